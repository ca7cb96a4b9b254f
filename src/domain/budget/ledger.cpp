// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/ledger.h"

#include "domain/plan/setting.h"

namespace grants {
namespace {

LedgerLine projectLine(const FundYear& year, const SupportProject& project) {
    LedgerLine line;
    line.code = project.code;
    line.name = project.name;
    line.ceiling = project.totalCap;
    for (const Application& application : year.applications) {
        if (application.project == project.code) line.requested += application.requested;
    }
    return line;
}

LedgerLine schemeLine(const Plan& plan, const SubsidyScheme& scheme,
                      const std::vector<SchemeResult>& results) {
    const Parameter& pool = *plan.findParameter(scheme.pool);
    LedgerLine line;
    line.code = scheme.code;
    line.name = scheme.name;
    line.ceiling = parseAmount(pool.defaultValue).value();
    line.reallocated = parseAmount(pool.value).value() - line.ceiling;
    for (const SchemeResult& result : results) {
        if (result.rules.code != scheme.code) continue;
        line.requested += result.raw;
        line.committed += result.paid;
    }
    return line;
}

Finding warning(const char* code, const std::string& clause, Message message, std::string record) {
    Place place;
    place.record = std::move(record);
    return {Severity::Warning, code, clause, std::move(message), std::move(place)};
}

}  // namespace

std::vector<LedgerLine> ledger(const FundYear& year, const Plan& plan,
                               const std::vector<SchemeResult>& schemes) {
    std::vector<LedgerLine> lines;
    for (const SupportProject& project : plan.projects) lines.push_back(projectLine(year, project));
    for (const SubsidyScheme& scheme : plan.schemes)
        lines.push_back(schemeLine(plan, scheme, schemes));
    return lines;
}

std::vector<Finding> checkLedger(const std::vector<LedgerLine>& lines, const Plan& plan) {
    std::vector<Finding> findings;
    Money total;
    for (const LedgerLine& line : lines) {
        total += line.adjusted();
        if (!line.free().isNegative()) continue;
        findings.push_back(warning(
            "LINE_TOTAL", plan.findParameter("fund_total")->clause,
            translatable("ledger", "{0}安排 {1} 元，超过该项资金 {2} 元，请核减或先办理调剂")
                .with(line.name, inYuan(line.committed), inYuan(line.adjusted())),
            line.code));
    }
    if (total > plan.fundTotal) {
        findings.push_back(warning(
            "FUND_TOTAL", plan.ruleClause("F4"),
            translatable("ledger", "各项资金合计 {0} 元，超过专项资金总额 {1} 元，请核对调剂")
                .with(inYuan(total), inYuan(plan.fundTotal)),
            ""));
    }
    return findings;
}

LedgerLine sumOf(const std::vector<LedgerLine>& lines) {
    LedgerLine sum;
    for (const LedgerLine& line : lines) {
        sum.ceiling += line.ceiling;
        sum.reallocated += line.reallocated;
        sum.requested += line.requested;
        sum.committed += line.committed;
        sum.paid += line.paid;
    }
    return sum;
}

}  // namespace grants
