// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book/book.h"
#include "reports/book/display.h"
#include "reports/book/side_by_side.h"

#include <catch2/catch.hpp>

using namespace grants;

namespace {

/// So many rows of a number, a name and as many 元 as the number.
class Numbered : public RowList {
  public:
    explicit Numbered(std::size_t count) : m_count(count) {}
    [[nodiscard]] std::size_t count() const override { return m_count; }
    [[nodiscard]] std::vector<BookValue> values(std::size_t row) const override {
        const auto number = static_cast<std::int64_t>(row) + 1;
        return {number, "第" + std::to_string(number) + "行", Money::ofYuan(number)};
    }

  private:
    std::size_t m_count;
};

BookSheet listed(std::size_t count, ColumnFormat format = ColumnFormat::Yuan) {
    BookSheet sheet;
    sheet.columns = {{"序号"}, {"名称"}, {"金额", format, 12, true}};
    sheet.rows.append(std::make_shared<Numbered>(count));
    addSum(sheet, BookRow::Kind::Total, {}, {{0, count - 1}});
    return sheet;
}

}  // namespace

TEST_CASE("rows of a list stand among those that are held, in their order") {
    BookRows rows;
    rows.push_back({BookRow::Kind::Section, {std::string("甲")}});
    rows.append(std::make_shared<Numbered>(2));
    rows.push_back({BookRow::Kind::Section, {std::string("乙")}});
    rows.append(std::make_shared<Numbered>(1));
    std::vector<BookValue> firsts;
    for (const auto& row : rows) firsts.push_back(row.values.front());
    CHECK(firsts == std::vector<BookValue>{std::string("甲"), std::int64_t{1}, std::int64_t{2},
                                           std::string("乙"), std::int64_t{1}});
    CHECK(rows.size() == 5);
}

TEST_CASE("an empty list adds nothing") {
    BookRows rows;
    rows.append(std::make_shared<Numbered>(0));
    CHECK(rows.empty());
}

TEST_CASE("a total sums the rows of a list") {
    const BookSheet sheet = listed(100);
    CHECK(sheet.rows.value(100, 2) == BookValue(Money::ofYuan(5050)));
    CHECK(totalsHold(sheet));
}

TEST_CASE("a total that is not the sum of its list is found") {
    BookSheet sheet = listed(100);
    sheet.rows.held(100).values[2] = Money::ofYuan(5051);
    CHECK_FALSE(totalsHold(sheet));
}

TEST_CASE("rows of a list round so that what is printed adds up") {
    const BookSheet shown = asShown(listed(3, ColumnFormat::Wan2));  // 1, 2 and 3 元
    CHECK(totalsHold(shown));
    CHECK(shown.rows.value(3, 2) == BookValue(Money()));
}

TEST_CASE("a list too wide for a page is divided as held rows are") {
    BookSheet sheet = listed(2);
    for (BookColumn& column : sheet.columns) column.width = 100;
    const auto parts = sideBySide(sheet);
    REQUIRE(parts.size() == 2);
    CHECK(parts[1].rows[1].values == std::vector<BookValue>{std::int64_t{2}, Money::ofYuan(2)});
}
