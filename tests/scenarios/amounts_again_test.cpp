// SPDX-License-Identifier: GPL-3.0-or-later
// What the program writes of amounts, in 元 or in 万元, as a workbook or as text, comes back into
// another fund as the same amounts, to the 分.
#include "exchange/import/import_workbook.h"
#include "reports/writers/write_book.h"
#include "support/fund_files.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <random>

namespace grants::test {
namespace {

/// How a table is written: in which file, under which header, in how many digits.
struct Manner {
    const char* file;
    const char* header;
    const char* unitLine;
    ColumnFormat format;
};

Manner anyManner() {
    return GENERATE(
        values<Manner>({{"其他财政支持.xlsx", "金额（万元）", "单位：万元", ColumnFormat::WanExact},
                        {"其他财政支持.csv", "金额（万元）", "单位：万元", ColumnFormat::WanExact},
                        {"其他财政支持.xlsx", "金额（元）", "单位：元", ColumnFormat::Yuan},
                        {"其他财政支持.csv", "金额（元）", "单位：元", ColumnFormat::Yuan}}));
}

/// A table with a line above it and a total beneath, as tables are exported.
Book tableOf(const std::vector<Money>& amounts, const Manner& manner) {
    BookSheet sheet;
    sheet.name = sheet.title = "其他财政支持";
    sheet.headLines = {"基金：示例年度　数据取于 2024-11-28"};
    sheet.headInText = true;
    sheet.unitLine = manner.unitLine;
    sheet.columns = {{"单位代码", ColumnFormat::Identifier, 24},
                     {"登记号", ColumnFormat::Identifier, 24},
                     {"资助名称", ColumnFormat::Text, 24},
                     {manner.header, manner.format, 16, true}};
    for (std::size_t row = 0; row < amounts.size(); ++row) {
        sheet.rows.push_back({BookRow::Kind::Plain,
                              {std::string(codeOf(1).text()), "X" + std::to_string(row + 1),
                               std::string("市级转化补助"), amounts[row]}});
    }
    if (!amounts.empty()) {
        addSum(sheet, BookRow::Kind::Total, {std::string("合计")}, {{0, amounts.size() - 1}});
    }
    Book book;
    book.title = sheet.title;
    book.date = Date(2024, 11, 28);
    book.sheets.push_back(std::move(sheet));
    return book;
}

/// The amounts that another fund has after it took the file in, in the order of the table.
std::vector<Money> amountsAfter(const Scratch& scratch, const std::filesystem::path& file) {
    const auto other = Workspace::create(scratch / "other.zlzh", builtInPlanJson());
    other->edit(Operation::Enter, "准备", [](Edit& edit) { edit.put(unitOf(1)); });
    (void)importWorkbooks(*other, {file}, {});
    std::vector<Money> amounts;
    for (const OtherFunding& each : other->year()->otherFunding)
        amounts.push_back(each.amount.value());
    return amounts;
}

}  // namespace

TEST_CASE("amounts written in 元 and in 万元 come back as they are, with 分, too") {
    const Manner manner = anyManner();
    CAPTURE(manner.file, manner.header);
    const std::vector<Money> amounts = {
        Money::ofYuan(350'000),       Money::ofFen(35'000'050),     Money::ofFen(1),
        Money::ofFen(12'345'678'901), Money::ofFen(33'333'333'333), Money()};
    const Scratch scratch;
    writeBook(tableOf(amounts, manner), scratch / manner.file);
    CHECK(amountsAfter(scratch, scratch / manner.file) == amounts);
}

TEST_CASE("whatever amounts are written in 万元, the same ones come back") {
    const char* const file = GENERATE("其他财政支持.xlsx", "其他财政支持.csv");
    std::mt19937_64 chance(20'241'128);
    std::vector<Money> amounts;
    for (int n = 0; n < 2'000; ++n) {
        const auto digits = static_cast<int>(chance() % 14);
        const auto below = static_cast<std::uint64_t>(std::pow(10, digits));
        amounts.push_back(Money::ofFen(static_cast<std::int64_t>(chance() % below)));
    }
    const Scratch scratch;
    writeBook(tableOf(amounts, {file, "金额（万元）", "单位：万元", ColumnFormat::WanExact}),
              scratch / file);
    CHECK(amountsAfter(scratch, scratch / file) == amounts);
}

}  // namespace grants::test
