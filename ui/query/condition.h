// SPDX-License-Identifier: GPL-3.0-or-later
// What a column is filtered for, as typed values: the same in 元 and 万元, in any language.
#pragma once

#include "ui/base/cell.h"

#include <QString>
#include <string>
#include <variant>
#include <vector>

namespace grants::ui {

/// A stretch of an ordered column; a side that is nothing is unbounded. Bounds own their words.
struct Span {
    CellValue from, to;
    bool afterFrom = false, beforeTo = false;  // the bound itself is left out
    friend bool operator==(const Span&, const Span&) = default;
};

[[nodiscard]] bool isBounded(const CellValue& bound);

/// Cells equal to one of `values` (nothing stands for blank cells) or within one of `spans`;
/// with `except` all other cells.
struct AnyOf {
    std::vector<CellValue> values;  // ascending, with words of their own, blank last; see anyOf()
    std::vector<Span> spans;
    bool except = false;
    friend bool operator==(const AnyOf&, const AnyOf&) = default;
};

/// Cells by their words; ASCII letters in either case. Blank cells pass only Lacks.
struct WordTest {
    enum class Kind { Contains, Lacks, BeginsWith, EndsWith } kind = Kind::Contains;
    std::string words;
    friend bool operator==(const WordTest&, const WordTest&) = default;
};

using Condition = std::variant<AnyOf, WordTest>;

/// A column, by its key, and what it is filtered for.
struct ColumnFilter {
    QString column;
    Condition condition;
    friend bool operator==(const ColumnFilter&, const ColumnFilter&) = default;
};

[[nodiscard]] bool passes(const Condition& condition, const CellValue& value);
/// Cells with one of these values, in whatever order.
[[nodiscard]] AnyOf anyOf(std::vector<CellValue> values, bool except = false);

/// ASCII letters in lower case, the rest as it is.
[[nodiscard]] std::string lowered(std::string_view text);

}  // namespace grants::ui
