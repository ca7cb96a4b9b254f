// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/blind_fields.h"

namespace grants {

const std::vector<std::string_view>& blindableFields() {
    static const std::vector<std::string_view> all = {
        kUnitName, kUnitCode,  "法定代表人", "联系人",       "联系电话",     "注册地址",
        "开户行",  "银行账号", kUnitPark,    kTechSmeNumber, kProjectLeader, kTeamNames};
    return all;
}

bool isBlind(const Rules& rules, std::string_view field) {
    const auto names = [&rules](std::string_view name) {
        return rules.blindFields.count(std::string(name)) != 0;
    };
    return names(kUnitName) || names(field);
}

}  // namespace grants
