// SPDX-License-Identifier: GPL-3.0-or-later
// Shares that may be meant a hundredfold: a bare 0.8 in a column of percents reads as 0.8 %, and
// who typed it may have meant 80 %.
#pragma once

#include "exchange/records/import_sheet.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace grants {

/// Code of the hint that such a share gets.
inline constexpr std::string_view kShareUnclear = "SHARE_UNCLEAR";

/// A row by its table, as ImportRow counts them, and its number there.
using SharedRow = std::pair<std::size_t, int>;

struct ShareDoubt {
    SharedRow row;
    Finding hint;  // place: column only
};

/// Over all rows of one sheet: a bare share of at most 1 is in doubt when other cells of its column
/// are percents or numbers above 1.
class ShareDoubts {
  public:
    explicit ShareDoubts(const ColumnDescriptors& columns);

    /// Whether the sheet has columns to look at.
    [[nodiscard]] bool hasColumns() const { return !m_columns.empty(); }
    /// Of a row that is not to be hinted at, only what its cells say of their columns counts.
    void look(const ImportRow& row, bool hints = true);
    /// Takes back what was seen of a row, which is given as it stood then.
    void forget(const ImportRow& row);
    /// Column by column, in the order of their rows.
    [[nodiscard]] std::vector<ShareDoubt> found() const;
    /// Those of one row.
    [[nodiscard]] std::vector<Finding> hintsOf(SharedRow row) const;
    /// By column of shares, whether bare ones in it are in doubt. Where that changes, so do the
    /// hints of all bareRows(); else only those of rows that were looked at or forgotten.
    [[nodiscard]] std::vector<bool> doubted() const;
    [[nodiscard]] std::vector<SharedRow> bareRows() const;

  private:
    struct Shares {
        std::size_t column;
        std::string_view header;
        std::size_t percents = 0;                 // how many cells
        std::map<SharedRow, std::string> bare{};  // small ones as they read
    };
    struct Said {
        std::string text;
        bool percent = false;  // or a number above 1
        bool nought = false;
    };

    [[nodiscard]] static std::optional<Said> saidBy(const ImportRow& row, std::size_t column);
    [[nodiscard]] static SharedRow placeOf(const ImportRow& row) {
        return {row.source, row.cells.number};
    }

    std::vector<Shares> m_columns;
};

}  // namespace grants
