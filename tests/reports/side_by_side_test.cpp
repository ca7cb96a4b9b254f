// SPDX-License-Identifier: GPL-3.0-or-later
// Wide sheets on paper: their columns go on over further pages instead of into small print.
#include "reports/book/side_by_side.h"

#include "invented_book.h"

#include <catch2/catch.hpp>

#include <numeric>

namespace grants {
namespace {

/// Columns of these widths, titled by their places, over one row and a heading.
BookSheet wide(const std::vector<int>& widths) {
    BookSheet sheet;
    BookRow row;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        sheet.columns.push_back({std::to_string(column), ColumnFormat::Text, widths[column]});
        row.values.emplace_back("值" + std::to_string(column));
    }
    sheet.rows = {{BookRow::Kind::Section, {std::string("甲类")}}, row};
    sheet.notes = {"注"};
    sheet.signatures = {"制表"};
    return sheet;
}

std::string titles(const std::vector<BookSheet>& sheets) {
    std::string all;
    for (const BookSheet& sheet : sheets) {
        for (const BookColumn& column : sheet.columns) all += column.title + " ";
        all += "| ";
    }
    return all;
}

}  // namespace

TEST_CASE("a sheet that is readable on one page stays as it is") {
    CHECK(sideBySide(test::execution()).size() == 1);
    CHECK(titles(sideBySide(wide({60, 60, 60}))) == "0 1 2 | ");
}

TEST_CASE("a wide sheet goes on beside its first column, in parts about equally wide") {
    CHECK(titles(sideBySide(wide({20, 60, 60, 60, 60}))) == "0 1 2 | 0 3 4 | ");
}

TEST_CASE("no part is too wide for easily read print where its columns allow it") {
    const auto sheets = sideBySide(wide(std::vector<int>(40, 15)));
    for (const BookSheet& sheet : sheets)
        CHECK(std::accumulate(sheet.columns.begin(), sheet.columns.end(), 0,
                              [](int sum, const BookColumn& each) { return sum + each.width; }) <=
              175);
    CHECK(sheets.size() == 4);
}

TEST_CASE("cells stay under their titles and headings over all parts") {
    const auto sheets = sideBySide(wide({20, 60, 60, 60, 60}));
    REQUIRE(sheets.size() == 2);
    for (const BookSheet& sheet : sheets) {
        CHECK(sheet.rows[0].values[0] == BookValue(std::string("甲类")));
        for (std::size_t column = 0; column < sheet.columns.size(); ++column)
            CHECK(sheet.rows[1].values[column] == BookValue("值" + sheet.columns[column].title));
    }
}

TEST_CASE("notes and signatures stand under the last part only") {
    const auto sheets = sideBySide(wide({20, 60, 60, 60, 60}));
    CHECK(sheets.front().notes.empty());
    CHECK(sheets.front().signatures.empty());
    CHECK(sheets.back().signatures.size() == 1);
    CHECK(sheets.back().notes.size() == 1);
}

TEST_CASE("a column wider than a page stands in a part of its own") {
    CHECK(titles(sideBySide(wide({20, 400, 20}))) == "0 1 | 0 2 | ");
}

}  // namespace grants
