// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand on a page, as a pen is told to draw them.
#include "reports/book/sheet_pages.h"

#include "invented_book.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace grants {
namespace {

struct Seen {
    std::vector<Box> black, frames;
};

/// Keeps boxes in mind; every text takes one line.
class NotingPen : public Pen {
  public:
    explicit NotingPen(Seen& seen) : m_seen(seen) {}
    [[nodiscard]] int linesOf(const std::string&, double, Font) override { return 1; }
    void drawLines(const std::string&, Box, Font, Alignment, int, int) override {}
    void drawFitting(const std::string&, Box, Font, Alignment) override {}
    void fill(Box box, double grey) override {
        if (grey == 0) m_seen.black.push_back(box);
    }
    void frame(Box box) override { m_seen.frames.push_back(box); }
    void setInk(bool) override {}
    void finishPage() override {}

  private:
    Seen& m_seen;
};

Seen drawn(const BookSheet& sheet) {
    Seen seen;
    NotingPen pen(seen);
    const SheetPages pages(pen, sheet);
    for (const SheetPage& page : pages.pages()) pages.draw(pen, page, "");
    return seen;
}

}  // namespace

TEST_CASE("a thick line is drawn right beneath the row that has it, over the whole width") {
    BookSheet sheet = test::paymentsOf(3);
    CHECK(drawn(sheet).black.empty());
    sheet.rows.held(1).lineBelow = true;
    const Seen seen = drawn(sheet);
    REQUIRE(seen.black.size() == 1);
    const auto columns = sheet.columns.size();
    const Box cell = seen.frames[2 * columns];  // behind those of the header and the first row
    const Box line = seen.black.front();
    CHECK(line.y + line.height / 2 == Approx(cell.y + cell.height));
    CHECK(line.x == cell.x);
    CHECK(line.width == Approx(Pen::kPageWidth - 2 * cell.x));
}

namespace {

/// So many lines and their sum, with nothing beneath.
BookSheet summed(std::size_t lines) {
    BookSheet sheet = test::paymentsOf(0);
    sheet.rows = {};
    sheet.notes.clear();
    sheet.signatures.clear();
    for (std::size_t at = 0; at < lines; ++at)
        sheet.rows.push_back({BookRow::Kind::Plain, {static_cast<std::int64_t>(at)}});
    addSum(sheet, BookRow::Kind::Total, {}, {{0, lines - 1}});
    return sheet;
}

/// The rows of each page.
std::vector<std::vector<std::size_t>> rowsByPage(const BookSheet& sheet) {
    Seen seen;
    NotingPen pen(seen);
    std::vector<std::vector<std::size_t>> all;
    const SheetPages laid(pen, sheet);
    for (const SheetPage& page : laid.pages()) {
        all.emplace_back();
        for (const RowSlice& slice : page.slices) all.back().push_back(slice.row);
    }
    return all;
}

using Rows = std::vector<std::size_t>;

}  // namespace

TEST_CASE("a sum never begins a page: a line that it is of comes along") {
    const std::size_t full = rowsByPage(summed(99)).front().size();
    const auto pages = rowsByPage(summed(full));
    REQUIRE(pages.size() == 2);
    CHECK(pages.back() == Rows{full - 1, full});
}

TEST_CASE("who signs has the end of the table before him") {
    const std::size_t full = rowsByPage(summed(99)).front().size();
    BookSheet sheet = summed(full - 1);
    REQUIRE(rowsByPage(sheet).size() == 1);
    sheet.signatures = {"制表:"};
    const auto pages = rowsByPage(sheet);
    REQUIRE(pages.size() == 2);
    CHECK(pages.back() == Rows{full - 2, full - 1});
}

TEST_CASE("rows take at least the lines that are to be written into them by hand") {
    BookSheet sheet = test::paymentsOf(2);
    const double usual = drawn(sheet).frames.back().height;
    sheet.rowLines = 3;
    CHECK(drawn(sheet).frames.back().height > 2 * usual);
}

}  // namespace grants
