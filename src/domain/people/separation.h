// SPDX-License-Identifier: GPL-3.0-or-later
// Separation of duties is between persons, whatever their roles: how somebody hears that it is not
// for him, and for whom it is (projects §1).
#pragma once

#include "domain/people/operation.h"
#include "domain/people/person.h"

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

/// SEPARATION: `asker` hears who else may take the operation, those who are kept `apart` from it
/// left out.
[[nodiscard]] Fault separated(const WhyApart& why, Operation operation, const Asker& asker,
                              std::vector<Id<Person>> apart);

}  // namespace grants
