// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts as they are typed and named on a desk in 元 and on one in 万元.
#include "ui/input/amount_text.h"

#include "exchange/sheets/import_sheets.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

ColumnDescriptor columnCalled(std::string_view header) {
    for (const SheetDescriptor& each : sheetDescriptors())
        for (const ColumnDescriptor& column : each.columns)
            if (column.header == header) return column;
    throw std::runtime_error("no such column");
}

struct Columns {
    ColumnDescriptor amount = columnCalled("合同金额(元)"),
                     revenue = columnCalled("营业收入(万元)"), contract = columnCalled("合同号");
};
constexpr auto kYuan = Denomination::Yuan, kWan = Denomination::Wan;

}  // namespace

TEST_CASE_METHOD(Columns, "a text of the entry is typed in the denomination of the desk",
                 "[editor]") {
    CHECK(editedText("350000.5", amount, kYuan) == QStringLiteral("350000.5"));
    CHECK(editedText("350000.5", amount, kWan) == QStringLiteral("35.00005"));
    CHECK(editedText("35万", amount, kYuan) == QStringLiteral("350000"));
    CHECK(editedText("200", revenue, kYuan) == QStringLiteral("2000000"));
    CHECK(editedText("200", revenue, kWan) == QStringLiteral("200"));
    CHECK(editedText("350000", contract, kWan) == QStringLiteral("350000"));
    CHECK(editedText("许多", amount, kWan) == QStringLiteral("许多"));
}

TEST_CASE_METHOD(Columns, "what is typed comes to the entry as the same amount", "[editor]") {
    CHECK(enteredText(QStringLiteral("35.00005"), amount, kWan) == "35.00005万");
    CHECK(enteredText(QStringLiteral("350000.5"), amount, kYuan) == "350000.5");
    CHECK(enteredText(QStringLiteral("350000.5元"), amount, kWan) == "350000.5元");
    CHECK(enteredText(QStringLiteral("2000000"), revenue, kYuan) == "2000000元");
    CHECK(enteredText(QStringLiteral("35"), contract, kWan) == "35");
    CHECK(enteredText(QStringLiteral("许多"), amount, kWan) == "许多");
}

TEST_CASE_METHOD(Columns, "an amount too large in 万元 is not taken for one in 元", "[editor]") {
    CHECK(enteredText(QStringLiteral("99999999999999"), amount, kWan) == "99999999999999万");
}

TEST_CASE_METHOD(Columns, "an amount too fine in 元 is not taken for one in 万元", "[editor]") {
    CHECK(enteredText(QStringLiteral("12.345"), revenue, kYuan) == "12.345元");
}

TEST_CASE_METHOD(Columns, "a number with a slip in it keeps the denomination of its title",
                 "[editor]") {
    CHECK(titledText(QStringLiteral("20O0"), amount, kWan) == "20O0万");
    CHECK(titledText(QStringLiteral("80O00"), amount, kYuan) == "80O00元");
    CHECK(titledText(QStringLiteral("20O0"), revenue, kWan) == "20O0万");
    CHECK(titledText(QStringLiteral("2000o"), revenue, kYuan) == "2000o元");
    CHECK(titledText(QStringLiteral("1,23"), amount, kWan) == "1,23万");
    CHECK(titledText(QStringLiteral("-500"), amount, kWan) == "-500万");
}

TEST_CASE_METHOD(Columns, "what has a unit or no digit stays as it stood under its title",
                 "[editor]") {
    CHECK(titledText(QStringLiteral("1.2亿"), amount, kWan) == "1.2亿");
    CHECK(titledText(QStringLiteral("30O0万"), amount, kYuan) == "30O0万");
    CHECK(titledText(QStringLiteral("许多"), amount, kWan) == "许多");
    CHECK(titledText(QStringLiteral("many"), amount, kWan) == "many");
    CHECK(titledText(QStringLiteral("HT20O0"), contract, kWan) == "HT20O0");
}

TEST_CASE_METHOD(Columns, "amounts come from under a title as they are typed", "[editor]") {
    CHECK(titledText(QStringLiteral("2000"), amount, kWan) == "2000万");
    CHECK(titledText(QStringLiteral("2000"), amount, kYuan) == "2000");
    CHECK(titledText(QStringLiteral("2000"), revenue, kWan) == "2000");
    CHECK(titledText(QString(), amount, kWan).empty());
}

TEST_CASE_METHOD(Columns, "columns of amounts are called by the denomination of the desk",
                 "[editor]") {
    CHECK(headerText(amount, kYuan) == QStringLiteral("合同金额(元)"));
    CHECK(headerText(amount, kWan) == QStringLiteral("合同金额(万元)"));
    CHECK(headerText(revenue, kYuan) == QStringLiteral("营业收入(元)"));
    CHECK(headerText(contract, kWan) == QStringLiteral("合同号"));
    CHECK(hintText(revenue, kYuan) == QStringLiteral("单位：元"));
    CHECK(hintText(revenue, kWan) == QStringLiteral("单位：万元"));
    CHECK(hintText(amount, kWan) == QStringLiteral("整份备案的金额，不是每件专利的"));
}

TEST_CASE_METHOD(Columns, "a sentence says amounts with their unit", "[editor]") {
    CHECK(saidText("350000", amount, kWan) == QStringLiteral("35.0000 万元"));
    CHECK(saidText("35万", amount, kYuan) == QStringLiteral("350,000.00 元"));
    CHECK(saidText("许多", amount, kYuan) == QStringLiteral("许多"));
}
