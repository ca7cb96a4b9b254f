// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a column in a workbook that is filled in: how they show what is typed, what they let
// be typed, and what is said about it.
#pragma once

#include "exchange/records/import_sheet.h"

#include <xlsxwriter.h>

#include <string>

namespace grants {

/// Cells of one column of a worksheet, counted from 0.
struct ColumnRange {
    lxw_row_t first = 0, last = 0;
    lxw_col_t column = 0;
};

/// 必填 or 可空, and what is expected.
[[nodiscard]] std::string hintOf(const ColumnDescriptor& column);
/// What no cell of a workbook can hold is cut.
[[nodiscard]] std::string fittingCell(const std::string& text);
/// Gives a format the way in which the column shows its values: identifiers stay texts.
void showAs(lxw_format* format, const ColumnDescriptor& column);

/// What becomes of anything else.
enum class Firmness : std::uint8_t { Stop, Warn };
/// Choices from a list.
void letChoose(lxw_worksheet* sheet, const ColumnRange& cells,
               const std::vector<std::string>& choices, const std::string& prompt = {},
               Firmness firmness = Firmness::Stop);
/// Numbers of this type from `least` to `most`.
struct NumberBounds {
    lxw_validation_types type = LXW_VALIDATION_TYPE_DECIMAL;
    double least = 0, most = 1e12;
    std::string expected{};  // in words
    Firmness firmness = Firmness::Warn;
};
void letNumber(lxw_worksheet* sheet, const ColumnRange& cells, const NumberBounds& bounds,
               const std::string& prompt = {});
/// What the column asks for; any text where it is a text.
void letType(lxw_worksheet* sheet, const ColumnRange& cells, const ColumnDescriptor& column,
             const std::string& prompt = {});
/// Any text, with a word about it while the cell is selected.
void prompt(lxw_worksheet* sheet, const ColumnRange& cells, const std::string& words);

}  // namespace grants
