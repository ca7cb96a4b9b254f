// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented_book.h"
#include "pdf_streams.h"
#include "reports/writers/writers.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>

namespace grants {
namespace {

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

std::string pdfOf(const Book& book) {
    const test::ScratchFolder folder;
    writePdf(book, folder / "book.pdf");
    return test::bytesOf(folder / "book.pdf");
}

std::size_t pagesIn(const std::string& pdf) {
    const std::string mark = "/Type /Page";
    std::size_t pages = 0;
    for (auto at = pdf.find(mark); at != std::string::npos; at = pdf.find(mark, at + 1)) {
        if (pdf.at(at + mark.size()) != 's') ++pages;
    }
    return pages;
}

/// All streams of a PDF, one after the other.
std::string unpacked(const std::string& pdf) {
    std::string all;
    for (const std::string& each : test::streamsIn(pdf)) all += each;
    return all;
}

}  // namespace

TEST_CASE("a long number is printed as it stands: broken without a hyphen, letter by letter") {
    auto book = test::inventedBook(1);
    std::string fingerprint;
    for (int i = 0; i < 40; ++i) fingerprint += "a1ffb2fi";
    book.sheets[1].rows.held(0).values[2] = fingerprint;
    const std::string text = unpacked(pdfOf(book));
    REQUIRE_THAT(text, Contains("<0066>"));  // what glyphs stand for, in UTF-16
    for (const char* foreign : {"<2010>", "<00660066>", "<FB00>", "<fb00>", "<00660069>"})
        CHECK_THAT(text, !Contains(foreign));
}

TEST_CASE("a printed book is a PDF with embedded fonts on A4 landscape") {
    const auto pdf = pdfOf(test::inventedBook());
    CHECK_THAT(pdf, StartsWith("%PDF-1.4"));
    CHECK_THAT(pdf, Contains("/FontFile"));
    CHECK_THAT(pdf, Contains("/MediaBox [ 0 0 841.8"));
}

TEST_CASE("each sheet begins on a page of its own") {
    CHECK(pagesIn(pdfOf(test::inventedBook(1))) == 2);
}

TEST_CASE("more lines take more pages") {
    const auto hundred = pagesIn(pdfOf(test::inventedBook(100)));
    CHECK(hundred > 4);
    CHECK(pagesIn(pdfOf(test::inventedBook(200))) > hundred + 2);
}

TEST_CASE("a row taller than a page is continued on the next") {
    auto book = test::inventedBook(1);
    std::string patents;
    for (int i = 0; i < 120; ++i) patents += "ZL202111234567.1\n";
    book.sheets[1].rows.held(0).values[2] = patents;
    CHECK(pagesIn(pdfOf(book)) >= 5);
}

TEST_CASE("a name as long as a cell can be takes the time of its characters, not of their square") {
    const auto secondsFor = [](std::size_t characters) {
        auto book = test::inventedBook(1);
        std::string name;
        for (std::size_t n = 0; n < characters; ++n) name += "甲";
        book.sheets[1].rows.held(0).values[1] = name;
        const std::clock_t begun = std::clock();
        CHECK(pagesIn(pdfOf(book)) > characters / 2'000);
        return static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    };
    const double quarter = secondsFor(8'000);
    CHECK(secondsFor(32'000) < 8 * std::max(quarter, 0.05));
}

TEST_CASE("a book without lines still prints its sheets") {
    CHECK(pagesIn(pdfOf(test::inventedBook(0))) == 2);
}

TEST_CASE("the same book prints the same bytes") {
    CHECK(pdfOf(test::inventedBook(7)) == pdfOf(test::inventedBook(7)));
}

}  // namespace grants
