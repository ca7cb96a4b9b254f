// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that are none of ours, or were changed beyond what an applicant fills in.
#include "exchange/forms/form_desk.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

const std::string kMarkerPart = "xl/worksheets/sheet12.xml", kStrings = "xl/sharedStrings.xml",
                  kBook = "xl/workbook.xml";

std::string sentence(const FormVerdict& verdict) {
    return Translator()(verdict.faults.at(0).fault.message);
}

}  // namespace

TEST_CASE("a form of another plan is refused in words") {
    FormDesk desk;
    const auto verdict =
        desk.take(desk.filled().alter(kStrings, "<t>cqgx-2024</t>", "<t>bnq-2025</t>"));
    CHECK(told(verdict.faults) == std::vector<std::string>{"FORM_PLAN"});
    CHECK(sentence(verdict).find("bnq-2025") != std::string::npos);
}

TEST_CASE("a form of a project that the plan lacks is refused") {
    FormDesk desk;
    const auto verdict = desk.take(desk.filled().alter(kStrings, "<t>P3</t>", "<t>P9</t>"));
    CHECK(told(verdict.faults) == std::vector<std::string>{"FORM_PROJECT"});
}

TEST_CASE("a form written by a later program is refused") {
    FormDesk desk;
    const auto verdict = desk.take(desk.filled().cell("表单信息", "B2", "99"));
    CHECK(told(verdict.faults) == std::vector<std::string>{"FORM_VERSION"});
}

TEST_CASE("a form without its hidden sheet is foreign") {
    FormDesk desk;
    const auto verdict =
        desk.take(desk.filled().alter(kBook, "name=\"表单信息\"", "name=\"其他信息\""));
    CHECK(told(verdict.faults) == std::vector<std::string>{"FORM_FOREIGN"});
}

TEST_CASE("a form from which a sheet was taken tells which one is missing") {
    FormDesk desk;
    const auto verdict =
        desk.take(desk.filled().alter(kBook, "name=\"绩效目标\"", "name=\"目标\""));
    CHECK(verdict.fate == FormFate::Refused);
    CHECK(tells(verdict.faults, "FORM_ALTERED"));
    CHECK(sentence(verdict).find("绩效目标") != std::string::npos);
}

TEST_CASE("of a sheet that is gone, its cells are not told one by one") {
    FormDesk desk;
    const auto verdict =
        desk.take(desk.filled().alter(kBook, "name=\"单位信息\"", "name=\"单位\""));
    CHECK(told(verdict.faults) == std::vector<std::string>{"FORM_ALTERED"});
}

TEST_CASE("a label that was written over is missed") {
    FormDesk desk;
    const auto verdict = desk.take(desk.filled().cell("单位信息", "A5", "公司名"));
    CHECK(tells(verdict.faults, "单位信息 FORM_ALTERED"));
    CHECK(sentence(verdict).find("单位名称") != std::string::npos);
}

TEST_CASE("an indicator that is not the project's is told at its cell") {
    FormDesk desk;
    const auto verdict = desk.take(desk.filled().cell("绩效目标", "A5", "P1-1"));
    CHECK(tells(verdict.faults, "绩效目标!A5 FORM_ALTERED"));
    CHECK(tells(verdict.faults, "绩效目标 FORM_ALTERED"));  // the one that is gone
}

TEST_CASE("what is no workbook at all is refused among others") {
    FormDesk desk;
    desk.filled().save(desk.scratch / "a.xlsx");
    const std::string whole = bytesOf(desk.scratch / "a.xlsx");
    writeBytes(desk.scratch / "b.xlsx", whole.substr(0, whole.size() / 2));
    const auto report = desk.takeAll({desk.scratch / "a.xlsx", desk.scratch / "b.xlsx"});
    CHECK(report.forms[0].fate == FormFate::New);
    CHECK(told(report.forms[1].faults) == std::vector<std::string>{"FORM_UNREADABLE"});
    CHECK_FALSE(report.forms[1].canBeCorrected());
}

TEST_CASE("an import workbook is no form") {
    const Scratch scratch;
    XlsxBuilder().sheet("单位", units()).save(scratch / "in.xlsx");
    CHECK_FALSE(holdsForms(scratch / "in.xlsx"));
    CHECK_FALSE(holdsForms(scratch / "absent.xlsx"));
    CHECK_FALSE(holdsForms(scratch.folder()));
}

TEST_CASE("whatever is typed into a form, it is told or taken and nothing breaks") {
    const std::string typed =
        GENERATE(as<std::string>(), "#REF!", "9999999999999999", "-1", "1e308", "NaN", "=1+1",
                 "2024-02-30", "是", "无", "\xF0\x9F\x98\x80", "a\tb\nc", "9223372036854775807",
                 "90000000000000000", std::string(40'000, 'x'));
    FormDesk desk;
    ImportOptions dry;
    dry.dryRun = true;
    const FormLayout layout = formLayout(desk.plan(), *desk.plan().findProject("P3"));
    auto form = desk.filled();
    for (const FormSheet& sheet : layout.sheets) {
        for (const FormInput& field : sheet.fields)
            if (!field.sheet.empty())
                form.type(std::string(field.sheet), std::string(field.column.header), typed);
        for (std::size_t row = 0; sheet.table && row < sheet.table->count; ++row)
            for (const FormInput& column : sheet.table->columns)
                if (!column.sheet.empty())
                    form.type(std::string(column.sheet), std::string(column.column.header), typed,
                              row);
    }
    form.save(desk.scratch / "form.xlsx");
    const auto verdict = desk.takeAll({desk.scratch / "form.xlsx"}, dry).forms.at(0);
    CHECK(verdict.fate == FormFate::Refused);
    for (const FormFault& each : verdict.faults) CHECK_FALSE(each.cell.empty());
    CHECK_NOTHROW(writeCorrectedForm(verdict, desk.scratch / "back.xlsx"));
    CHECK(holdsForms(desk.scratch / "back.xlsx"));
}
