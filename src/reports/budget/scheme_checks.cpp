// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/replay.h"
#include "reports/budget/checks.h"

#include <algorithm>
#include <stdexcept>

namespace grants {
namespace {

using Amount = Money UnitResult::*;
using LineAmount = Money Line::*;

Money sumOfUnits(const SchemeResult& scheme, Amount amount) {
    Money sum;
    for (const auto& unit : scheme.units) sum += unit.*amount;
    return sum;
}

Money sumOfLines(const UnitResult& unit, LineAmount amount) {
    Money sum;
    for (const auto& line : unit.lines) sum += line.*amount;
    return sum;
}

/// Units whose lines add up to their amount, of all units.
Check linesMakeUnits(const std::string& scope, std::string what, const SchemeResult& scheme,
                     LineAmount lineAmount, Amount amount) {
    Money sum;
    bool holds = true;
    for (const auto& unit : scheme.units) {
        const auto lines = sumOfLines(unit, lineAmount);
        holds = holds && lines == unit.*amount;
        sum += lines;
    }
    return {scope, std::move(what), sumOfUnits(scheme, amount), sum, holds};
}

Check unitsMakeScheme(const std::string& scope, std::string what, const SchemeResult& scheme,
                      Amount amount, Money total) {
    const auto sum = sumOfUnits(scheme, amount);
    return {scope, std::move(what), total, sum, sum == total};
}

bool replays(std::span<const Step> steps, Money start, Money end) {
    try {
        return replay(steps, start) == end;
    } catch (const std::logic_error&) {
        return false;
    }
}

Check tracesReplay(const std::string& scope, std::string what, const SchemeResult& scheme) {
    std::int64_t traces = 0, replayed = 0;
    for (const auto& unit : scheme.units) {
        ++traces;
        replayed += replays(unit.steps, unit.raw, unit.paid);
        for (const auto& line : unit.lines) {
            ++traces;
            replayed += replays(line.steps, Money(), line.raw);
        }
    }
    return {scope, std::move(what), traces, replayed, traces == replayed};
}

Check nobodyAboveClaim(const std::string& scope, std::string what, const SchemeResult& scheme) {
    const auto within = std::count_if(scheme.units.begin(), scheme.units.end(), [](const auto& u) {
        return u.paid <= u.capped && u.capped <= u.raw && !u.paid.isNegative();
    });
    const auto all = static_cast<std::int64_t>(scheme.units.size());
    return {scope, std::move(what), all, std::int64_t{within}, within == all};
}

}  // namespace

std::vector<Check> schemeChecks(const BudgetFigures& figures, const SchemeResult& scheme) {
    const auto& say = figures.say;
    const std::string& scope = scheme.rules.code;
    const auto what = [&](const Message& message) { return say(message); };
    return {
        linesMakeUnits(scope,
                       what(translatable("budgetCheck", "各单位的明细测算金额之和等于其测算合计")),
                       scheme, &Line::raw, &UnitResult::raw),
        linesMakeUnits(scope,
                       what(translatable("budgetCheck", "各单位的明细实付金额之和等于其实付")),
                       scheme, &Line::paid, &UnitResult::paid),
        unitsMakeScheme(scope, what(translatable("budgetCheck", "各单位测算合计之和等于总测算")),
                        scheme, &UnitResult::raw, scheme.raw),
        unitsMakeScheme(scope,
                        what(translatable("budgetCheck", "各单位上限后金额之和等于总上限后金额")),
                        scheme, &UnitResult::capped, scheme.capped),
        unitsMakeScheme(scope, what(translatable("budgetCheck", "各单位实付之和等于总实付")),
                        scheme, &UnitResult::paid, scheme.paid),
        {scope, what(translatable("budgetCheck", "实付加结余等于资金总额，实付不超过资金总额")),
         scheme.pool, scheme.paid + scheme.residue,
         scheme.paid + scheme.residue == scheme.pool && scheme.paid <= scheme.pool},
        nobodyAboveClaim(
            scope, what(translatable("budgetCheck", "实付不超过上限后金额和测算合计的单位数")),
            scheme),
        tracesReplay(scope, what(translatable("budgetCheck", "测算过程逐步重算后金额一致的条数")),
                     scheme)};
}

}  // namespace grants
