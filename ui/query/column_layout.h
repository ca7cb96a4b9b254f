// SPDX-License-Identifier: GPL-3.0-or-later
// What a user has made of a table's columns, by their keys.
#pragma once

#include <QMap>
#include <QStringList>
#include <QVariantMap>

namespace grants::ui {

struct ColumnLayout {
    QStringList order;  // as shown, hidden ones in their places; columns not named follow
    QStringList hidden;
    QMap<QString, int> widths;  // set by hand, in device-independent pixels; others are fitted
    int frozen = 1;             // so many of the first shown stay when the others are scrolled
    friend bool operator==(const ColumnLayout&, const ColumnLayout&) = default;
};

/// To be kept in settings; what is not understood counts as not there.
[[nodiscard]] QVariantMap asMap(const ColumnLayout& layout);
[[nodiscard]] ColumnLayout columnLayoutOf(const QVariantMap& map);

}  // namespace grants::ui
