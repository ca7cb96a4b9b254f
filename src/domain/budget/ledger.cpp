// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/ledger.h"

#include "domain/batches/settled.h"
#include "domain/plan/setting.h"

namespace grants {
namespace {

void addEntries(const Paybook& book, LedgerLine& line) {
    eachEntry(book, line.code, [&line](const LedgerEntry& entry) {
        line += entry.change;
        if (entry.change.requested.isZero()) return;
        line.filed += entry.change.requested.isNegative() ? -1 : 1;
    });
}

LedgerLine projectLine(const Paybook& book, const SupportProject& project) {
    LedgerLine line;
    line.code = project.code;
    line.name = project.name;
    line.ceiling = project.totalCap;
    addEntries(book, line);
    return line;
}

LedgerLine schemeLine(const Paybook& book, const SubsidyScheme& scheme,
                      const std::vector<SchemeResult>& results) {
    const Parameter& pool = *book.cases().plan().findParameter(scheme.pool);
    LedgerLine line;
    line.code = scheme.code;
    line.name = scheme.name;
    const Settled settled = settledBy(scheme.code, book.cases().year());
    line.basis = settled.isEmpty() ? CommittedBasis::Calculation : CommittedBasis::Batch;
    line.requested = settled.raw();
    line.ceiling = parseAmount(pool.defaultValue).value();
    line.reallocated = parseAmount(pool.value).value() - line.ceiling;
    addEntries(book, line);
    for (const SchemeResult& result : results) {
        if (result.rules.code != scheme.code) continue;
        line.requested += result.raw;
        if (settled.isEmpty()) line.committed += result.paid;
    }
    return line;
}

Finding warning(const char* code, const std::string& clause, Message message, std::string record) {
    Place place;
    place.record = std::move(record);
    return {Severity::Warning, code, clause, std::move(message), std::move(place)};
}

}  // namespace

std::string_view codeText(CommittedBasis basis) {
    if (basis == CommittedBasis::Awards) return "awards";
    return basis == CommittedBasis::Batch ? "batch" : "calculation";
}

std::vector<LedgerLine> ledger(const FundYear& year, const Plan& plan,
                               const std::vector<SchemeResult>& schemes) {
    const Casebook cases(year, plan);
    const Paybook book(cases);
    std::vector<LedgerLine> lines;
    for (const SupportProject& project : plan.projects) lines.push_back(projectLine(book, project));
    for (const SubsidyScheme& scheme : plan.schemes)
        lines.push_back(schemeLine(book, scheme, schemes));
    return lines;
}

std::vector<Finding> checkLedger(const std::vector<LedgerLine>& lines, const Plan& plan,
                                 Money fundTotal) {
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
    if (total > fundTotal) {
        findings.push_back(warning(
            "FUND_TOTAL", plan.ruleClause("F4"),
            translatable("ledger", "各项资金合计 {0} 元，超过专项资金总额 {1} 元，请核对调剂")
                .with(inYuan(total), inYuan(fundTotal)),
            ""));
    }
    return findings;
}

LedgerLine sumOf(const std::vector<LedgerLine>& lines) {
    LedgerLine sum;
    for (const LedgerLine& line : lines) {
        sum += line;
        sum.ceiling += line.ceiling;
        sum.filed += line.filed;
    }
    return sum;
}

}  // namespace grants
