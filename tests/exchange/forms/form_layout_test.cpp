// SPDX-License-Identifier: GPL-3.0-or-later
// The blank 申报书: what it asks for, and how it guards it.
#include "exchange/forms/form_desk.h"
#include "exchange/forms/form_marker.h"
#include "exchange/sheets/import_sheets.h"
#include "exchange/tables/zip_archive.h"

#include <catch2/catch.hpp>

#include <set>

using namespace grants;
using namespace grants::test;

namespace {

/// What no applicant says: to which application a row belongs, and where it stands.
const std::set<std::string_view> kGivenByForm = {"受理号",   "项目代码", "单位代码",
                                                 "指标编号", "序号",     "状态"};

bool isFed(std::string_view sheet) {
    const std::set<std::string_view> sheets = {"单位",     "项目申报", "任务承诺", "经费预算",
                                               "项目团队", "进度安排", "附件目录"};
    return sheets.count(sheet) == 1;
}

std::filesystem::path writtenFor(const Desk& desk, const std::string& project) {
    const Plan& plan = desk.workspace->plan();
    const auto file = desk.scratch / (project + ".xlsx");
    writeApplicationForm(plan, *plan.findProject(project), file);
    return file;
}

std::string partsOf(const std::filesystem::path& file, const std::string& part) {
    std::string text;
    ZipArchive(file).read(part, [&text](std::string_view block) {
        text += block;
        return true;
    });
    return text;
}

std::size_t occurrences(const std::string& text, const std::string& sought) {
    std::size_t count = 0;
    for (auto at = text.find(sought); at != std::string::npos; at = text.find(sought, at + 1))
        ++count;
    return count;
}

}  // namespace

TEST_CASE("the form of every project asks for every column that an application has") {
    const Desk desk;
    const Plan& plan = desk.workspace->plan();
    for (const SupportProject& project : plan.projects) {
        const FormLayout layout = formLayout(plan, project);
        for (const SheetDescriptor& sheet : sheetDescriptors(plan)) {
            if (!isFed(sheet.name)) continue;
            for (const ColumnDescriptor& column : sheet.columns) {
                INFO(project.code << " " << sheet.name << " " << column.header);
                const bool given = kGivenByForm.count(column.header) == 1;
                CHECK(spotOf(layout, sheet.name, column.header).has_value() != given);
            }
        }
    }
}

TEST_CASE("the form names every indicator of its project with the plan's value in words") {
    const FormDesk desk;
    const FormLayout layout = formLayout(desk.plan(), *desk.plan().findProject("P3"));
    const FormSpot spot = spotOf(layout, "任务承诺", "承诺值").value();
    const auto& rows = layout.sheets[spot.sheet].table->printed;
    REQUIRE(rows.size() == 8);
    CHECK(rows[0] ==
          std::vector<std::string>{"P3-1a", "接受高校院所专利转让许可", "不少于 5 次", "", "次"});
    CHECK(rows[4][2] == "不少于 200 万元");
    CHECK(rows[7][2] == "提交：典型案例集；参加案例研讨会的材料");
}

TEST_CASE("every sheet of a form is protected, and without a password") {
    const Desk desk;
    const auto file = writtenFor(desk, "P1");
    const std::size_t sheets = openTables(file)->sheets().size();
    for (std::size_t number = 1; number <= sheets; ++number) {
        const auto xml = partsOf(file, "xl/worksheets/sheet" + std::to_string(number) + ".xml");
        CHECK(occurrences(xml, "<sheetProtection") == 1);
        CHECK(occurrences(xml, "password=") == 0);
    }
}

TEST_CASE("an amount is held to the cap and a commitment to the plan by the workbook itself") {
    const Desk desk;
    const auto file = writtenFor(desk, "P3");
    const auto targets = partsOf(file, "xl/worksheets/sheet4.xml");
    CHECK(occurrences(targets, "<cfRule type=\"expression\"") == 4);  // the numeric indicators
    CHECK(occurrences(targets, "AND(ISNUMBER(D5),D5&lt;5)") == 2);    // the rule and the hint
    const auto budget = partsOf(file, "xl/worksheets/sheet5.xml");
    CHECK(occurrences(budget, "<formula2>100000</formula2>") == 1);
    CHECK(occurrences(budget, "SUMIF(") >= 2);
}

TEST_CASE("a form knows its plan and its project by a hidden sheet") {
    const Desk desk;
    const auto tables = openTables(writtenFor(desk, "P5"));
    CHECK(tables->sheets().back().name == kMarkerSheet);
    CHECK(tables->sheets().back().hidden);
    const FormMarker marker = readMarker(*tables);
    CHECK(marker.plan == "cqgx-2024");
    CHECK(marker.project == "P5");
    CHECK(marker.version == kFormVersion);
}

TEST_CASE("a form never takes the place of another kind of file") {
    const Desk desk;
    writeBytes(desk.scratch / "P2.xlsx", "not a workbook");
    CHECK_THROWS_AS(writtenFor(desk, "P2"), Error);
    CHECK(bytesOf(desk.scratch / "P2.xlsx") == "not a workbook");
}
