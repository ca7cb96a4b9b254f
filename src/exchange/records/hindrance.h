// SPDX-License-Identifier: GPL-3.0-or-later
// Why a record may not be put, said at the cell that is in the way: of imported rows and typed
// ones.
#pragma once

#include "exchange/records/sheet_description.h"

namespace grants {

/// Null when `value` may be put in the place of `stored`, which is null for a new one. The column
/// is the one without whose text it might; else the first that is changed.
template <class V>
std::optional<CellFault> hindranceOf(const V& value, const V* stored,
                                     const SheetDescription<V>& description,
                                     const Admissible& admissible) {
    if constexpr (!Kinds::kHas<V>) {
        return std::nullopt;
    } else {
        auto obstacle = admissible.toPut(&value, stored);
        if (!obstacle) return std::nullopt;
        const V former = stored == nullptr ? description.blank() : *stored;
        std::string_view changed;
        for (const Column<V>& each : description.columns) {
            const std::string_view header = each.descriptor.header;
            V probe = value;
            each.copy(former, probe);
            if (!admissible.toPut(&probe, stored))
                return CellFault{header, std::move(obstacle->fault)};
            if (changed.empty() && !each.same(former, value)) changed = header;
        }
        if (changed.empty()) changed = description.columns.front().descriptor.header;
        return CellFault{changed, std::move(obstacle->fault)};
    }
}

}  // namespace grants
