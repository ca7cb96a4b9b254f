// SPDX-License-Identifier: GPL-3.0-or-later
// 活动 and 成果: what units did and handed in.
#include "exchange/sheets/described_sheet.h"

#include <array>

namespace grants {
namespace {

constexpr std::string_view kActivitySheet = "活动", kDeliverableSheet = "成果";
constexpr std::array<std::string_view, 3> kActivities = {"运营活动", "培训", "宣讲"};
constexpr std::array<std::string_view, 11> kDeliverables = {
    "导航报告", "发明申请", "案例集",   "管理制度", "机制探索", "人才团队",
    "数据库",   "通报",     "自评报告", "审计报告", "其他"};

std::vector<Column<Activity>> activityColumns() {
    using A = Activity;
    using Kind = ColumnKind;
    return {
        column<A>({"编号", true, Kind::Identifier}, &A::number, readNumberText),
        optionColumn<A>({"类型", true, Kind::Option, "从下拉列表里选", optionsOf(kActivities)},
                        &A::kind),
        column<A>({"名称", true}, &A::name, readText),
        column<A>({"日期", true, Kind::Date, "如 2024-06-01"}, &A::date, readDate),
        column<A>({"单位代码", true, Kind::Identifier, "举办单位的统一社会信用代码"}, &A::unit,
                  readUnit),
        column<A>({"人次", false, Kind::Number, "到场人次"}, &A::attendances, readCount),
    };
}

std::vector<Column<Deliverable>> deliverableColumns() {
    using D = Deliverable;
    using Kind = ColumnKind;
    return {
        column<D>({"编号", true, Kind::Identifier}, &D::number, readNumberText),
        optionColumn<D>({"类型", true, Kind::Option, "从下拉列表里选", optionsOf(kDeliverables)},
                        &D::kind),
        column<D>({"单位代码", true, Kind::Identifier, "完成单位的统一社会信用代码"}, &D::unit,
                  readUnit),
        column<D>({"名称", true}, &D::name, readText),
        column<D>({"日期", true, Kind::Date, "如 2024-06-01"}, &D::date, readDate),
    };
}

/// Both are known by their number and belong to one unit.
template <class V>
SheetDescription<V> numbered(std::string_view name, std::vector<Column<V>> columns,
                             const std::vector<V>& stored) {
    return {.name = name,
            .columns = std::move(columns),
            .blank = [] { return V{}; },
            .key = [](const V& value) { return value.number; },
            .stored = &stored,
            .settle = [](V& value,
                         const UnitDirectory& units) { value.unit = units.real(value.unit); }};
}

SheetDescription<Activity> activities(ImportContext& context) {
    return numbered(kActivitySheet, activityColumns(), context.year.activities);
}

SheetDescription<Deliverable> deliverables(ImportContext& context) {
    return numbered(kDeliverableSheet, deliverableColumns(), context.year.deliverables);
}

}  // namespace

template <>
struct SheetOf<Activity> {
    static constexpr SheetKind kKind = described<Activity, activities>(kActivitySheet);
};
template SheetKind sheetKind<Activity>();

template <>
struct SheetOf<Deliverable> {
    static constexpr SheetKind kKind = described<Deliverable, deliverables>(kDeliverableSheet);
};
template SheetKind sheetKind<Deliverable>();

}  // namespace grants
