// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/separation.h"

namespace grants {

Fault separated(const WhyApart& why, Operation operation, const Asker& asker,
                std::vector<Id<Person>> apart) {
    apart.push_back(asker.person);
    const std::string names = namesOfThoseWith(rolesFor(operation), asker.people, apart);
    return {"SEPARATION",
            names.empty() ? why.alone.with(asker.name) : why.told.with(asker.name, names)};
}

}  // namespace grants
