// SPDX-License-Identifier: GPL-3.0-or-later
// Who imports, and what he may not bring, so that its rows are refused before anything is written.
#pragma once

#include "domain/people/person.h"
#include "workspace/admission/admissible.h"
#include "workspace/admission/trail_facts.h"

#include <string>
#include <utility>

namespace grants {

struct Importer {
    Withheld withheld{};
    Operation right = Operation::Import;  // under which the import is written
    Id<Person> person{};                  // none in a file without people
    std::string name{};
    EnteredBy enteredBy{};  // the applications that are stored
};

/// `obstacleTo` tells why the person may not do an operation. Who may import no more than what his
/// own decisions bring is refused everything else row by row; who may import nothing is told so as
/// a whole, by the right under which he would.
template <class ObstacleTo>
[[nodiscard]] Importer importerFor(const ObstacleTo& obstacleTo, Id<Person> person,
                                   std::string name) {
    const bool ownOnly = obstacleTo(Operation::Import) && !obstacleTo(Operation::ImportOwn);
    return {withheldBy(obstacleTo), ownOnly ? Operation::ImportOwn : Operation::Import, person,
            std::move(name)};
}

}  // namespace grants
