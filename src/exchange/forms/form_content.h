// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a form, in the shape of its layout.
#pragma once

#include "exchange/forms/form_layout.h"
#include "exchange/tables/table_source.h"

#include <optional>
#include <string>
#include <vector>

namespace grants {

struct FormEntry {
    Cell cell;
    std::string place{};  // 绩效目标!D7 of the workbook that it was read from
};

struct FormContent {
    struct Sheet {
        std::vector<FormEntry> fields;
        std::vector<std::vector<FormEntry>> rows;  // of the table, by row and column
    };
    std::vector<Sheet> sheets;  // as the layout's
    bool from1904 = false;

    /// Null for a row that is not there.
    [[nodiscard]] const FormEntry* find(const FormSpot& spot) const;
    /// The first table cell or field that takes this column, as seen; empty for none.
    [[nodiscard]] std::string textOf(const FormLayout& layout, std::string_view sheet,
                                     std::string_view header) const;
};
/// Whether anything is typed into a row of a table.
[[nodiscard]] bool isFilled(const FormTable& table, const std::vector<FormEntry>& row);
/// A form as it goes out.
[[nodiscard]] FormContent blankContent(const FormLayout& layout);

/// What is to be mended, and where; no spot: the form as a whole.
struct FormRemark {
    std::optional<FormSpot> spot;
    std::string text;
};

}  // namespace grants
