// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_report.h"

#include "base/error.h"
#include "base/text.h"
#include "domain/plan/plan_reader.h"
#include "support/year_builder.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace grants {
namespace {

using test::wan;
using test::YearBuilder;
using test::yuan;

/// One university sells two patents and licenses three; a firm pledges for 5000万 through an
/// agency; one licence comes too late. S1 pays three units 11 000, 8 000 and 3 000 元.
FundYear smallYear() {
    YearBuilder year;
    const auto university = year.university("重庆某大学");
    const auto firm = year.sme("甲科技有限公司");
    const auto other = year.sme("=乙科技有限公司");
    const auto agency = year.agency("丙知识产权服务有限公司");
    year.transfer("5024000000001", university, firm, 2);
    year.licence("X2024980000001", university, other, 3, wan(600));
    year.licence("X2024980000002", university, other, 1).date = Date(2025, 3, 1);
    year.pledge("Y2024980000001", firm, wan(5000), agency);
    return year.build();
}

class BudgetBook {
  public:
    explicit BudgetBook(FundYear year, Language language = Language::Chinese,
                        Plan plan = builtInPlan())
        : m_year(std::make_shared<const FundYear>(std::move(year))), m_plan(std::move(plan)) {
        const ReportInput input{
            m_year, m_plan, Date(2024, 12, 31), Date(2025, 1, 15), "0123456789abcdef", "样例.zlzh"};
        m_book = budgetReport(input, Translator(language));
    }
    [[nodiscard]] const Book& book() const { return m_book; }
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] const BookSheet& sheet(const std::string& name) const {
        const auto found = std::find_if(m_book.sheets.begin(), m_book.sheets.end(),
                                        [&](const auto& one) { return one.name == name; });
        REQUIRE(found != m_book.sheets.end());
        return *found;
    }

  private:
    std::shared_ptr<const FundYear> m_year;
    Plan m_plan;
    Book m_book;
};

std::size_t columnOf(const BookSheet& sheet, const std::string& title) {
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        if (sheet.columns[i].title == title) return i;
    }
    FAIL("no column " + title);
    return 0;
}

BookRow totalOf(const BookSheet& sheet) {
    for (const auto& row : sheet.rows)
        if (row.kind == BookRow::Kind::Total) return row;
    FAIL("no total");
    return {};
}

bool holdsChinese(const std::string& text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
}

/// The words of the option in force, or the value as it is written.
std::string wordsOf(const Plan& plan, const std::string& setting, const std::string& value) {
    for (const Reading& reading : plan.readings)
        if (reading.name == setting) return inWords(reading.options, value).text;
    for (const Parameter& parameter : plan.parameters)
        if (parameter.name == setting) return inWords(parameter.options, value).text;
    return {};
}

/// What a setting is called where people read of it.
std::string meaningOf(const Plan& plan, const std::string& setting) {
    for (const Reading& reading : plan.readings)
        if (reading.name == setting) return reading.question;
    return plan.findParameter(setting)->label;
}

}  // namespace

TEST_CASE("the workbook has the eight official sheets in their order") {
    std::vector<std::string> names;
    const BudgetBook budget(smallYear());
    for (const auto& sheet : budget.book().sheets) names.push_back(sheet.name);
    CHECK(names == std::vector<std::string>{"预算执行", "S1汇总", "S1测算明细", "S2汇总",
                                            "S2测算明细", "十项目标", "参数版本", "校验结果"});
}

