// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/line_words.h"

#include "ui/base/tr.h"
#include "ui/query/filter_words.h"

#include <QCoreApplication>

namespace grants::ui {

namespace {

QString nameOfStep(Date first, Grouping::Step step) {
    return step == Grouping::Step::Year
               ? tr("%1年").arg(first.year())
               : tr("%1年%2月").arg(first.year()).arg(first.month(), 2, 10, QChar(u'0'));
}

QString withCount(const QString& name, std::size_t rows) {
    return tr("%1（%2 行）", nullptr, static_cast<int>(rows))
        .arg(name, countText(static_cast<std::int64_t>(rows)));
}

}  // namespace

QString titleWithUnit(const ColumnTitle& column, Denomination denomination) {
    if (column.kind != CellKind::Amount) return column.title;
    return QCoreApplication::translate("Table", "%1（%2）", "column title and its unit")
        .arg(column.title, denominationName(denomination));
}

QString groupName(const Arrangement& arrangement, std::size_t group) {
    const CellValue value = arrangement.groupValue(group);
    const Grouping::Step step = arrangement.query.grouping->step;
    if (const auto* day = std::get_if<Date>(&value);
        day != nullptr && step != Grouping::Step::Value)
        return nameOfStep(*day, step);
    return nameOfValue(value, arrangement.query.denomination);
}

QString lineLabel(const Lines& lines, const TableLine& line) {
    const Arrangement& all = *lines.arrangement();
    switch (line.kind) {
        case TableLine::Kind::Row:
            return {};
        case TableLine::Kind::Group:
            return withCount(groupName(all, line.number), all.groups[line.number].size);
        case TableLine::Kind::Total:
            return withCount(tr("合计"), all.order.size());
    }
    return {};
}

}  // namespace grants::ui
