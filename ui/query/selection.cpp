// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/selection.h"

#include "ui/base/tr.h"
#include "ui/query/line_words.h"

#include <algorithm>
#include <set>

namespace grants::ui {

namespace {

/// In the order shown.
std::vector<int> columnsOf(const Selection& selection) {
    std::vector<int> columns = selection.order;
    std::erase_if(columns, [&](int column) {
        return std::none_of(selection.ranges.begin(), selection.ranges.end(),
                            [column](const CellRange& range) {
                                return range.left <= column && column <= range.right;
                            });
    });
    return columns;
}

std::set<int> linesOf(const Selection& selection) {
    std::set<int> lines;
    for (const CellRange& range : selection.ranges)
        for (int line = range.top; line <= range.bottom; ++line) lines.insert(lines.end(), line);
    return lines;
}

QString onOneLine(QString text) {
    for (QChar& c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r') c = u' ';
    return text;
}

QString amountOrCount(const CellValue& value, Denomination denomination) {
    const QString text = displayText(value, denomination);
    return std::holds_alternative<Money>(value)
               ? text + QChar::Space + denominationName(denomination)
               : text;
}

QString average(const Sum& sum, Denomination denomination) {
    const CellValue mean = sum.average();
    return std::holds_alternative<Money>(sum.value()) ? amountOrCount(mean, denomination)
                                                      : displayText(mean, Denomination::Yuan);
}

/// What stands in a cell; the label of a group or total where nothing else does in the first one.
QString textAt(const Selection& selection, int line, int column, bool first) {
    const TableLine what = selection.lines->at(line);
    const bool label = what.kind != TableLine::Kind::Row && first;
    return label ? lineLabel(*selection.lines, what)
                 : displayText(selection.lines->value(line, column), selection.denomination);
}

}  // namespace

std::int64_t Selection::cellCount() const {
    std::int64_t cells = 0;
    for (const CellRange& range : ranges)
        cells += std::int64_t{range.bottom - range.top + 1} * (range.right - range.left + 1);
    return cells;
}

Summary summarise(const Selection& selection) {
    Summary summary;
    for (const CellRange& range : selection.ranges) {
        for (int line = range.top; line <= range.bottom; ++line) {
            if (selection.lines->at(line).kind != TableLine::Kind::Row) continue;
            for (int column = range.left; column <= range.right; ++column) {
                ++summary.cells;
                summary.sum.add(selection.lines->value(line, column));
            }
        }
    }
    return summary;
}

QString describe(const Summary& summary, Denomination denomination) {
    if (summary.cells < 2) return {};
    QStringList parts{tr("计数 %1").arg(countText(summary.cells))};
    if (!isBlank(summary.sum.value())) {
        parts << tr("合计 %1").arg(amountOrCount(summary.sum.value(), denomination))
              << tr("平均 %1").arg(average(summary.sum, denomination));
    }
    return parts.join(QStringLiteral("　"));
}

QString asTabbedText(const Selection& selection) {
    const std::vector<int> columns = columnsOf(selection);
    const Rows& rows = *selection.lines->arrangement()->rows;
    QStringList cells;
    for (const int column : columns)
        cells << titleWithUnit(rows.column(column), selection.denomination);
    QString text = cells.join(u'\t') + u'\n';
    for (const int line : linesOf(selection)) {
        cells.clear();
        for (const int column : columns)
            cells << onOneLine(textAt(selection, line, column, cells.isEmpty()));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

}  // namespace grants::ui
