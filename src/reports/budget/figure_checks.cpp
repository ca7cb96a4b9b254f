// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book/display.h"
#include "reports/budget/checks.h"

#include <algorithm>

namespace grants {
namespace {

const LedgerLine* lineOf(const BudgetFigures& figures, std::string_view code) {
    const auto found = std::find_if(figures.lines.begin(), figures.lines.end(),
                                    [&](const auto& line) { return line.code == code; });
    return found == figures.lines.end() ? nullptr : &*found;
}

Money amountOf(const BudgetFigures& figures, const EvidenceRef& record) {
    const auto& year = *figures.year;
    if (record.kind == EvidenceRef::Kind::Licence) return year.licences.at(record.index).amount;
    if (record.kind != EvidenceRef::Kind::Pledge) return {};
    const auto& pledge = year.pledges.at(record.index);
    return figures.rules.t7AmountBasis == AmountBasis::Registered ? pledge.registered
                                                                  : pledge.disbursed;
}

/// Amounts are summed again over the records behind them; what is counted otherwise is read off the
/// end of its monthly curve.
bool agreesWithRecords(const BudgetFigures& figures, const TargetState& state) {
    const auto& input = figures.input;
    if (const auto* value = std::get_if<Money>(&state.value)) {
        Money sum;
        for (const auto& record :
             recordsBehind(*figures.year, input.plan, state.code, input.asOf)) {
            sum += amountOf(figures, record);
        }
        return sum == *value;
    }
    const auto curve = monthByMonth(*figures.year, input.plan, state.code, input.asOf);
    return !curve.empty() && curve.back().value == state.value;
}

Money columnTotal(const BookSheet& sheet, std::size_t column) {
    for (auto row = sheet.rows.size(); row-- > 0;) {
        if (sheet.rows.kind(row) == BookRow::Kind::Total)
            return std::get<Money>(sheet.rows.value(row, column));
    }
    return {};
}

const BookSheet* sheetOf(const std::vector<BookSheet>& sheets, std::string_view name) {
    const auto found = std::find_if(sheets.begin(), sheets.end(),
                                    [&](const auto& sheet) { return sheet.name == name; });
    return found == sheets.end() ? nullptr : &*found;
}

/// The last 元 column of a payment or detail sheet is what is paid.
std::size_t paidColumn(const BookSheet& sheet) {
    std::size_t paid = 0;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        if (sheet.columns[i].format == ColumnFormat::Yuan) paid = i;
    }
    return paid;
}

Check totalsCheck(std::string scope, std::string what, const std::vector<BookSheet>& sheets,
                  bool asPrinted) {
    std::int64_t sound = 0;
    for (const auto& sheet : sheets) sound += totalsHold(asPrinted ? asShown(sheet) : sheet);
    const auto all = static_cast<std::int64_t>(sheets.size());
    return {std::move(scope), std::move(what), all, sound, sound == all};
}

/// What the ledger is bound by of a scheme is what its approved batches pay, else the calculation.
Check committedCheck(const std::string& scope, const BudgetFigures& figures,
                     const SchemeResult& scheme) {
    const auto* line = lineOf(figures, scheme.rules.code);
    const auto committed = line == nullptr ? Money() : line->committed;
    const bool batches = line != nullptr && line->basis == CommittedBasis::Batch;
    const auto due = batches ? scheme.settled : scheme.paid;
    const auto what = batches ? translatable("budgetCheck", "{0} 的安排数等于已批准批次的奖补合计")
                              : translatable("budgetCheck", "{0} 的测算数等于奖补实付合计");
    return {scope, figures.say(what.with(scheme.rules.code)), due, committed,
            line != nullptr && committed == due};
}

}  // namespace

std::vector<Check> ledgerChecks(const BudgetFigures& figures) {
    const auto& say = figures.say;
    const auto scope = say(translatable("budgetCheck", "预算执行"));
    std::vector<Check> checks;
    for (const auto& scheme : figures.schemes)
        checks.push_back(committedCheck(scope, figures, scheme));
    Money adjusted;
    for (const auto& line : figures.lines) adjusted += line.adjusted();
    const auto total = figures.total;
    checks.push_back({scope, say(translatable("budgetCheck", "调整后预算合计不超过专项资金总额")),
                      total, adjusted, adjusted <= total});
    return checks;
}

std::vector<Check> targetChecks(const BudgetFigures& figures) {
    const auto& say = figures.say;
    const auto& targets = figures.input.plan.targets;
    const auto scope = say(translatable("budgetCheck", "主要目标"));
    std::int64_t agreeing = 0, judged = 0;
    for (std::size_t i = 0; i < figures.targets.size(); ++i) {
        const auto& state = figures.targets[i];
        agreeing += agreesWithRecords(figures, state);
        const bool met = isComputable(state.value) && isMet(state.value, targets.at(i).goal);
        judged += met == state.met;
    }
    const auto all = static_cast<std::int64_t>(targets.size());
    return {{scope, say(translatable("budgetCheck", "按成效记录重新统计后完成值一致的指标数")), all,
             agreeing, agreeing == all},
            {scope, say(translatable("budgetCheck", "是否完成的结论与目标值一致的指标数")), all,
             judged, judged == all}};
}

std::vector<Check> sheetChecks(const BudgetFigures& figures, const std::vector<BookSheet>& sheets) {
    const auto& say = figures.say;
    const auto scope = say(translatable("budgetCheck", "全部工作表"));
    std::vector<Check> checks{
        totalsCheck(scope, say(translatable("budgetCheck", "小计和合计等于其明细之和的工作表数")),
                    sheets, false),
        totalsCheck(scope,
                    say(translatable("budgetCheck", "按打印位数四舍五入后仍能加总的工作表数")),
                    sheets, true)};
    for (const auto& scheme : figures.schemes) {
        for (const auto* part : {"汇总", "测算明细"}) {
            const auto name = scheme.rules.code + part;
            const auto* sheet = sheetOf(sheets, name);
            const auto total = sheet == nullptr ? Money() : columnTotal(*sheet, paidColumn(*sheet));
            checks.push_back({name, say(translatable("budgetCheck", "实付合计等于奖补实付合计")),
                              scheme.paid, total, sheet != nullptr && total == scheme.paid});
        }
    }
    return checks;
}

}  // namespace grants
