// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody hears that something is not for him, and for whom it is: by rights, and by
// separation of duties, which is between persons, whatever their roles (projects §1).
#pragma once

#include "domain/people/operation.h"
#include "domain/people/person.h"

#include <set>
#include <string>
#include <vector>

namespace grants {

/// Who asks, and among whom another one is looked for; `people` outlive it.
struct Asker {
    Id<Person> person;  // none in a file without people
    std::string name;
    const std::vector<Person>& people;
};

/// Why somebody is kept apart, both with {0} for him.
struct WhyApart {
    Message told;   // and {1} for who could do it
    Message alone;  // where nobody else could
    [[nodiscard]] bool empty() const { return told.empty(); }
};

using Operations = std::set<Operation>;

/// The enabled people who may take all of these, listed(), but for those who are kept `apart`;
/// empty when nobody may.
[[nodiscard]] std::string namesOfThoseWhoMay(const Operations& all,
                                             const std::vector<Person>& people,
                                             std::vector<Id<Person>> apart = {});
/// RIGHT: `asker`, who may not take the operation, hears who may, those who are kept `apart` from
/// it left out.
[[nodiscard]] Fault lacksRight(Operation operation, const Asker& asker,
                               const std::vector<Id<Person>>& apart = {});
/// SEPARATION: `asker` hears who else may take the operation, those who are kept `apart` from it
/// left out.
[[nodiscard]] Fault separated(const WhyApart& why, Operation operation, const Asker& asker,
                              std::vector<Id<Person>> apart);

}  // namespace grants
