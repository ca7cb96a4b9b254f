// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subsidy/subsidy_result.h"
#include "cli/text_table.h"
#include "domain/batches/batchbook.h"

namespace grants::cli {
namespace {

/// One table a scheme: each line with its steps, then the unit's steps.
class Explanation {
  public:
    Explanation(const SchemeClauses& clauses, const Console& console)
        : m_clauses(clauses),
          m_console(console),
          m_table({{console.text(translatable("cli", "登记号"))},
                   {console.text(translatable("cli", "角色"))},
                   {console.text(translatable("cli", "步骤")), Align::Left, true},
                   {console.text(translatable("cli", "条款"))},
                   {console.text(translatable("cli", "之前(元)")), Align::Right},
                   {console.text(translatable("cli", "之后(元)")), Align::Right}}) {}

    void add(const UnitResult& unit) {
        for (const Line& line : unit.lines) addLine(unit, line);
        m_table.addRule();
        m_table.add({m_console.text(translatable("cli", "本单位")), "",
                     m_console.text(translatable("cli", "各行应计之和")), "", "",
                     inYuan(unit.raw)});
        for (const Step& step : unit.steps) addStep(step);
        m_table.add(
            {"", "", m_console.text(translatable("cli", "实付")), "", "", inYuan(unit.paid)});
        m_table.addRule();
    }
    void print() const { m_table.print(m_console.out(), outputWidth()); }

  private:
    void addLine(const UnitResult& unit, const Line& line) {
        m_table.add({std::string(line.record), m_console.text(grants::describe(line.role)),
                     joined(line.patents), "", "", ""});
        for (const Step& step : line.steps) addStep(step);
        addStep(spreadStep(unit, line));
    }
    void addStep(const Step& step) {
        m_table.add({"", "", m_console.text(grants::describe(step)),
                     std::string(clauseOf(m_clauses, step.kind)), inYuan(step.before),
                     inYuan(step.after)});
    }

    const SchemeClauses& m_clauses;
    const Console& m_console;
    TextTable m_table;
};

void printRejected(const SubsidyResult& result, const SchemeResult& scheme,
                   const Console& console) {
    TextTable table({{console.text(translatable("cli", "登记号"))},
                     {console.text(translatable("cli", "角色"))},
                     {console.text(translatable("cli", "专利号"))},
                     {console.text(translatable("cli", "不予奖补"))},
                     {console.text(translatable("cli", "条款"))},
                     {console.text(translatable("cli", "原因")), Align::Left, true}});
    bool any = false;
    for (const Rejection& rejection : scheme.rejected) {
        if (!result.shows(rejection.unit)) continue;
        any = true;
        table.add({std::string(rejection.record), console.text(grants::describe(rejection.role)),
                   joined(rejection.patents), std::string(codeText(rejection.code)),
                   std::string(clauseOf(scheme.rules.clauses, rejection.code)),
                   console.text(grants::describe(rejection))});
    }
    if (!any) return;
    console.out() << '\n';
    table.print(console.out(), outputWidth());
}

/// What the unit got before, batch by batch.
void printBatches(const SubsidyResult& result, const SchemeResult& scheme, const Console& console) {
    const std::vector<BatchCase> batches = batchesOf(*result.fund.year);
    for (const BatchCase* each : approvedBatches(batches, scheme.rules.code)) {
        const Money paid = each->paidTo(result.only->id);
        if (paid.isZero()) continue;
        console.print(
            translatable("cli", "批次 {0} 已奖补 {1} 元").with(each->batch->number, inYuan(paid)));
    }
}

void printScheme(const SubsidyResult& result, const SchemeResult& scheme, const Console& console) {
    const SubsidyScheme& entry = result.entry(scheme);
    console.out() << '\n'
                  << entry.code << ' ' << console.text(entry.name, entry.nameEn) << "  ["
                  << entry.clause << "]\n\n";
    printBatches(result, scheme, console);
    bool any = false;
    for (const UnitResult& unit : scheme.units) {
        if (!result.shows(unit.unit)) continue;
        any = true;
        Explanation explanation(scheme.rules.clauses, console);
        explanation.add(unit);
        explanation.print();
    }
    if (!any) console.print(translatable("cli", "没有应计的登记。"));
    printRejected(result, scheme, console);
}

}  // namespace

void printExplanation(const SubsidyResult& result, const Console& console) {
    console.out() << result.only->code.text() << ' ' << result.only->name << '\n';
    console.print(translatable("cli", "方案 {0},{1}")
                      .with(result.fund.plan.id, console.text(describe(result.basis))));
    for (const SchemeResult& scheme : result.schemes) printScheme(result, scheme, console);
}

}  // namespace grants::cli
