// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/people/refusal.h"

#include "domain/people/separation.h"

namespace grants {

Actor actorOf(const Person& person) {
    return {person.name + " (" + person.login + ")", person.id, person.roles, person.mustChange};
}

Fault notSignedIn() {
    return {"SIGN_IN", translatable("workspace", "此文件已启用人员权限；请先登录。")};
}

std::optional<Fault> obstacleFor(const Actor& actor, Operation operation,
                                 const std::vector<Person>& people) {
    if (people.empty()) return std::nullopt;
    if (!actor.person) return notSignedIn();
    if (actor.mustChange) {
        return Fault{"PASSWORD_CHANGE",
                     translatable("workspace", "您的密码是一次性的；请先修改密码。")};
    }
    if (actor.roles.hasAnyOf(rolesFor(operation))) return std::nullopt;
    return lacksRight(operation, {actor.person, actor.name, people});
}

std::optional<Fault> obstacleInPackage(const Actor& actor, Operation operation) {
    if (actor.roles.hasAnyOf(rolesFor(operation))) return std::nullopt;
    return Fault{"RIGHT",
                 translatable("workspace", "这是 {0} 的评审包，只能用来评审；其他事请在单位办理。")
                     .with(actor.name)};
}

}  // namespace grants
