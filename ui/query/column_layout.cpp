// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/column_layout.h"

namespace grants::ui {

namespace {

constexpr int kMostFrozen = 64;

}  // namespace

QVariantMap asMap(const ColumnLayout& layout) {
    QVariantMap widths;
    for (auto each = layout.widths.begin(); each != layout.widths.end(); ++each)
        widths.insert(each.key(), each.value());
    return {{QStringLiteral("order"), layout.order},
            {QStringLiteral("hidden"), layout.hidden},
            {QStringLiteral("widths"), widths},
            {QStringLiteral("frozen"), layout.frozen}};
}

ColumnLayout columnLayoutOf(const QVariantMap& map) {
    ColumnLayout layout;
    layout.order = map.value(QStringLiteral("order")).toStringList();
    layout.hidden = map.value(QStringLiteral("hidden")).toStringList();
    const QVariantMap widths = map.value(QStringLiteral("widths")).toMap();
    for (auto each = widths.begin(); each != widths.end(); ++each) {
        if (const int width = each.value().toInt(); width > 0)
            layout.widths.insert(each.key(), width);
    }
    layout.frozen =
        qBound(0, map.value(QStringLiteral("frozen"), layout.frozen).toInt(), kMostFrozen);
    return layout;
}

}  // namespace grants::ui
