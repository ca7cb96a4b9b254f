// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of a number, a row a format.
#include "exchange/tables/number_format.h"

#include <catch2/catch.hpp>

using namespace grants;

namespace {

ShownNumber seen(const std::string& code, const std::string& stored) {
    return NumberFormat(code).shown(*decimalDigits(stored));
}

struct Row {
    std::string code, stored, shown;
    bool rounded = false;
};

}  // namespace

TEST_CASE("a number is shown as its format says") {
    const auto row = GENERATE(values<Row>({
        {"0%", "0.8", "80%"},
        {"0.00%", "1", "100.00%"},
        {"0.00%", "0.3333333333333333", "33.33%", true},
        {"0000000000", "20240017", "0020240017"},
        {"000-0000", "1234567", "123-4567"},
        {"0000\"-\"00\"-\"00", "20240601", "2024-06-01"},
        {"\"HT-\"0000", "17", "HT-0017"},
        {"0\"万元\"", "12", "12万元"},
        {"0.0\"万元\"", "12.55", "12.6万元", true},
        {"#,##0", "1234567", "1,234,567"},
        {"#,##0.00", "1234.5", "1,234.50"},
        {"#,##0.00", "0.005", "0.01", true},
        {"#,##0.##", "1234", "1,234"},
        {"#.##", "0.5", "0.5"},
        {"000,000", "12", "000,012"},
        {"#,##0;(#,##0)", "-1000", "(1,000)"},
        {"#,##0.00;[Red]-#,##0.00", "-1000", "-1,000.00"},
        {"0.00", "-1000", "-1000.00"},
        {"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "0", "-"},
        {"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "1234.5", "1,234.50"},
        {"[$¥-804]#,##0.00", "1234.5", "¥1,234.50"},
        {"0;-0;;@", "0", ""},
        {";;;", "5", ""},
        {"General\"元\"", "12.5", "12.5元"},
        {"0\\.0,\"万\"", "12000", "1.2万"},
        {"0\\.0,\"万\"", "12345", "1.2万", true},
        {"0.00,,\"百万\"", "1234567890", "1234.57百万", true},
        {"[>=10000]0\\.0,\"万\";0", "9999", "9999"},
        {"[>=10000]0\\.0,\"万\";0", "20000", "2.0万"},
        {"0", "999.5", "1000", true},
        {"0", "1234.0999999999999", "1234", true},
        {"0", "2.0240017E7", "20240017"},
    }));
    CAPTURE(row.code, row.stored);
    const ShownNumber shown = seen(row.code, row.stored);
    CHECK(shown.text == row.shown);
    CHECK(shown.rounded == row.rounded);
}

TEST_CASE("a format that says no more than the digits do, or is not understood, shapes nothing") {
    for (const auto* const code : {"", "General", "@", "0.00E+00", "# ?/?", "[DBNum1]General"}) {
        CAPTURE(code);
        CHECK_FALSE(NumberFormat(code).shapes());
    }
    for (const auto* const code : {"0", "0%", "General\"元\"", "#,##0", "0;;;@"}) {
        CAPTURE(code);
        CHECK(NumberFormat(code).shapes());
    }
}

TEST_CASE("a damaged format code is borne") {
    for (const auto* const code :
         {"\"", "\\", "[", "[$", "_", ";", "0;0;0;0;0", "[>]0", ",", ".", "%", "[>=1"}) {
        CAPTURE(code);
        CHECK(seen(code, "-12.5").text.size() < 100);
    }
}
