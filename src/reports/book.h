// SPDX-License-Identifier: GPL-3.0-or-later
// A printable book: sheets of typed cells with title, unit line, totals and signature line (domain §5.6).
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "base/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace grants {

/// How a column shows its values; identifiers are always text cells.
enum class ColumnFormat { Text, Identifier, Count, Yuan, Wan2, Wan4, Percent, Day };

struct BookColumn {
    std::string title;
    ColumnFormat format = ColumnFormat::Text;
    int width = 12;             // in characters of Latin text
    bool total = false;         // summed in the 合计 row
};

/// Empty cells stay blank; a Fraction shows as a percentage.
using BookValue = std::variant<std::monostate, std::string, std::int64_t, Money, Fraction, Date>;

struct BookRow {
    enum class Kind { Plain, Subtotal, Total } kind = Kind::Plain;
    std::vector<BookValue> values;
    /// Subtotal and Total rows: the first and last row (0-based, in rows) that SUM formulas cover.
    std::size_t sumFirst = 0, sumLast = 0;
    bool skipSubtotals = false;     // Total over everything: sums the Subtotal rows' parts once
};

struct BookSheet {
    std::string name;               // ≤ 31 characters
    std::string title;
    std::string unitLine;           // 单位:元
    std::vector<std::string> headLines;     // data cut-off, parameter version …
    std::vector<BookColumn> columns;
    std::vector<BookRow> rows;
    std::vector<std::string> notes;         // under the table: 人民币大写 …
    bool signatures = true;                 // 制表 复核 财务负责人 单位负责人 日期 盖章
};

struct Book {
    std::string title;
    std::vector<BookSheet> sheets;
};

}  // namespace grants
