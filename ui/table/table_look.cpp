// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_look.h"

#include "ui/query/condition_map.h"
#include "ui/table/table_view.h"

namespace grants::ui {

namespace {

constexpr QLatin1String kText("text"), kFilters("filters"), kSortedBy("sortedBy"),
    kDescending("descending"), kGroup("group"), kStep("step"), kTotal("total"), kColumns("columns");

std::optional<Grouping> groupingOf(const QVariantMap& map) {
    const QString column = map.value(kGroup).toString();
    const int step = map.value(kStep).toInt();
    if (column.isEmpty() || step < 0 || step > static_cast<int>(Grouping::Step::Year))
        return std::nullopt;
    return Grouping{static_cast<Grouping::Step>(step), column};
}

}  // namespace

TableLook lookOf(const TableView& view) {
    const AnyTableModel& model = *view.tableModel();
    const Query& query = model.query();
    TableLook look{query.text,  query.filters,          {}, query.descending, query.grouping,
                   query.total, view.columns().layout()};
    if (query.sortColumn >= 0) look.sortedBy = model.rows()->column(query.sortColumn).key;
    return look;
}

void apply(const TableLook& look, TableView& view) {
    AnyTableModel& model = *view.tableModel();
    const Rows& rows = *model.rows();
    Query query;
    query.text = look.text;
    for (const ColumnFilter& filter : look.filters)
        if (columnOf(rows, filter.column)) query.filters.push_back(filter);
    query.sortColumn = columnOf(rows, look.sortedBy).value_or(-1);
    query.descending = look.descending;
    if (look.grouping && columnOf(rows, look.grouping->column)) query.grouping = look.grouping;
    query.total = look.total;
    view.columns().setLayout(look.columns);
    model.setQuery(std::move(query));
}

QVariantMap asMap(const TableLook& look) {
    QVariantList filters;
    for (const ColumnFilter& filter : look.filters) filters << QVariant(asMap(filter));
    QVariantMap map{{kText, look.text},         {kFilters, filters},
                    {kSortedBy, look.sortedBy}, {kDescending, look.descending},
                    {kTotal, look.total},       {kColumns, asMap(look.columns)}};
    if (!look.grouping) return map;
    map.insert(kGroup, look.grouping->column);
    map.insert(kStep, static_cast<int>(look.grouping->step));
    return map;
}

TableLook tableLookOf(const QVariantMap& map) {
    TableLook look;
    look.text = map.value(kText).toString();
    for (const QVariant& each : map.value(kFilters).toList())
        if (auto filter = columnFilterOf(each.toMap())) look.filters.push_back(std::move(*filter));
    look.sortedBy = map.value(kSortedBy).toString();
    look.descending = map.value(kDescending).toBool();
    look.grouping = groupingOf(map);
    look.total = map.value(kTotal).toBool();
    look.columns = columnLayoutOf(map.value(kColumns).toMap());
    return look;
}

}  // namespace grants::ui
