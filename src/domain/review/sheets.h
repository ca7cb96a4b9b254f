// SPDX-License-Identifier: GPL-3.0-or-later
// Score sheets: a sheet is complete when every criterion of the rubric has a value and it is
// submitted; incomplete ones count for nothing (projects §4).
#pragma once

#include "domain/cases/casebook.h"

#include <optional>
#include <string_view>
#include <vector>

namespace grants {

/// From nothing to all that the criterion is worth.
[[nodiscard]] bool isWithin(Points points, const RubricItem& item);

struct Sheet {
    std::string_view expert;             // 专家编号
    const PanelSeat* seat = nullptr;     // null for scores of somebody who has no seat
    std::vector<const Score*> criteria;  // in the order of the rubric; null where none fits
    int given = 0;                       // criteria that have a value, of 0 to their points
    std::optional<Date> submitted;
    [[nodiscard]] bool isComplete() const;
    /// Its points are blank for whoever reads: its sum says nothing.
    [[nodiscard]] bool isSealed() const;
    /// Of what is given; the sheet's score once it is complete.
    [[nodiscard]] Points sum() const;
    /// Its expert is on the panel, not recused, and has not handed it in.
    [[nodiscard]] bool isAwaited() const;
    /// It counts: complete, by an expert of the panel who is not recused.
    [[nodiscard]] bool counts() const;
};

/// One a seat, in the order of the seats, then those without one.
[[nodiscard]] std::vector<Sheet> sheetsOf(const Case& one, const Plan& plan);

struct AwaitedSheet {
    const Case* item = nullptr;
    Sheet sheet;
};
/// What an expert still has to hand in of applications under review, in the order of the book.
[[nodiscard]] std::vector<AwaitedSheet> awaitedSheets(const Casebook& book,
                                                      std::string_view expert);

}  // namespace grants
