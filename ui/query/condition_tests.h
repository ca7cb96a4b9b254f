// SPDX-License-Identifier: GPL-3.0-or-later
// The tests a column can be filtered by, a line each, and how their values are typed.
#pragma once

#include "ui/query/condition.h"

#include <optional>
#include <span>

namespace grants::ui {

struct ConditionTest {
    const char* words;  // as the list of tests names it, to be translated
    int values = 0;     // how many it takes
    Condition (*make)(const CellValue& from, const CellValue& to);
};

/// Those of a kind of column; for figures and days the first is the range from … to.
[[nodiscard]] std::span<const ConditionTest> testsOf(CellKind kind);
[[nodiscard]] QString wordsOf(const ConditionTest& test);

/// A condition as one of the tests with its values.
struct KnownTest {
    std::size_t test = 0;
    CellValue from, to;
};
/// Nothing for a choice of values.
[[nodiscard]] std::optional<KnownTest> testOf(const Condition& condition, CellKind kind);

/// A typed value; amounts in `denomination` unless they say 万, shares in percent. Nothing when
/// there is none or it cannot be understood.
[[nodiscard]] std::optional<CellValue> valueTyped(const QString& text, CellKind kind,
                                                  Denomination denomination);
/// How values of a kind are to be typed.
[[nodiscard]] QString hintOf(CellKind kind);

}  // namespace grants::ui
