// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/separation.h"

namespace grants {

Fault separated(const WhyApart& why, Operation operation, const Asking& asking,
                std::vector<Id<Person>> apart) {
    apart.push_back(asking.person);
    const std::string names = namesOfThoseWith(rolesFor(operation), asking.people, apart);
    return {"SEPARATION",
            names.empty() ? why.alone.with(asking.name) : why.told.with(asking.name, names)};
}

}  // namespace grants
