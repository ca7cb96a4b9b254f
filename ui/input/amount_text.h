// SPDX-License-Identifier: GPL-3.0-or-later
// How an amount is typed and named in the denomination of the desk, whichever one its column has
// in workbooks. Texts of other columns stay as they are.
#pragma once

#include "exchange/records/import_sheet.h"
#include "ui/base/cell.h"

#include <optional>
#include <string>

namespace grants::ui {

/// A bare number gets the denomination it counts in; what is no amount stays as typed.
[[nodiscard]] std::string explicitAmount(const std::string& text, Denomination denomination);
/// The same of what stood under a title that names the denomination: a number with a slip in it,
/// such as `20O0`, gets it too, so that it counts in it when it is mended.
[[nodiscard]] std::string titledAmount(const std::string& text, Denomination denomination);
/// What a text of the entry says; nothing when it is no amount, or the column has none.
[[nodiscard]] std::optional<Money> amountIn(const std::string& text,
                                            const ColumnDescriptor& descriptor);
/// As one goes on typing a text of the entry: a bare number counts in the desk's denomination.
[[nodiscard]] QString editedText(const std::string& text, const ColumnDescriptor& descriptor,
                                 Denomination denomination);
/// What was typed, as the entry takes it; the other way round.
[[nodiscard]] std::string enteredText(const QString& typed, const ColumnDescriptor& descriptor,
                                      Denomination denomination);
/// The same of what stood under such a title, as titledAmount() has it.
[[nodiscard]] std::string titledText(const QString& text, const ColumnDescriptor& descriptor,
                                     Denomination denomination);
/// A text of the entry as a sentence says it, an amount with its unit.
[[nodiscard]] QString saidText(const std::string& text, const ColumnDescriptor& descriptor,
                               Denomination denomination);

/// The column's name in today's language: 合同金额(万元) for 合同金额(元) on a desk in 万元.
[[nodiscard]] QString headerText(const ColumnDescriptor& descriptor, Denomination denomination);
/// Its hint; one that names the column's unit names the desk's.
[[nodiscard]] QString hintText(const ColumnDescriptor& descriptor, Denomination denomination);

}  // namespace grants::ui
