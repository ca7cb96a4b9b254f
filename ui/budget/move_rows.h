// SPDX-License-Identifier: GPL-3.0-or-later
// Reallocations as 预算 › 调剂 lists them.
#pragma once

#include "domain/reallocations/moved.h"
#include "ui/query/rows.h"
#include "ui/words/detail_text.h"

#include <memory>

namespace grants::ui {

/// Points into the year.
struct ReallocationRow {
    Id<Reallocation> id;
    Moved moved;
    std::string state;                    // in words
    std::string_view proposer, approver;  // empty where nobody is known
    [[nodiscard]] std::string_view number() const { return moved.record->number; }
};

struct MoveList {
    std::shared_ptr<const FundYear> year;
    std::vector<ReallocationRow> rows;
};
using MoveListPtr = std::shared_ptr<const MoveList>;

/// Pure, safe from any thread.
[[nodiscard]] MoveListPtr movesOf(std::shared_ptr<const FundYear> year);
/// 待批准, 已批准, 不予批准, 已撤回.
[[nodiscard]] QString moveStateInWords(std::string_view state);
[[nodiscard]] std::vector<Column<ReallocationRow>> reallocationColumns();
[[nodiscard]] DetailText describeMove(const MoveList& moves, const ReallocationRow& row,
                                      Denomination denomination);

}  // namespace grants::ui
