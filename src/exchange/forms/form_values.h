// SPDX-License-Identifier: GPL-3.0-or-later
// What a form holds as the numbers that a workbook keeps, read by the rules of the import.
#pragma once

#include "base/money.h"
#include "domain/cases/budget_sums.h"
#include "exchange/forms/form_content.h"

#include <optional>
#include <string>

namespace grants {

/// A cell as the import takes it: in an amount that names no unit, that of its goal.
[[nodiscard]] Cell committedCell(Cell cell, const Indicator& indicator);

/// A cell's text alone.
[[nodiscard]] Parsed<std::string> plainText(const Cell& cell, bool from1904);

/// The number to keep for a cell of this column; none for texts, and for what is no such number.
[[nodiscard]] std::optional<double> numberOf(const Cell& cell, const ColumnDescriptor& column,
                                             bool from1904);
/// The same for a committed value, in the unit that the form asks for.
[[nodiscard]] std::optional<double> committedNumber(const Cell& cell, const Indicator& indicator,
                                                    bool from1904);
/// Whether a committed value falls short of the plan's goal.
[[nodiscard]] bool fallsShort(const Cell& cell, const Indicator& indicator, bool from1904);

/// Of the lines of the budget that can be read.
[[nodiscard]] BudgetSums budgetSums(const FormLayout& layout, const FormContent& content);

/// An amount as a workbook keeps it.
[[nodiscard]] double inYuanNumber(Money money);

}  // namespace grants
