// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/review/blinding.h"

#include "domain/plan/blind_fields.h"
#include "domain/registry/withheld_code.h"

#include <array>

namespace grants {
namespace {

struct BlindText {
    std::string_view field;
    std::string Organisation::*text;
};
constexpr std::array<BlindText, 8> kBlindTexts = {{
    {kUnitName, &Organisation::name},
    {"法定代表人", &Organisation::legalRepresentative},
    {"联系人", &Organisation::contact},
    {"联系电话", &Organisation::phone},
    {"注册地址", &Organisation::address},
    {"开户行", &Organisation::bank},
    {"银行账号", &Organisation::account},
    {kTechSmeNumber, &Organisation::techSmeNo},
}};

/// A file keeps no member of a team without a name.
constexpr const char* kNobody = "匿名评审";

/// `number` tells it from the other units, and nothing else.
Organisation blinded(Organisation unit, int number, const Rules& rules) {
    for (const BlindText& each : kBlindTexts)
        if (isBlind(rules, each.field)) (unit.*each.text).clear();
    if (isBlind(rules, kUnitCode)) unit.code = withheldCode(number);
    if (isBlind(rules, kUnitPark)) unit.park.reset();
    return unit;
}

}  // namespace

void blind(FundYear& seen, const Rules& rules) {
    std::vector<Organisation> units;
    for (const Organisation& each : seen.registry.units())
        units.push_back(blinded(each, static_cast<int>(units.size()), rules));
    seen.registry = Registry(std::move(units));
    if (isBlind(rules, kProjectLeader))
        for (Application& each : seen.applications) each.leader.clear();
    if (isBlind(rules, kTeamNames))
        for (TeamMember& each : seen.team) each.name = kNobody;
    // An expert's own list would tell what the code is, where a reason set it aside.
    if (isBlind(rules, kUnitCode))
        for (Expert& each : seen.experts) each.recusals.clear();
}

}  // namespace grants
