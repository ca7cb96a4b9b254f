// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_book.h"

#include <QCoreApplication>

namespace grants::ui {

namespace {

ColumnFormat formatOf(CellKind kind, AmountUnit unit) {
    switch (kind) {
        case CellKind::Identifier:
            return ColumnFormat::Identifier;
        case CellKind::Count:
            return ColumnFormat::Count;
        case CellKind::Amount:
            return unit == AmountUnit::Yuan ? ColumnFormat::Yuan : ColumnFormat::Wan4;
        case CellKind::Percent:
            return ColumnFormat::Percent;
        case CellKind::Day:
            return ColumnFormat::Day;
        default:
            return ColumnFormat::Text;
    }
}

int charactersOf(const ColumnTitle& column) {
    if (column.width > 0) return column.width;
    switch (column.kind) {
        case CellKind::Text:
            return 28;
        case CellKind::Identifier:
            return 22;
        case CellKind::Amount:
            return 16;
        default:
            return 12;
    }
}

struct InBook {
    BookValue operator()(std::string_view text) const { return std::string(text); }
    BookValue operator()(bool yes) const {
        return displayText(CellValue(yes), AmountUnit::Yuan).toStdString();
    }
    template <class T>
    BookValue operator()(const T& value) const {
        return value;
    }
};

BookRow rowOf(const ShownTable& table, std::uint32_t row) {
    BookRow line;
    line.values.reserve(table.columns.size());
    for (const int column : table.columns)
        line.values.push_back(std::visit(InBook{}, table.rows->value(row, column)));
    return line;
}

}  // namespace

Book bookOf(const ShownTable& table) {
    BookSheet sheet;
    sheet.name = table.title.left(31).toStdString();
    sheet.title = table.title.toStdString();
    sheet.unitLine =
        QCoreApplication::translate("Table", "单位：%1").arg(unitName(table.unit)).toStdString();
    if (!table.filterLine.isEmpty()) sheet.headLines.push_back(table.filterLine.toStdString());
    for (const int column : table.columns) {
        const ColumnTitle& title = table.rows->column(column);
        sheet.columns.push_back({title.title.toStdString(), formatOf(title.kind, table.unit),
                                 charactersOf(title), false});
    }
    for (const std::uint32_t row : table.order) sheet.rows.push_back(rowOf(table, row));
    sheet.filter = true;
    Book book;
    book.title = sheet.title;
    book.date = table.date;
    book.footer =
        QCoreApplication::translate("Table", "第{0}页 共{1}页", "page of pages").toStdString();
    book.sheets.push_back(std::move(sheet));
    return book;
}

}  // namespace grants::ui
