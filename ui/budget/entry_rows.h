// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of the ledger consists of: the plan's ceiling, every entry by its day, and of a scheme
// what its calculation gives. They add up to each of the row's figures.
#pragma once

#include "ui/budget/budget_figures.h"
#include "ui/budget/fund_amounts.h"
#include "ui/query/rows.h"

#include <optional>

namespace grants::ui {

struct EntryRow {
    /// 方案预算, 方案参数 (of a pool that a setting moved), an entry, 奖补测算.
    enum class Origin : std::uint8_t { Ceiling, Setting, Entry, Calculation };

    Origin origin = Origin::Entry;
    EntryKind kind = EntryKind::Requested;  // of an entry
    std::optional<Date> date{};
    std::int64_t order = 0;  // within a day
    std::string_view line{}, number{};
    Id<Organisation> unit{};
    Money amount{};  // of what it is about; of the chosen figure, what it changed
    FundAmounts change{}, after{};
    std::optional<Money> running{};     // of the chosen figure
    std::string_view page{}, record{};  // where it leads, as of Page::goTo; no page: nowhere
};

/// Oldest first, with the running figures of the row. Views into `figures`, as `row`.
[[nodiscard]] std::vector<EntryRow> entriesOf(const BudgetFigures& figures, const LedgerRow& row);
/// Those that changed the figure.
[[nodiscard]] std::vector<EntryRow> changing(Figure figure, const std::vector<EntryRow>& entries);

/// The kind in words.
[[nodiscard]] QString kindOf(const EntryRow& entry, const Translator& translator);
/// `amounts`: entries of one figure add up to it; others, such as what was requested and what was
/// paid, do not add up.
[[nodiscard]] std::vector<Column<EntryRow>> entryColumns(
    const std::shared_ptr<const UnitNames>& names, const Translator& translator, Adding amounts);

}  // namespace grants::ui
