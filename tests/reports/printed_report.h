// SPDX-License-Identifier: GPL-3.0-or-later
// A report of an invented year, and what stands in it.
#pragma once

#include "reports/report.h"

#include <catch2/catch.hpp>

#include <memory>
#include <string>

namespace grants::test {

/// As of 2024-12-31, made on 2024-07-05, by its name.
template <class Year>
[[nodiscard]] Book printedReport(const char* name, const Year& year, const ReportScope& scope = {},
                                 Language language = Language::Chinese,
                                 Date asOf = Date(2024, 12, 31),
                                 const FormerPayees& formerPayees = {}) {
    const ReportInput input{std::make_shared<const FundYear>(year.build()),
                            year.plan,
                            asOf,
                            Date(2024, 7, 5),
                            "0123456789abcdef",
                            "样例.zlzh",
                            scope,
                            formerPayees};
    return findReport(name)->build(input, Translator(language));
}

/// The cell to the right of a label.
[[nodiscard]] inline BookValue besideOf(const BookSheet& sheet, const std::string& label) {
    for (const BookRow& row : sheet.rows)
        for (std::size_t at = 0; at + 1 < row.values.size(); ++at)
            if (row.values[at] == BookValue(label)) return row.values[at + 1];
    FAIL("nothing stands beside " + label);
    return {};
}

/// A row's cell under a column's title.
[[nodiscard]] inline BookValue cellUnder(const BookSheet& sheet, std::size_t row,
                                         const std::string& title) {
    for (std::size_t at = 0; at < sheet.columns.size(); ++at)
        if (sheet.columns[at].title == title) return sheet.rows.value(row, at);
    FAIL("no column " + title);
    return {};
}

/// Head lines and notes.
[[nodiscard]] inline std::string wordsAround(const BookSheet& sheet) {
    std::string words;
    for (const std::string& line : sheet.headLines) words += line + "\n";
    for (const std::string& line : sheet.notes) words += line + "\n";
    return words;
}

/// Every text of the table.
[[nodiscard]] inline std::string textsOf(const BookSheet& sheet) {
    std::string texts;
    for (const BookRow& row : sheet.rows)
        for (const BookValue& value : row.values)
            if (const auto* text = std::get_if<std::string>(&value)) texts += *text + "\n";
    return texts;
}

[[nodiscard]] inline BookValue asWords(const std::string& text) {
    return text;
}

}  // namespace grants::test
