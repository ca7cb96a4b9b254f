// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/expert_login.h"

#include "domain/people/operation.h"

namespace grants {
namespace {

Finding warning(const char* code, Message sentence) {
    return {Severity::Warning, code, "", std::move(sentence), {}};
}

}  // namespace

std::optional<Finding> checkExpertLogin(std::string_view login, const std::vector<Person>& people) {
    if (login.empty() || people.empty()) return std::nullopt;
    const Person* person = findLogin(people, login);
    if (person == nullptr) {
        return warning("LOGIN_UNKNOWN",
                       translatable("people",
                                    "没有登录名为“{0}”的人员，这位专家不能自己打分；请核对，"
                                    "或请管理员添加人员")
                           .with(std::string(login)));
    }
    if (!person->disabled && person->roles.hasAnyOf(rolesFor(Operation::Score)))
        return std::nullopt;
    return warning("LOGIN_NO_REVIEWER",
                   translatable("people",
                                "登录名“{0}”的人员已停用或没有“评审”角色，不能打分；请核对，"
                                "或请管理员给他这个角色")
                       .with(std::string(login)));
}

}  // namespace grants
