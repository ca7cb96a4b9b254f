// SPDX-License-Identifier: GPL-3.0-or-later
// The usual columns, made from a member of the row.
#pragma once

#include "domain/registry/patent_number.h"
#include "ui/query/rows.h"
#include "ui/words/unit_names.h"

#include <optional>

namespace grants::ui {

template <class Row>
Column<Row> textColumn(const char* key, const QString& title, std::string Row::*member) {
    return {QLatin1String(key), title, CellKind::Text,
            [member](const Row& row) -> CellValue { return std::string_view(row.*member); }};
}

template <class Row>
Column<Row> identifierColumn(const char* key, const QString& title, std::string Row::*member) {
    return {QLatin1String(key), title, CellKind::Identifier,
            [member](const Row& row) -> CellValue { return std::string_view(row.*member); }};
}

/// For days, amounts, counts, shares and 是/否.
template <class Row, class Value>
Column<Row> valueColumn(const char* key, const QString& title, CellKind kind, Value Row::*member) {
    return {QLatin1String(key), title, kind,
            [member](const Row& row) -> CellValue { return row.*member; }};
}

template <class Row, class Value>
Column<Row> valueColumn(const char* key, const QString& title, CellKind kind,
                        std::optional<Value> Row::*member) {
    return {QLatin1String(key), title, kind, [member](const Row& row) -> CellValue {
                const std::optional<Value>& value = row.*member;
                return value ? CellValue(*value) : CellValue();
            }};
}

/// A unit's name, found by pinyin too.
template <class Row>
Column<Row> unitColumn(const char* key, const QString& title, Id<Organisation> Row::*member,
                       const std::shared_ptr<const UnitNames>& names) {
    Column<Row> column{
        QLatin1String(key), title, CellKind::Text,
        [member, names](const Row& row) -> CellValue { return names->name(row.*member); }};
    column.alsoFoundBy([member, names](const Row& row) { return names->pinyin(row.*member); });
    column.withToolTip(
        [member, names](const Row& row) { return fromUtf8(names->code(row.*member)); });
    return column;
}

/// Several units; the first one is found by pinyin.
template <class Row>
Column<Row> unitsColumn(const char* key, const QString& title,
                        std::vector<Id<Organisation>> Row::*member,
                        const std::shared_ptr<const UnitNames>& names) {
    Column<Row> column{QLatin1String(key), title, CellKind::Text,
                       [member, names](const Row& row) -> CellValue {
                           const auto& units = row.*member;
                           if (units.size() == 1) return names->name(units.front());
                           return names->names(units);
                       }};
    column.alsoFoundBy([member, names](const Row& row) {
        return (row.*member).empty() ? std::string_view() : names->pinyin((row.*member).front());
    });
    return column;
}

[[nodiscard]] inline std::string joined(const std::vector<PatentNumber>& patents) {
    std::string text;
    for (const PatentNumber& patent : patents) {
        if (!text.empty()) text += "; ";
        text += patent.text();
    }
    return text;
}

template <class Row>
Column<Row> patentsColumn(const QString& title) {
    return {QStringLiteral("patents"), title, CellKind::Identifier,
            [](const Row& row) -> CellValue { return joined(row.patents); }};
}

}  // namespace grants::ui
