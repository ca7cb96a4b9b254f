// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/selection.h"

#include <QCoreApplication>
#include <set>

namespace grants::ui {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("grants::ui", source);
}

struct Adding {
    Summary summary;
    bool mixed = false;

    template <class T>
    void add(T figure) {
        ++summary.figures;
        if (std::holds_alternative<std::monostate>(summary.sum) && !mixed) summary.sum = T{};
        if (auto* sum = std::get_if<T>(&summary.sum))
            *sum += figure;
        else
            mixed = true;
        if (mixed) summary.sum = std::monostate{};
    }
    void take(const CellValue& value) {
        ++summary.cells;
        if (const auto* count = std::get_if<std::int64_t>(&value)) add(*count);
        if (const auto* money = std::get_if<Money>(&value)) add(*money);
    }
};

/// Half up, as a person would round an average.
Money average(Money sum, std::int64_t count) {
    return Money::ofFen((sum.inFen() + count / 2) / count);
}

std::set<int> columnsOf(const Selection& selection) {
    std::set<int> columns;
    for (const CellRange& range : selection.ranges)
        for (int column = range.left; column <= range.right; ++column) columns.insert(column);
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

QString titleOf(const ColumnTitle& column, AmountUnit unit) {
    return column.kind == CellKind::Amount
               ? QStringLiteral("%1（%2）").arg(column.title, unitName(unit))
               : column.title;
}

}  // namespace

std::int64_t Selection::cellCount() const {
    std::int64_t cells = 0;
    for (const CellRange& range : ranges)
        cells += std::int64_t{range.bottom - range.top + 1} * (range.right - range.left + 1);
    return cells;
}

Summary summarise(const Selection& selection) {
    Adding adding;
    for (const CellRange& range : selection.ranges)
        for (int line = range.top; line <= range.bottom; ++line)
            for (int column = range.left; column <= range.right; ++column)
                adding.take(
                    selection.rows->value(selection.order[static_cast<std::size_t>(line)], column));
    return adding.summary;
}

QString describe(const Summary& summary, AmountUnit unit) {
    if (summary.cells < 2) return {};
    QStringList parts{tr("计数 %1").arg(countText(summary.cells))};
    if (const auto* count = std::get_if<std::int64_t>(&summary.sum)) {
        parts << tr("合计 %1").arg(countText(*count))
              << tr("平均 %1").arg(QString::fromStdString(
                     inYuan(average(Money::ofYuan(*count), summary.figures))));
    } else if (const auto* money = std::get_if<Money>(&summary.sum)) {
        parts << tr("合计 %1").arg(amountWithUnit(*money, unit))
              << tr("平均 %1").arg(amountWithUnit(average(*money, summary.figures), unit));
    }
    return parts.join(QStringLiteral("　"));
}

QString asTabbedText(const Selection& selection) {
    const std::set<int> columns = columnsOf(selection);
    QStringList cells;
    for (const int column : columns)
        cells << titleOf(selection.rows->column(column), selection.unit);
    QString text = cells.join(u'\t') + u'\n';
    for (const int line : linesOf(selection)) {
        cells.clear();
        const std::uint32_t row = selection.order[static_cast<std::size_t>(line)];
        for (const int column : columns)
            cells << onOneLine(displayText(selection.rows->value(row, column), selection.unit));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

}  // namespace grants::ui
