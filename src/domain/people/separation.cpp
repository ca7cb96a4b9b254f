// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/separation.h"

#include <algorithm>

namespace grants {
namespace {

bool mayTake(const Operations& all, PersonRoles roles) {
    return std::all_of(all.begin(), all.end(),
                       [roles](Operation each) { return roles.hasAnyOf(rolesFor(each)); });
}

}  // namespace

std::string namesOfThoseWhoMay(const Operations& all, const std::vector<Person>& people,
                               std::vector<Id<Person>> apart) {
    PersonRoles any;
    for (const PersonRole each : kPersonRoles) any.add(each);
    for (const Person& each : people)
        if (!mayTake(all, each.roles)) apart.push_back(each.id);
    return namesOfThoseWith(any, people, apart);
}

Fault lacksRight(Operation operation, const Asker& asker, const std::vector<Id<Person>>& apart) {
    const std::string others = namesOfThoseWith(rolesFor(operation), asker.people, apart);
    if (!others.empty()) return {"RIGHT", refusalOf(operation).with(asker.name, others)};
    return {"RIGHT",
            translatable("people", "{0} 没有这项权限，其他在用的人员也没有；请管理员指定人员。")
                .with(asker.name)};
}

Fault separated(const WhyApart& why, Operation operation, const Asker& asker,
                std::vector<Id<Person>> apart) {
    apart.push_back(asker.person);
    const std::string names = namesOfThoseWith(rolesFor(operation), asker.people, apart);
    return {"SEPARATION",
            names.empty() ? why.alone.with(asker.name) : why.told.with(asker.name, names)};
}

}  // namespace grants
