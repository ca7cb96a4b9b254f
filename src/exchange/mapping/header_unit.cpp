// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/header_unit.h"

#include "base/text.h"

namespace grants {
namespace {

bool isOfMoney(std::string_view unit) {
    return unit == "元" || unit == "万元";
}

}  // namespace

std::string unitIn(std::string_view header) {
    std::string form = trimmed(halfWidth(header));
    while (form.ends_with('*')) form = trimmed(form.substr(0, form.size() - 1));
    const auto open = form.rfind('(');
    if (open == std::string::npos || open == 0 || !form.ends_with(')')) return {};
    std::string unit = trimmed(form.substr(open + 1, form.size() - open - 2));
    for (const std::string_view lead : {"单位:", "单位"})
        if (unit.starts_with(lead)) unit = trimmed(unit.substr(lead.size()));
    return unit == "人民币元" ? "元" : unit;
}

std::string moneyUnitToTell(std::string_view header, std::string_view column) {
    const std::string theirs = unitIn(header), ours = unitIn(column);
    return isOfMoney(theirs) && isOfMoney(ours) && theirs != ours ? theirs : std::string();
}

}  // namespace grants
