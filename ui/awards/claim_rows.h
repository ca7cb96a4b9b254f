// SPDX-License-Identifier: GPL-3.0-or-later
// Records that several live awards would count (A21), and what attributing one moves, as rows of
// tables.
#pragma once

#include "ui/awards/award_figures.h"
#include "ui/query/rows.h"

#include <QString>
#include <string>
#include <vector>

namespace grants::ui {

struct ClaimRow {
    AwaitedRecord awaited;                   // the attribution
    const ClaimedRecord* claimed = nullptr;  // null where no live award would count it any more
    std::string number, kind, claimants, counting, why;
    std::string application, reason;  // as it was attributed
};

/// What several claim, and what was attributed; attributions as `year` has them, which may be ahead
/// of the figures. What tells a new attribution from others is still to be put into `awaited`.
[[nodiscard]] std::vector<ClaimRow> claimRows(const AwardFigures& figures, const FundYear& year);
/// Typed into where it may be.
[[nodiscard]] std::vector<Column<ClaimRow>> claimColumns(bool isTyped);

/// What an indicator counts when the record goes to one of its claimants.
struct MoveRow {
    std::string to, award, unit, indicator, before, after;
};
/// For each claimant as if the record were attributed to it. Takes its time.
[[nodiscard]] std::vector<MoveRow> moveRows(const AwardFigures& figures,
                                            const ClaimedRecord& claimed);
[[nodiscard]] std::vector<Column<MoveRow>> moveColumns();

/// 服务单位.
[[nodiscard]] QString footingText(Footing footing);

}  // namespace grants::ui
