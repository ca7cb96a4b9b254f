// SPDX-License-Identifier: GPL-3.0-or-later
// 经费预算, 项目团队, 进度安排, 附件目录, 形式审查: what belongs to one application, a line each.
#include "exchange/sheets/named_rows.h"

#include <array>

namespace grants {
namespace {

constexpr std::string_view kBudgetSheet = "经费预算", kTeamSheet = "项目团队",
                           kScheduleSheet = "进度安排", kEnclosureSheet = "附件目录",
                           kCheckSheet = "形式审查";
constexpr std::string_view kLast = "结束日期", kItem = "条目";
constexpr std::array<std::string_view, 2> kSources = {"财政", "自筹"};
constexpr std::array<std::string_view, 3> kVerdicts = {"符合", "不符合", "需补正"};

template <class V>
Column<V> lineColumn() {
    return column<V>({"序号", true, ColumnKind::Number, "同一份申报里不重复"}, &V::number,
                     readCount);
}

std::vector<Column<BudgetLine>> budgetColumns() {
    using B = BudgetLine;
    using Kind = ColumnKind;
    return {
        applicationColumn<B>(),
        lineColumn<B>(),
        optionColumn<B>({"来源", true, Kind::Option, "从下拉列表里选", optionsOf(kSources)},
                        &B::source),
        column<B>({"支出科目", true}, &B::item, readText),
        column<B>({"金额(元)", true, Kind::Money, "单位：元"}, &B::amount, readMoney),
        column<B>({"测算依据", false, Kind::Text, "数量、单价、标准"}, &B::basis, readText),
    };
}

std::vector<Column<TeamMember>> teamColumns() {
    using T = TeamMember;
    return {
        applicationColumn<T>(),
        lineColumn<T>(),
        column<T>({"姓名", true}, &T::name, readText),
        column<T>({"职称"}, &T::title, readText),
        column<T>({"分工"}, &T::duty, readText),
    };
}

std::vector<Column<ScheduleStep>> scheduleColumns() {
    using S = ScheduleStep;
    using Kind = ColumnKind;
    return {
        applicationColumn<S>(),
        lineColumn<S>(),
        column<S>({"开始日期", true, Kind::Date, "如 2024-06-01"}, &S::first, readDate),
        column<S>({kLast, true, Kind::Date, "不早于开始日期"}, &S::last, readDate),
        column<S>({"工作内容", true}, &S::work, readText),
    };
}

std::vector<Column<Enclosure>> enclosureColumns() {
    using E = Enclosure;
    return {
        applicationColumn<E>(),
        lineColumn<E>(),
        column<E>({"附件名称", true}, &E::name, readText),
        column<E>({"份数"}, &E::copies, readText),
        column<E>({"备注"}, &E::remark, readText),
    };
}

std::vector<Column<FormCheck>> checkColumns(const Plan& plan) {
    using F = FormCheck;
    using Kind = ColumnKind;
    const auto items = namesOf(plan.examination);
    ColumnDescriptor verdict{"结论", true, Kind::Option, "从下拉列表里选", optionsOf(kVerdicts)};
    verdict.awaitedBeside = "条款";
    return {
        applicationColumn<F>(),
        column<F>({kItem, true, Kind::Option, "方案里形式审查表的条目", items}, &F::item,
                  readerOfName(items)),
        optionColumn<F>(verdict, &F::verdict),
        column<F>({"说明"}, &F::note, readText),
        column<F>({"日期", true, Kind::Date, "如 2024-06-01"}, &F::date, readDate),
    };
}

void finishStep(const ScheduleStep& step, RowVerdict& verdict) {
    if (step.last >= step.first) return;
    refuse(verdict, kLast,
           {"DATE_ORDER", translatable("import", "结束日期 {0} 早于开始日期 {1}，请核对")
                              .with(inIso(step.last), inIso(step.first))});
}

/// A plan of an older form has no items: any will do.
void finishCheck(const FormCheck& check, const Plan& plan, RowVerdict& verdict) {
    const auto items = namesOf(plan.examination);
    if (items.empty() || std::find(items.begin(), items.end(), check.item) != items.end()) return;
    refuse(
        verdict, kItem,
        {"UNKNOWN_ITEM",
         translatable("import", "方案的形式审查表里没有“{0}”，请从下拉列表里选").with(check.item)});
}

/// Rows of one application, each with a key of its own in it.
template <class V, class KeyOf, class Finish>
SheetDescription<V> ofApplication(ImportContext& context, std::string_view name,
                                  std::vector<Column<V>> columns, const std::vector<V>& stored,
                                  KeyOf keyOf, Finish finish) {
    knowApplications(context);
    return {.name = name,
            .columns = std::move(columns),
            .blank = [] { return V{}; },
            .key = [keyOf](const V& value) { return value.application + "\n" + keyOf(value); },
            .stored = &stored,
            .finish =
                [&context, finish](V& value, const GivenColumns&, RowVerdict& verdict) {
                    requireApplication(context, value.application, verdict);
                    finish(value, verdict);
                }};
}

constexpr auto kByNumber = [](const auto& value) { return std::to_string(value.number); };
constexpr auto kNothingMore = [](const auto&, RowVerdict&) {};

SheetDescription<BudgetLine> budgetDescription(ImportContext& context) {
    return ofApplication(context, kBudgetSheet, budgetColumns(), context.year.budgetLines,
                         kByNumber, kNothingMore);
}

SheetDescription<TeamMember> teamDescription(ImportContext& context) {
    return ofApplication(context, kTeamSheet, teamColumns(), context.year.team, kByNumber,
                         kNothingMore);
}

SheetDescription<ScheduleStep> scheduleDescription(ImportContext& context) {
    return ofApplication(context, kScheduleSheet, scheduleColumns(), context.year.schedule,
                         kByNumber, finishStep);
}

SheetDescription<Enclosure> enclosureDescription(ImportContext& context) {
    return ofApplication(context, kEnclosureSheet, enclosureColumns(), context.year.enclosures,
                         kByNumber, kNothingMore);
}

SheetDescription<FormCheck> checkDescription(ImportContext& context) {
    return ofApplication(
        context, kCheckSheet, checkColumns(context.plan), context.year.formChecks,
        [](const FormCheck& check) { return check.item; },
        [&plan = context.plan](const FormCheck& check, RowVerdict& verdict) {
            finishCheck(check, plan, verdict);
        });
}

}  // namespace

template <>
struct SheetOf<BudgetLine> {
    static constexpr SheetKind kKind = described<BudgetLine, budgetDescription>(kBudgetSheet);
};
template SheetKind sheetKind<BudgetLine>();

template <>
struct SheetOf<TeamMember> {
    static constexpr SheetKind kKind = described<TeamMember, teamDescription>(kTeamSheet);
};
template SheetKind sheetKind<TeamMember>();

template <>
struct SheetOf<ScheduleStep> {
    static constexpr SheetKind kKind = described<ScheduleStep, scheduleDescription>(kScheduleSheet);
};
template SheetKind sheetKind<ScheduleStep>();

template <>
struct SheetOf<Enclosure> {
    static constexpr SheetKind kKind = described<Enclosure, enclosureDescription>(kEnclosureSheet);
};
template SheetKind sheetKind<Enclosure>();

template <>
struct SheetOf<FormCheck> {
    static constexpr SheetKind kKind = described<FormCheck, checkDescription>(kCheckSheet);
};
template SheetKind sheetKind<FormCheck>();

}  // namespace grants
