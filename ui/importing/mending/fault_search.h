// SPDX-License-Identifier: GPL-3.0-or-later
// Which cell is to be mended next, through all sheets of an import and round their end.
#pragma once

#include "ui/importing/mending/draft_bench.h"

#include <optional>
#include <vector>

namespace grants::ui {

/// A cell of an import; without a column it stands for the whole row, and comes before its cells.
struct RowCell {
    DraftRow row;
    std::optional<std::size_t> column;  // among the sheet's columns
    friend auto operator<=>(const RowCell&, const RowCell&) = default;
};

/// What was typed and is not checked yet is no fault. Sheets without rejected rows, as the bench
/// counts them, are passed over.
class FaultSearch {
  public:
    explicit FaultSearch(const DraftBench& bench) : m_bench(bench) {}

    /// The nearest cell that keeps its row out, after `from` or, for a negative `by`, before it;
    /// nothing when there is none but `from`.
    [[nodiscard]] std::optional<RowCell> next(const RowCell& from, int by) const;
    [[nodiscard]] std::optional<RowCell> firstIn(std::size_t sheet) const;
    [[nodiscard]] bool isFault(const RowCell& cell) const;
    /// The same when it was checked last, whatever was typed since.
    [[nodiscard]] bool wasFault(const RowCell& cell) const;

  private:
    [[nodiscard]] std::size_t rowsOf(std::size_t sheet) const {
        return m_bench.sheets()[sheet].rows.size();
    }
    [[nodiscard]] bool hasRejected(std::size_t sheet) const;
    [[nodiscard]] std::size_t rowsToSearch() const;
    [[nodiscard]] DraftRow beside(DraftRow row, int by) const;
    [[nodiscard]] std::vector<RowCell> faultsOf(DraftRow row) const;

    const DraftBench& m_bench;
};

}  // namespace grants::ui
