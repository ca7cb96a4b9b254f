// SPDX-License-Identifier: GPL-3.0-or-later
// Filters as plain values, to be kept in settings.
#pragma once

#include "ui/query/condition.h"

#include <QVariantMap>
#include <optional>

namespace grants::ui {

[[nodiscard]] QVariantMap asMap(const ColumnFilter& filter);
/// Nothing when it is not understood.
[[nodiscard]] std::optional<ColumnFilter> columnFilterOf(const QVariantMap& map);

}  // namespace grants::ui
