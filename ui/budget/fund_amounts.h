// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a line of the fund, each told from the others, so that what is shown and what it
// comes from are the same figure.
#pragma once

#include "domain/budget/ledger.h"

#include <QString>
#include <array>
#include <optional>

namespace grants::ui {

/// 预算数, 调剂, 调整后, 申报数, 已立项, 待拨付, 已拨付, 追回, 结余, and what 执行率 rests on: paid
/// less what came back.
enum class Figure : std::uint8_t {
    Ceiling,
    Reallocated,
    Adjusted,
    Requested,
    Committed,
    Payable,
    Paid,
    Returned,
    Free,
    Kept
};
inline constexpr std::array kFigures = {
    Figure::Ceiling, Figure::Reallocated, Figure::Adjusted, Figure::Requested, Figure::Committed,
    Figure::Payable, Figure::Paid,        Figure::Returned, Figure::Free,      Figure::Kept};

/// The sums of entries with the ceiling that they start from.
struct FundAmounts : LedgerFigures {
    Money ceiling;

    [[nodiscard]] Money of(Figure figure) const;
    FundAmounts& operator+=(const FundAmounts& other);
};
[[nodiscard]] FundAmounts amountsOf(const LedgerLine& line);

/// How the figure's column is called, and its key.
[[nodiscard]] QString nameOf(Figure figure);
[[nodiscard]] QString keyOf(Figure figure);
/// Nothing for a column that shows no figure.
[[nodiscard]] std::optional<Figure> figureCalled(const QString& key);

}  // namespace grants::ui
