// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subsidy/subsidy_result.h"
#include "cli/text_table.h"

#include <map>

namespace grants::cli {
namespace {

Message describe(Binding binding) {
    switch (binding) {
        case Binding::Rate:
            return translatable("cli", "标准");
        case Binding::UnitCap:
            return translatable("cli", "单位上限");
        case Binding::Pool:
            return translatable("cli", "总额比例");
    }
    return {};
}

void printHeading(const SubsidyResult& result, const SchemeResult& scheme, const Console& console) {
    const SubsidyScheme& entry = result.entry(scheme);
    console.out() << entry.code << ' ' << console.text(entry.name, entry.nameEn) << "  ["
                  << entry.clause << "]\n";
    console.print(
        translatable(
            "cli",
            "奖补总额 {0} 元，应计 {1} 元，上限后 {2} 元，实付 {3} 元，结余 {4} 元；分配比例 {5}")
            .with(inYuan(scheme.pool), inYuan(scheme.raw), inYuan(scheme.capped),
                  inYuan(scheme.paid), inYuan(scheme.residue), toText(scheme.ratio)));
    if (!scheme.settled.isZero()) {
        console.print(translatable("cli", "已扣除已批准批次的 {0} 元；下列为批次之后还可奖补的。")
                          .with(inYuan(scheme.settled)));
    }
}

void printUnits(const SubsidyResult& result, const SchemeResult& scheme, const Console& console) {
    TextTable table({{console.text(translatable("cli", "统一社会信用代码"))},
                     {console.text(translatable("cli", "单位")), Align::Left, true},
                     {console.text(translatable("cli", "行数")), Align::Right},
                     {console.text(translatable("cli", "应计(元)")), Align::Right},
                     {console.text(translatable("cli", "上限后(元)")), Align::Right},
                     {console.text(translatable("cli", "实付(元)")), Align::Right},
                     {console.text(translatable("cli", "决定因素"))}});
    std::size_t lines = 0;
    for (const UnitResult& unit : scheme.units) {
        const Organisation& organisation = result.unit(unit.unit);
        table.add({std::string(organisation.code.text()), organisation.name,
                   std::to_string(unit.lines.size()), inYuan(unit.raw), inYuan(unit.capped),
                   inYuan(unit.paid), console.text(describe(unit.binding))});
        lines += unit.lines.size();
    }
    table.addRule();
    table.add(
        {console.text(translatable("cli", "合计")),
         console.text(translatable("cli", "{0} 家").with(std::to_string(scheme.units.size()))),
         std::to_string(lines), inYuan(scheme.raw), inYuan(scheme.capped), inYuan(scheme.paid),
         ""});
    table.print(console.out(), outputWidth());
}

void printRejectionCounts(const SchemeResult& scheme, const Console& console) {
    std::map<RejectionCode, std::int64_t> counts;
    for (const Rejection& rejection : scheme.rejected) ++counts[rejection.code];
    TextTable table({{console.text(translatable("cli", "不予奖补"))},
                     {console.text(translatable("cli", "条数")), Align::Right},
                     {console.text(translatable("cli", "条款"))},
                     {console.text(translatable("cli", "原因")), Align::Left, true}});
    for (const auto& [code, count] : counts) {
        table.add({std::string(codeText(code)), inDigits(count),
                   std::string(clauseOf(scheme.rules.clauses, code)),
                   console.text(grants::describe(code))});
    }
    table.print(console.out(), outputWidth());
}

void printRejections(const SubsidyResult& result, const SchemeResult& scheme,
                     const Console& console) {
    TextTable table({{console.text(translatable("cli", "统一社会信用代码"))},
                     {console.text(translatable("cli", "单位")), Align::Left, true},
                     {console.text(translatable("cli", "登记号"))},
                     {console.text(translatable("cli", "专利号"))},
                     {console.text(translatable("cli", "角色"))},
                     {console.text(translatable("cli", "不予奖补"))}});
    for (const Rejection& rejection : scheme.rejected) {
        const Organisation& unit = result.unit(rejection.unit);
        table.add({std::string(unit.code.text()), unit.name, std::string(rejection.record),
                   joined(rejection.patents), console.text(grants::describe(rejection.role)),
                   std::string(codeText(rejection.code))});
    }
    table.print(console.out(), outputWidth());
}

void printWarnings(const SchemeResult& scheme, const Console& console) {
    if (scheme.warnings.empty()) return;
    std::string records;
    for (const std::string& record : scheme.warnings)
        records += (records.empty() ? "" : ", ") + record;
    console.out() << '\n';
    console.print(translatable("cli", "需要人工核对的登记：{0}").with(records));
}

/// 大写金额 belongs to Chinese vouchers only.
void printTotal(Money paid, const Console& console) {
    const Message sentence = console.translator().language() == Language::Chinese
                                 ? translatable("cli", "实付合计 {0} 元，{1}")
                                 : translatable("cli", "实付合计 {0} 元");
    console.print(sentence.with(inYuan(paid), inCapitals(paid)));
}

}  // namespace

Message describe(Basis basis) {
    return basis == Basis::Filed ? translatable("cli", "按奖补申报计算")
                                 : translatable("cli", "按所有可申报方计算");
}

std::string joined(std::span<const PatentNumber> patents) {
    std::string list;
    for (const PatentNumber& patent : patents) list += (list.empty() ? "" : ", ") + patent.text();
    return list;
}

void printTables(const SubsidyResult& result, bool listRejected, const Console& console) {
    Money paid;
    console.print(translatable("cli", "方案 {0},{1}")
                      .with(result.fund.plan.id, console.text(describe(result.basis))));
    for (const SchemeResult& scheme : result.schemes) {
        console.out() << '\n';
        printHeading(result, scheme, console);
        console.out() << '\n';
        printUnits(result, scheme, console);
        if (!scheme.rejected.empty()) {
            console.out() << '\n';
            listRejected ? printRejections(result, scheme, console)
                         : printRejectionCounts(scheme, console);
        }
        printWarnings(scheme, console);
        paid += scheme.paid;
    }
    console.out() << '\n';
    printTotal(paid, console);
}

}  // namespace grants::cli
