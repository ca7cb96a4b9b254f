// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/role.h"

#include "base/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace grants {
namespace {

struct RoleWords {
    std::string_view code;
    Message name;
};

/// In the order of PersonRole.
const std::array<RoleWords, kPersonRoles.size()>& words() {
    static const std::array<RoleWords, kPersonRoles.size()> all = {{
        {"clerk", translatable("people", "录入")},
        {"officer", translatable("people", "审核")},
        {"reviewer", translatable("people", "评审")},
        {"finance", translatable("people", "财务")},
        {"chief", translatable("people", "负责人")},
        {"admin", translatable("people", "管理员")},
        {"auditor", translatable("people", "查看")},
    }};
    return all;
}

const RoleWords& wordsOf(PersonRole role) {
    return words().at(static_cast<std::size_t>(role));
}

/// Whatever people separate a list by.
std::vector<std::string> partsOf(std::string_view text) {
    std::string list = halfWidth(text);
    for (char& each : list)
        if (each == ',' || each == ' ' || each == '\t') each = ';';
    return splitCodes(list);
}

Fault unknownRole(std::string_view word) {
    return {
        "ROLE_NAME",
        translatable("people",
                     "没有“{0}”这个角色；可用的有：录入、审核、评审、财务、负责人、管理员、查看。")
            .with(std::string(word))};
}

}  // namespace

std::string_view codeOf(PersonRole role) {
    return wordsOf(role).code;
}

Message nameOf(PersonRole role) {
    return wordsOf(role).name;
}

Parsed<PersonRoles> parseRoles(std::string_view text) {
    PersonRoles roles;
    for (const std::string& word : partsOf(text)) {
        const auto found =
            std::find_if(kPersonRoles.begin(), kPersonRoles.end(), [&](PersonRole role) {
                return wordsOf(role).code == word || wordsOf(role).name.source == word;
            });
        if (found == kPersonRoles.end()) return tl::unexpected(unknownRole(word));
        roles.add(*found);
    }
    if (!roles.empty()) return roles;
    return tl::unexpected(Fault{"ROLE_NONE", translatable("people", "请至少给一个角色。")});
}

}  // namespace grants
