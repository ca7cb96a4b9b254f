// SPDX-License-Identifier: GPL-3.0-or-later
// A printable book: sheets of typed cells with title, unit line, totals and signature line (domain
// §5.6).
#pragma once

#include "reports/book/book_rows.h"

#include <string>
#include <vector>

namespace grants {

/// How a column shows its values; identifiers are always text cells. WanExact is four decimals of
/// 万元, or six where these would be another amount; PercentExact is two decimals, or as many as
/// make the share itself, six where none do. The mixed formats go by the value: counts,
/// percentages, days, and money in 元 or 万元 with two decimals.
enum class ColumnFormat {
    Text,
    Centred,
    Identifier,
    Count,
    Yuan,
    Wan2,
    Wan4,
    WanExact,
    Percent,
    PercentExact,
    Day,
    MixedYuan,
    MixedWan
};

struct BookColumn {
    std::string title;
    ColumnFormat format = ColumnFormat::Text;
    int width = 12;      // in characters of Latin text
    bool total = false;  // summed in the 小计 and 合计 rows
};

struct BookSheet {
    std::string name;  // ≤ 31 characters
    std::string title;
    std::string unitLine;                // 单位:元
    std::vector<std::string> headLines;  // data cut-off, parameter version …
    bool headInText = false;             // the head lines stand above the header in CSV, too
    std::vector<BookColumn> columns;
    BookRows rows;
    std::vector<std::string> notes;       // under the table: 人民币大写 …
    std::vector<std::string> signatures;  // 制表 复核 …; none: no signature line
    bool filter = false;                  // an autofilter over the rows above the first total
    int rowLines = 1;                     // at least, of every row: room to write by hand
    std::string origin;                   // fund and day, at the foot of pages without the title
};

struct Book {
    std::string title;
    Date date;                                        // 填报日期, also the file's creation date
    std::string footer = "第{0}页 共{1}页";           // {0} the page, {1} all pages
    std::string checkLabel = "校验：明细之和减合计";  // of the hidden check row
    std::vector<BookSheet> sheets;
};

/// Appends a Subtotal or Total row over `sums`: every `total` column gets the exact sum of its
/// cells there (0 of the column's kind when there are none), the others keep `values`. A row that
/// a subtotal among them covers counts through that subtotal, so nothing counts twice.
void addSum(BookSheet& sheet, BookRow::Kind kind, std::vector<BookValue> values,
            const std::vector<RowSpan>& sums);
/// The same with sums that stand elsewhere too, such as on the screen; totalsHold() checks them.
void addGivenSum(BookSheet& sheet, BookRow::Kind kind, std::vector<BookValue> values,
                 const std::vector<RowSpan>& sums);

/// The sum of one column over rows, exact; nothing when no cell there holds a number.
[[nodiscard]] BookValue sumOf(const BookSheet& sheet, std::size_t column,
                              const std::vector<RowSpan>& sums);

/// The plain rows below a Subtotal or Total row, through its subtotals, as spans in order.
[[nodiscard]] std::vector<RowSpan> plainRowsUnder(const BookSheet& sheet, std::size_t row);

/// All plain rows from the total before this one on, whatever `sums` say.
[[nodiscard]] std::vector<RowSpan> plainRowsAbove(const BookSheet& sheet, std::size_t row);

/// Every summed cell equals the exact sum of the plain rows under it, added up anew: those of a
/// subtotal through its `sums`, those of a total whatever its `sums` say. A blank cell stands for a
/// sum that there is none of, or that leaves the range.
[[nodiscard]] bool totalsHold(const BookSheet& sheet);

}  // namespace grants
