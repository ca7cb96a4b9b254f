// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/selection.h"

#include "reports/book/display.h"
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

QString quotedWhereNeeded(const QString& cell) {
    const bool needed = cell.startsWith(u'"') || cell.contains(u'\t') || cell.contains(u'\n') ||
                        cell.contains(u'\r');
    if (!needed) return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
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

/// What is pasted where it was copied changes nothing.
QString copiedText(const CellValue& value, const ColumnTitle& column, Denomination denomination) {
    if (const auto* money = std::get_if<Money>(&value))
        return exactAmountText(*money, denomination);
    if (const auto* yes = std::get_if<bool>(&value); yes != nullptr && !column.typed.empty())
        return flagText(*yes);
    const auto* share = std::get_if<Fraction>(&value);
    return share != nullptr && !column.typed.empty()
               ? QString::fromStdString(cellText(*share, ColumnFormat::PercentExact))
               : displayText(value, denomination);
}

/// As it is copied; the label of a group or total in the first cell, unless a sum is there.
QString textAt(const Selection& selection, int line, int column, bool first) {
    const auto typed = selection.typed.find({line, column});
    if (typed != selection.typed.end()) return typed->second;
    const TableLine what = selection.lines->at(line);
    const CellValue value = selection.lines->value(line, column);
    const bool sum = !isBlank(selection.lines->sum(what, column));
    return what.kind != TableLine::Kind::Row && first && !sum
               ? lineLabel(*selection.lines, what)
               : copiedText(value, selection.lines->arrangement()->rows->column(column),
                            selection.denomination);
}

QStringList cellsOf(const Selection& selection, int line, const std::vector<int>& columns) {
    const bool one = selection.ranges.size() == 1;
    QStringList cells;
    for (const int column : columns) {
        const bool chosen = one || selection.contains(line, column);
        cells << (chosen ? textAt(selection, line, column, column == columns.front()) : QString());
    }
    return cells;
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
        const Rows& rows = *selection.lines->arrangement()->rows;
        for (int line = range.top; line <= range.bottom; ++line) {
            if (selection.lines->at(line).kind != TableLine::Kind::Row) continue;
            for (int column = range.left; column <= range.right; ++column) {
                ++summary.cells;
                if (isSummedWhereChosen(rows.column(column)))
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

bool Selection::contains(int line, int column) const {
    return std::any_of(ranges.begin(), ranges.end(), [&](const CellRange& range) {
        return range.top <= line && line <= range.bottom && range.left <= column &&
               column <= range.right;
    });
}

QString asTabbedText(const Selection& selection, Titles titles) {
    const std::vector<int> columns = columnsOf(selection);
    const Rows& rows = *selection.lines->arrangement()->rows;
    TabbedText text;
    for (const QString& line : selection.head) text.add({line});
    if (titles == Titles::With) {
        QStringList cells;
        for (const int column : columns)
            cells << titleWithUnit(rows.column(column), selection.denomination);
        text.add(cells);
    }
    for (const int line : linesOf(selection)) text.add(cellsOf(selection, line, columns));
    return text.text();
}

CopiedCells copiedCells(const Selection& selection, Titles titles) {
    CopiedCells copied{asTabbedText(selection, titles)};
    const Rows& rows = *selection.lines->arrangement()->rows;
    for (const int column : columnsOf(selection)) {
        auto& denomination = copied.denominations.emplace_back();
        if (rows.column(column).kind == CellKind::Amount) denomination = selection.denomination;
    }
    return copied;
}

void TabbedText::add(const QStringList& cells) {
    QStringList fields;
    for (const QString& cell : cells) fields << quotedWhereNeeded(cell);
    m_text += fields.join(u'\t') + u'\n';
    m_single = ++m_lines == 1 && cells.size() == 1 && !cells.front().isEmpty();
}

QString TabbedText::text() const {
    return m_single ? m_text.chopped(1) : m_text;
}

}  // namespace grants::ui
