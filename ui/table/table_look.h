// SPDX-License-Identifier: GPL-3.0-or-later
// All that a person has made of a table: filters, order, groups, columns. By keys, so that it can
// be kept and shown on other rows.
#pragma once

#include "ui/query/column_layout.h"
#include "ui/query/query.h"

namespace grants::ui {

class TableView;

struct TableLook {
    QString text;
    std::vector<ColumnFilter> filters;
    QString sortedBy;  // empty: the table's own order
    bool descending = false;
    std::optional<Grouping> grouping;
    bool total = false;
    ColumnLayout columns;
    friend bool operator==(const TableLook&, const TableLook&) = default;
};

/// How the view looks now; it shows rows.
[[nodiscard]] TableLook lookOf(const TableView& view);
/// Shows the view so; columns that it does not have are passed over.
void apply(const TableLook& look, TableView& view);

/// To be kept in settings; what is not understood counts as not there.
[[nodiscard]] QVariantMap asMap(const TableLook& look);
[[nodiscard]] TableLook tableLookOf(const QVariantMap& map);

}  // namespace grants::ui
