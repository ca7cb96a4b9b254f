// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented_book.h"
#include "reports/writers/writers.h"

#include <catch2/catch.hpp>

namespace grants {
namespace {

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

std::string csvOf(const Book& book) {
    const test::ScratchFolder folder;
    writeCsv(book, folder / "book.csv");
    return test::bytesOf(folder / "book.csv");
}

Book singleSheet() {
    Book book;
    book.sheets = {test::execution()};
    return book;
}

std::size_t countOf(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

}  // namespace

TEST_CASE("a single sheet is a plain table with BOM and CRLF") {
    CHECK(csvOf(singleSheet()) ==
          "\xEF\xBB\xBF项目,预算数,调剂,已立项,进度\r\n"
          "P1,100.00,-5.00,33.33,33.33%\r\n"
          "P2,90.00,0.00,33.33,37.04%\r\n"
          "P3,60.00,0.00,33.34,55.56%\r\n"
          "小计,250.00,-5.00,100.00,\r\n"
          "S1,50.00,5.00,50.00,99.99%\r\n"
          "小计,50.00,5.00,50.00,\r\n"
          "合计,300.00,0.00,150.00,\r\n");
}

TEST_CASE("several sheets follow each other in one file, each under its name") {
    const auto text = csvOf(test::inventedBook());
    CHECK_THAT(text, StartsWith("\xEF\xBB\xBF预算执行,专项资金预算执行情况表,单位:万元\r\n项目,"));
    CHECK_THAT(text, Contains("\r\n\r\nS1汇总,专利转让许可绩效奖补资金汇总表,单位:元\r\n序号,"));
}

TEST_CASE("a text that begins like a formula gets an apostrophe") {
    const auto text = csvOf(test::inventedBook(6));
    CHECK_THAT(text, Contains(",'=1+1,"));
    CHECK_THAT(text, Contains(",'@己😀𠮷,"));
    CHECK_THAT(text, Contains(",\"'-丁\n戊\","));
}

TEST_CASE("quotes and commas are quoted") {
    CHECK_THAT(csvOf(test::inventedBook(3)), Contains("\"'+重庆\"\"乙\"\",丙\""));
}

TEST_CASE("numbers below zero and the mark for not applicable stay as they are") {
    Book book = singleSheet();
    book.sheets[0].rows.held(0).values[4] = std::string("-");
    CHECK_THAT(csvOf(book), Contains("P1,100.00,-5.00,33.33,-\r\n"));
}

TEST_CASE("a csv holds as many lines as the result") {
    const auto lines = GENERATE(as<std::size_t>{}, 0, 1, 61, 10'000);
    CHECK(countOf(csvOf(test::inventedBook(lines)), ",2024-06-01\r\n") == lines);
}

}  // namespace grants
