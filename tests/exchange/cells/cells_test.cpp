// SPDX-License-Identifier: GPL-3.0-or-later
// What single cells are taken for, a row a rule (interchange §1).
#include "exchange/cells/cell_values.h"
#include "exchange/reading.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

using Is = Cell::Kind;

struct Reader {
    Registry none;
    UnitDirectory units{none};

    template <class Read>
    std::string operator()(Read read, Is kind, const std::string& text, bool from1904 = false) {
        const Cell cell{kind, text};
        auto value = read(CellInput{cell, from1904, units});
        return value ? shown(*value) : value.error().code;
    }
    /// Why it is not taken.
    template <class Read>
    std::string sentence(Read read, const std::string& text) {
        const Cell cell{Is::Text, text};
        const auto value = read(CellInput{cell, false, units});
        return value ? std::string() : Translator()(value.error().message);
    }
    static std::string shown(Money money) { return inYuan(money, false); }
    static std::string shown(Date date) { return inIso(date); }
    static std::string shown(std::int64_t count) { return std::to_string(count); }
    static std::string shown(Fraction share) { return toText(share); }
    static std::string shown(bool yes) { return yes ? "yes" : "no"; }
    static std::string shown(const std::string& text) { return text; }
    static std::string shown(const CreditCode& code) { return std::string(code.text()); }
};

}  // namespace

TEST_CASE("amounts are exact or rejected") {
    struct Row {
        Is kind;
        std::string text, expected;
    };
    const auto row = GENERATE(values<Row>({{Is::Text, "1,234.50", "1234.50"},
                                           {Is::Text, "1.2万", "12000.00"},
                                           {Is::Text, "１２３４．５", "1234.50"},
                                           {Is::Text, "-0.00", "MONEY_NEGATIVE"},
                                           {Is::Text, "1e3", "MONEY_FORMAT"},
                                           {Is::Text, "NaN", "MONEY_FORMAT"},
                                           {Is::Text, "0.005", "MONEY_FRACTION"},
                                           {Is::Number, "0.005", "MONEY_FRACTION"},
                                           {Is::Number, "9E+18", "MONEY_RANGE"},
                                           {Is::Number, "1E3", "1000.00"},
                                           {Is::Number, "NaN", "MONEY_FORMAT"},
                                           {Is::Number, "1234.0999999999999", "1234.10"},
                                           {Is::Number, "1234567890123456", "DIGITS_LOST"},
                                           {Is::Fault, "#REF!", "CELL_ERROR"},
                                           {Is::Fault, "=", "CELL_ERROR"},
                                           {Is::Text, "约100", "MONEY_FORMAT"}}));
    INFO(row.text);
    CHECK(Reader()(readMoney, row.kind, row.text) == row.expected);
}

TEST_CASE("amounts in columns of 万元 are read in 万元") {
    CHECK(Reader()(readWan, Is::Number, "12.5") == "125000.00");
    CHECK(Reader()(readWan, Is::Text, "12.5万") == "125000.00");
    CHECK(Reader()(readWan, Is::Text, "300元") == "300.00");
}

TEST_CASE("what is no amount in a column of 万元 is told as it was written") {
    const auto written = GENERATE(as<std::string>(), "1.2亿", "20O0", "-5", "0.0000001", "１，２");
    CHECK_THAT(Reader().sentence(readWan, written), Catch::Contains("“" + written + "”"));
}

TEST_CASE("dates are days of the calendar or rejected") {
    struct Row {
        Is kind;
        std::string text, expected;
    };
    const auto row = GENERATE(values<Row>({{Is::Text, "2024-06-01", "2024-06-01"},
                                           {Is::Text, "2024/6/1", "2024-06-01"},
                                           {Is::Text, "2024年6月1日", "2024-06-01"},
                                           {Is::Text, "2025-02-30", "DATE_INVALID"},
                                           {Is::Text, "1900-02-29", "DATE_INVALID"},
                                           {Is::DateSerial, "45444", "2024-06-01"},
                                           {Is::DateSerial, "45444.75", "2024-06-01"},
                                           {Is::DateSerial, "60", "DATE_INVALID"},
                                           {Is::DateSerial, "-1", "DATE_INVALID"},
                                           {Is::Number, "45444", "DATE_FORMAT"},
                                           {Is::Text, "去年", "DATE_FORMAT"}}));
    INFO(row.text);
    CHECK(Reader()(readDate, row.kind, row.text) == row.expected);
}

TEST_CASE("a workbook that counts from 1904 means other days") {
    CHECK(Reader()(readDate, Is::DateSerial, "43982", true) == "2024-06-01");
}

TEST_CASE("identifiers that were numbers are read while all digits are there") {
    CHECK(Reader()(readIdentifier, Is::Number, "2023980035406") == "2023980035406");
    CHECK(Reader()(readIdentifier, Is::Number, "2023980035406.0") == "2023980035406");
    CHECK(Reader()(readIdentifier, Is::Number, "9.15001070000000E+17") == "DIGITS_LOST");
    CHECK(Reader()(readIdentifier, Is::Number, "915001070000000000") == "DIGITS_LOST");
    CHECK(Reader()(readCreditCode, Is::Text, "9.15E+17") == "DIGITS_LOST");
    CHECK(Reader()(readIdentifier, Is::Text, " ｘ2023980035406 ") == "X2023980035406");
}

TEST_CASE("a code of a unit that is not registered is UNKNOWN_UNIT") {
    const auto read = [](const CellInput& in) {
        return readUnit(in).map([](Id<Organisation> id) { return id.value; });
    };
    CHECK(Reader()(read, Is::Text, kFirm) == "UNKNOWN_UNIT");
    CHECK(Reader()(read, Is::Text, "9144030019220382I6") == "USCC_CHARACTER");
}

TEST_CASE("yes and no are 是 and 否") {
    CHECK(Reader()(readYesNo, Is::Text, " 是 ") == "yes");
    CHECK(Reader()(readYesNo, Is::Text, "否") == "no");
    CHECK(Reader()(readYesNo, Is::Boolean, "1") == "yes");
    CHECK(Reader()(readYesNo, Is::Text, "Y") == "OPTION");
}

TEST_CASE("counts are whole and not negative") {
    CHECK(Reader()(readCount, Is::Number, "12") == "12");
    CHECK(Reader()(readCount, Is::Text, "１２") == "12");
    CHECK(Reader()(readCount, Is::Number, "1.5") == "COUNT_FORMAT");
    CHECK(Reader()(readCount, Is::Text, "-1") == "COUNT_FORMAT");
    CHECK(Reader()(readCount, Is::Text, "9e18") == "COUNT_FORMAT");
}

TEST_CASE("shares are above 0 and at most 100 percent") {
    CHECK(Reader()(readShare, Is::Number, "33.33") == "3333/10000");
    CHECK(Reader()(readShare, Is::Text, "60%") == "3/5");
    CHECK(Reader()(readShare, Is::Number, "0") == "PERCENT_RANGE");
    CHECK(Reader()(readPart, Is::Number, "0") == "0/1");
    CHECK(Reader()(readShare, Is::Number, "100.01") == "PERCENT_RANGE");
    CHECK(Reader()(readShare, Is::Text, "一半") == "PERCENT_FORMAT");
}

TEST_CASE("a text may have 32767 characters and no more") {
    CHECK(Reader()(readText, Is::Text, std::string(32'768, 'x')) == "TEXT_LENGTH");
    CHECK(Reader()(readText, Is::Text, std::string(32'767, 'x')).size() == 32'767);
}
