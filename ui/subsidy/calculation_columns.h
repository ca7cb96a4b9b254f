// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the calculation's tables.
#pragma once

#include "base/translator.h"
#include "ui/query/rows.h"
#include "ui/subsidy/scheme_figures.h"

namespace grants::ui {

/// A sentence of the calculation's, marked by QT_TRANSLATE_NOOP("Calculation", …).
[[nodiscard]] QString inCalculation(const char* text);
[[nodiscard]] std::vector<Column<UnitRow>> unitColumns(
    const std::shared_ptr<const UnitNames>& names);
[[nodiscard]] std::vector<Column<LineRow>> lineColumns(const Translator& translator);
[[nodiscard]] std::vector<Column<RejectedRow>> rejectedColumns(
    const std::shared_ptr<const UnitNames>& names, const Translator& translator);

/// 单价标准 / 单位上限 / 总额分配: which rule made the payment what it is.
[[nodiscard]] QString bindingText(Binding binding);

}  // namespace grants::ui
