// SPDX-License-Identifier: GPL-3.0-or-later
// 申报书 on the command line: written, taken when they come back, written again with remarks.
#include "cli/program.h"
#include "domain/plan/plan_reader.h"
#include "support/typed_form.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace grants;
using namespace grants::cli_test;
using grants::test::TypedForm;

namespace {

const std::string kFirm = "91500107MA5U00003G";

const Plan& plan() {
    static const Plan kPlan = *readPlan(std::string(builtInPlanJson())).plan;
    return kPlan;
}

/// A filled form as the program itself wrote it.
TypedForm formOf(const Program& program, const std::string& project) {
    const std::string blank = program.path("blank.xlsx");
    REQUIRE(program.run({"template", blank, "--project", project}).exit == 0);
    return TypedForm(plan(), project, blank).fill(kFirm, "示例企业", "轴承专利转化");
}

std::string newFund(const Program& program) {
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    return fund;
}

}  // namespace

TEST_CASE("a form that was written, filled in and imported is an application") {
    const Program program;
    const std::string fund = newFund(program), form = program.path("form.xlsx");
    formOf(program, "P3").save(form);
    const auto outcome = program.run({"import", fund, form, "--json"});
    CHECK(outcome.exit == 0);
    const auto json = outcome.json();
    CHECK(json["written"] == true);
    CHECK(json["sheets"][0]["name"] == "单位");
    CHECK(json["rejected"].empty());
    const auto& verdict = json["forms"].at(0);
    CHECK(verdict["file"] == "form.xlsx");
    CHECK(verdict["number"] == "CQGX-ZLZH-P3-2024-0001");
    CHECK(verdict["project"] == "P3");
    CHECK(verdict["uscc"] == kFirm);
    CHECK(verdict["verdict"] == "new");
    CHECK(verdict["faults"].empty());
    CHECK(program.run({"verify", fund}).exit == 0);
}

TEST_CASE("a faulty form is refused with its cells and goes back with remarks") {
    const Program program;
    const std::string fund = newFund(program), form = program.path("form.xlsx"),
                      back = program.path("back.xlsx");
    formOf(program, "P3").type("单位", "单位类型", "公司").save(form);
    const auto outcome = program.run({"import", fund, form, "--json", "--rejects", back});
    CHECK(outcome.exit == 1);
    const auto verdict = outcome.json()["forms"].at(0);
    CHECK(verdict["verdict"] == "refused");
    CHECK(verdict["number"].is_null());
    CHECK(verdict["faults"].at(0)["cell"] == "单位信息!B6");
    CHECK(verdict["faults"].at(0)["code"] == "OPTION");
    CHECK(outcome.json()["rejected"].at(0)["sheet"] == "单位信息");

    TypedForm(plan(), "P3", back).type("单位", "单位类型", "企业").save(back);
    CHECK(program.run({"import", fund, back}).exit == 0);
}

TEST_CASE("a folder of forms gives a verdict a file, its corrections a folder") {
    const Program program;
    const std::string fund = newFund(program), folder = program.path("forms"),
                      back = program.path("back");
    std::filesystem::create_directory(folder);
    formOf(program, "P3").save(folder + "/a.xlsx");
    formOf(program, "P4").type("项目申报", "项目名称", "").save(folder + "/b.xlsx");
    const auto outcome = program.run({"import", fund, folder, "--rejects", back});
    CHECK(outcome.exit == 1);
    CHECK(outcome.out.find("封面!B5") != std::string::npos);
    CHECK(std::filesystem::exists(back + "/b.xlsx"));
}

TEST_CASE("forms and workbooks are not taken in one import") {
    const Program program;
    const std::string fund = newFund(program), form = program.path("form.xlsx");
    formOf(program, "P3").save(form);
    CHECK(program.run({"import", fund, form, samplePath()}).exit == 2);
}

TEST_CASE("corrections never take the place of a form that came in") {
    const Program program;
    const std::string fund = newFund(program), form = program.path("form.xlsx");
    formOf(program, "P3").save(form);
    const std::string before = bytesOf(form);
    CHECK(program.run({"import", fund, form, "--rejects", form}).exit == 3);
    CHECK(bytesOf(form) == before);
}

TEST_CASE("there is no form of a project that the plan lacks") {
    const Program program;
    CHECK(program.run({"template", program.path("x.xlsx"), "--project", "P9"}).exit == 2);
    CHECK_FALSE(std::filesystem::exists(program.path("x.xlsx")));
}