TEST_CASE("预算执行 lists six projects, two schemes, their 小计 and the 合计 of the fund") {
    const BudgetBook budget(smallYear());
    const auto& sheet = budget.sheet("预算执行");
    REQUIRE(sheet.rows.size() == 11);
    CHECK(sheet.rows[6].values[1] == BookValue(wan(390)));
    CHECK(sheet.rows[9].values[1] == BookValue(wan(110)));
    CHECK(sheet.rows[10].values[1] == BookValue(wan(500)));
    CHECK(sheet.rows[7].values[columnOf(sheet, "已立项(测算)")] == BookValue(yuan(22'000)));
}

TEST_CASE("paid, unpaid and free money make the adjusted budget in every row") {
    const BudgetBook budget(smallYear());
    const auto& sheet = budget.sheet("预算执行");
    const auto money = [&](const BookRow& row, const std::string& title) {
        return std::get<Money>(row.values[columnOf(sheet, title)]);
    };
    REQUIRE(sheet.rows.size() == 11);
    for (const auto& row : sheet.rows) {
        CHECK(money(row, "已拨付") + money(row, "未拨付") + money(row, "结余") ==
              money(row, "调整后预算"));
    }
}

TEST_CASE("S1汇总 pays each unit once and adds up to the scheme") {
    const BudgetBook budget(smallYear());
    const auto& sheet = budget.sheet("S1汇总");
    CHECK(sheet.rows.size() == 3 + 1);
    CHECK(totalOf(sheet).values[columnOf(sheet, "实付(元)")] == BookValue(yuan(22'000)));
    CHECK(totalOf(sheet).values[columnOf(sheet, "转让件数")] == BookValue(std::int64_t{4}));
    CHECK(totalOf(sheet).values[columnOf(sheet, "许可件数")] == BookValue(std::int64_t{6}));
    CHECK(totalOf(sheet).values.back() == BookValue(std::string("人民币贰万贰仟元整")));
}

TEST_CASE("S2汇总 counts the loan for the firm and for the agency that brought it about") {
    const BudgetBook budget(smallYear());
    const auto& sheet = budget.sheet("S2汇总");
    CHECK(totalOf(sheet).values[columnOf(sheet, "企业融资笔数")] == BookValue(std::int64_t{1}));
    CHECK(totalOf(sheet).values[columnOf(sheet, "服务促成笔数")] == BookValue(std::int64_t{1}));
}

TEST_CASE("identifiers are text columns") {
    const BudgetBook budget(smallYear());
    const auto& sheet = budget.sheet("S1测算明细");
    for (const auto* title : {"统一社会信用代码", "登记号", "专利号"}) {
        CHECK(sheet.columns[columnOf(sheet, title)].format == ColumnFormat::Identifier);
    }
}

TEST_CASE("a detail line tells its steps and clause and is paid what the unit is paid") {
    const BudgetBook budget(smallYear());
    const auto& sheet = budget.sheet("S1测算明细");
    CHECK(totalOf(sheet).values.back() == BookValue(yuan(22'000)));
    const auto& line = sheet.rows.front();
    CHECK_FALSE(std::get<std::string>(line.values[columnOf(sheet, "条款")]).empty());
    CHECK_FALSE(
        std::get<std::string>(line.values[columnOf(sheet, "测算过程或不予支持的原因")]).empty());
}

TEST_CASE("what was rejected stands below the total with reason, clause and no money") {
    const BudgetBook budget(smallYear());
    const auto& sheet = budget.sheet("S1测算明细");
    // Both sides of the late licence.
    CHECK(sheet.rows[sheet.rows.size() - 2 - 1].kind == BookRow::Kind::Section);
    CHECK(sheet.rows.back().values[columnOf(sheet, "结果")] == BookValue(std::string("不予支持")));
    CHECK(sheet.rows.back().values.back() == BookValue(Money()));
}

TEST_CASE("a record with many patents is continued in rows without amounts") {
    YearBuilder year;
    const auto university = year.university("重庆某大学");
    year.licence("X2024980000001", university, year.sme("甲"), 60);
    const BudgetBook budget(year.build());
    const auto& sheet = budget.sheet("S1测算明细");
    // Two parties, each with 24 + 24 + 12 patents, and the total.
    REQUIRE(sheet.rows.size() == 7);
    CHECK(sheet.rows[1].values.size() == columnOf(sheet, "专利号") + 1);
    CHECK(totalsHold(sheet));
}

TEST_CASE("十项目标 gives ten rows, and 无法计算 where there is no denominator") {
    const BudgetBook budget(smallYear());
    const auto& sheet = budget.sheet("十项目标");
    REQUIRE(sheet.rows.size() == 10);
    CHECK(sheet.rows[4].values[columnOf(sheet, "完成值")] == BookValue(std::string("无法计算")));
    CHECK(sheet.rows[6].values[columnOf(sheet, "完成值")] == BookValue(wan(5000)));
    CHECK(sheet.rows[6].values[columnOf(sheet, "目标")] == BookValue(wan(40'000)));
}

TEST_CASE("参数版本 lists every reading and parameter with its value") {
    const BudgetBook budget(smallYear());
    const auto& sheet = budget.sheet("参数版本");
    for (const auto& setting : budget.plan().settings()) {
        const std::string& name = setting.first;
        const std::string& value = setting.second;
        INFO(name);
        CHECK(std::any_of(sheet.rows.begin(), sheet.rows.end(), [&](const auto& row) {
            return row.values.size() > 2 &&
                   row.values[1] == BookValue(meaningOf(budget.plan(), name)) &&
                   row.values[2] == BookValue(wordsOf(budget.plan(), name, value));
        }));
    }
}

TEST_CASE("参数版本 calls no setting by the name that programs use") {
    const BudgetBook budget(smallYear());
    for (const auto& row : budget.sheet("参数版本").rows)
        for (const auto& value : row.values)
            if (const auto* text = std::get_if<std::string>(&value))
                CHECK_THAT(*text, !Catch::Matches("[a-z0-9]+(_[a-z0-9]+)+"));
}

TEST_CASE("参数版本 marks what was changed and nothing else") {
    Plan plan = builtInPlan();
    REQUIRE(plan.set("cap_order", "WATERFILL"));
    const BudgetBook budget(smallYear(), Language::Chinese, plan);
    const auto& sheet = budget.sheet("参数版本");
    std::vector<BookValue> changed;
    for (const auto& row : sheet.rows)
        if (row.values.size() > 4 && row.values[4] == BookValue(std::string("已调整")))
            changed.push_back(row.values[1]);
    CHECK(changed == std::vector{BookValue(meaningOf(plan, "cap_order"))});
}

TEST_CASE("校验结果 names the check that fails, and only that") {
    Plan plan = builtInPlan();
    REQUIRE(plan.set("s1_pool", "80万元"));  // more than the fund has left
    const BudgetBook budget(smallYear(), Language::Chinese, plan);
    const auto& sheet = budget.sheet("校验结果");
    std::vector<BookValue> failed;
    for (const auto& row : sheet.rows)
        if (row.values.back() == BookValue(std::string("不符"))) failed.push_back(row.values[2]);
    CHECK(failed == std::vector{BookValue(std::string("调整后预算合计不超过专项资金总额"))});
    REQUIRE(sheet.notes.size() == 1);
    CHECK_THAT(sheet.notes[0], Catch::Contains("有 1 项不符"));
}

TEST_CASE("校验结果 passes on a sound year") {
    const BudgetBook budget(smallYear());
    const auto& sheet = budget.sheet("校验结果");
    REQUIRE(sheet.rows.size() > 15);
    for (const auto& row : sheet.rows) {
        INFO(std::get<std::string>(row.values[2]));
        CHECK(row.values.back() == BookValue(std::string("通过")));
    }
}

TEST_CASE("after an approved batch 校验结果 passes, and the summary says what was taken off") {
    FundYear year = smallYear();
    Batch& batch = year.batches.emplace_back();
    batch.number = "S1-2024-01";
    batch.scheme = "S1";
    BatchLine& line = year.batchLines.emplace_back();
    line.batch = batch.number;
    line.unit = {2};
    line.record = "5024000000001";
    line.role = Role::Recipient;
    line.raw = line.paid = yuan(8'000);
    Decision& approval = year.decisions.emplace_back();
    approval.id = {1};
    approval.subject = Subject::Batch;
    approval.number = batch.number;
    approval.action = "approve";
    approval.after = "approved";
    approval.date = Date(2024, 7, 1);
    const BudgetBook budget(std::move(year));
    for (const auto& row : budget.sheet("校验结果").rows) {
        INFO(std::get<std::string>(row.values[2]));
        CHECK(row.values.back() == BookValue(std::string("通过")));
    }
    const auto& notes = budget.sheet("S1汇总").notes;
    CHECK_THAT(notes.back(), Catch::Contains("已批准批次的 8,000.00 元"));
}

TEST_CASE("a year without any record makes a sound workbook of zeros") {
    const BudgetBook budget(FundYear{});
    const auto& payments = budget.sheet("S1汇总");
    CHECK(payments.rows.size() == 1);
    CHECK(totalOf(payments).values[columnOf(payments, "实付(元)")] == BookValue(Money()));
    REQUIRE(budget.sheet("校验结果").rows.size() > 10);
    for (const auto& row : budget.sheet("校验结果").rows) {
        INFO(std::get<std::string>(row.values[2]));
        CHECK(row.values.back() == BookValue(std::string("通过")));
    }
}

TEST_CASE("the page line keeps the places of its two numbers in both languages") {
    for (const auto language : {Language::Chinese, Language::English}) {
        const auto footer = BudgetBook(smallYear(), language).book().footer;
        CHECK_THAT(footer, Catch::Contains("{0}") && Catch::Contains("{1}"));
    }
}

TEST_CASE("every sheet says where its figures come from and who signs") {
    const BudgetBook budget(smallYear());
    REQUIRE(budget.book().sheets.size() == 8);
    for (const auto& sheet : budget.book().sheets) {
        INFO(sheet.name);
        REQUIRE(sheet.headLines.size() == 2);
        CHECK_THAT(sheet.headLines[0], Catch::Contains("样例.zlzh") &&
                                           Catch::Contains("cqgx-2024") &&
                                           Catch::Contains("0123456789ab"));
        CHECK_THAT(sheet.headLines[1],
                   Catch::Contains("2024-12-31") && Catch::Contains("2025-01-15"));
        CHECK(sheet.signatures.size() == 6);
        CHECK(characterCount(sheet.name) <= 31);
    }
}

TEST_CASE("the English workbook keeps the sheet names and translates every heading") {
    const BudgetBook budget(smallYear(), Language::English);
    CHECK_FALSE(holdsChinese(budget.book().title));
    CHECK_FALSE(holdsChinese(budget.book().footer));
    REQUIRE(budget.book().sheets.size() == 8);
    for (const auto& sheet : budget.book().sheets) {
        INFO(sheet.name);
        CHECK(holdsChinese(sheet.name));
        CHECK_FALSE(holdsChinese(sheet.unitLine));
        CHECK_FALSE(sheet.columns.empty());
        for (const auto& column : sheet.columns) CHECK_FALSE(holdsChinese(column.title));
        for (const auto& label : sheet.signatures) CHECK_FALSE(holdsChinese(label));
    }
}

}  // namespace grants
