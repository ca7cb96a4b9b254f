// SPDX-License-Identifier: GPL-3.0-or-later
// Shares that may be meant a hundredfold: a bare 0.8 in a column of percents reads as 0.8 %, and
// who typed it may have meant 80 %.
#pragma once

#include "exchange/records/import_sheet.h"

#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// Code of the hint that such a share gets.
inline constexpr std::string_view kShareUnclear = "SHARE_UNCLEAR";

struct ShareDoubt {
    std::size_t source = 0;  // table, as ImportRow counts them
    int row = 0;             // its number there
    Finding hint;            // place: column only
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
    [[nodiscard]] std::vector<ShareDoubt> found() const;

  private:
    struct Bare {
        std::size_t source;
        int row;
        std::string text;
    };
    struct Shares {
        std::size_t column;
        std::string_view header;
        bool percents = false;
        std::vector<Bare> bare{};
    };

    std::vector<Shares> m_columns;
};

}  // namespace grants
