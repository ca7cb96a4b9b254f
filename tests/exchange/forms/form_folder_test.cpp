// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of forms in one import.
#include "exchange/forms/form_desk.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct Folder : FormDesk {
    std::filesystem::path folder = scratch / "forms";
    Folder() { std::filesystem::create_directory(folder); }

    void add(const std::string& name, const TypedForm& form) { form.save(folder / name); }
    FormsReport takeFolder(const ImportOptions& options = {}) { return takeAll({folder}, options); }
};

std::string code(int n) {
    return std::string(codeOf(n).text());
}

std::string twoDigits(int n) {
    return (n < 10 ? "0" : "") + std::to_string(n);
}

std::vector<FormFate> fates(const FormsReport& report) {
    std::vector<FormFate> list;
    for (const FormVerdict& each : report.forms) list.push_back(each.fate);
    return list;
}

std::vector<std::string> noteCodes(const FormsReport& report) {
    std::vector<std::string> list;
    for (const Finding& each : report.report.notes) list.push_back(each.code);
    return list;
}

}  // namespace

TEST_CASE("thirty forms in a folder become thirty applications in one step") {
    Folder desk;
    for (int n = 1; n <= 30; ++n)
        desk.add(twoDigits(n) + ".xlsx",
                 desk.filled(code(n), "企业" + twoDigits(n), "项目" + twoDigits(n)));
    const auto report = desk.takeFolder();
    CHECK(report.report.written);
    CHECK(countOf(report.report, "项目申报").added == 30);
    CHECK(countOf(report.report, "任务承诺").added == 240);
    REQUIRE(report.forms.size() == 30);
    for (int n = 1; n <= 30; ++n)
        CHECK(report.forms[static_cast<std::size_t>(n) - 1].number ==
              "CQGX-ZLZH-P3-2024-00" + twoDigits(n));
    CHECK(desk.year()->applications.size() == 30);
    CHECK(desk.workspace->auditTrail().size() == 2);
    CHECK(fates(desk.takeFolder()) == std::vector<FormFate>(30, FormFate::Same));
}

TEST_CASE("a faulty form does not hold up the others") {
    Folder desk;
    desk.add("a.xlsx", desk.filled(code(1), "甲企业", "甲"));
    desk.add("b.xlsx", desk.filled(code(2), "乙企业", "乙").type("单位", "单位类型", "公司"));
    desk.add("c.xlsx", desk.filled(code(3), "丙企业", "丙"));
    const auto report = desk.takeFolder();
    CHECK(fates(report) == std::vector<FormFate>{FormFate::New, FormFate::Refused, FormFate::New});
    CHECK(report.forms[2].number == "CQGX-ZLZH-P3-2024-0002");
    CHECK(report.report.rejected.at(0).file == "b.xlsx");
    CHECK(report.report.rejected.at(0).sheet == "单位信息");
    CHECK(report.report.rejected.at(0).row == 6);
    CHECK(report.report.rejected.at(0).column == "单位类型");
}

TEST_CASE("strict takes none when one is faulty, a dry run none at all") {
    Folder desk;
    desk.add("a.xlsx", desk.filled(code(1), "甲企业", "甲"));
    desk.add("b.xlsx", desk.filled(code(2), "乙企业", "乙").type("单位", "单位类型", "公司"));
    ImportOptions options;
    options.strict = true;
    CHECK_FALSE(desk.takeFolder(options).report.written);
    options = {};
    options.dryRun = true;
    CHECK(desk.takeFolder(options).forms[0].fate == FormFate::New);
    CHECK(desk.year()->applications.empty());
}

TEST_CASE("what else lies in the folder is told and left alone") {
    Folder desk;
    desk.add("a.xlsx", desk.filled());
    XlsxBuilder().sheet("单位", units()).save(desk.folder / "数据.xlsx");
    writeBytes(desk.folder / "说明.txt", "请看");
    writeBytes(desk.folder / "~$a.xlsx", "open elsewhere");
    const auto report = desk.takeFolder();
    CHECK(report.forms.size() == 1);
    CHECK(noteCodes(report) == std::vector<std::string>{"MIXED_FOLDER"});
    CHECK(Translator()(report.report.notes[0].message).find("数据.xlsx、说明.txt") !=
          std::string::npos);
}

TEST_CASE("the same form twice in a folder is taken once") {
    Folder desk;
    desk.add("a.xlsx", desk.filled());
    desk.add("b.xlsx", desk.filled());
    const auto report = desk.takeFolder();
    CHECK(fates(report) == std::vector<FormFate>{FormFate::New, FormFate::Same});
    CHECK(report.forms[0].number == report.forms[1].number);
    CHECK(desk.year()->applications.size() == 1);
}

TEST_CASE("two different forms of one application: the second is refused") {
    Folder desk;
    desk.add("a.xlsx", desk.filled());
    desk.add("b.xlsx", desk.filled().type("项目申报", "项目负责人", "唐越"));
    const auto report = desk.takeFolder();
    CHECK(fates(report) == std::vector<FormFate>{FormFate::New, FormFate::Refused});
    CHECK(told(report.forms[1].faults) == std::vector<std::string>{"FORM_TWICE"});
}

TEST_CASE("a unit that comes with two forms is registered as the first one says") {
    Folder desk;
    desk.add("a.xlsx", desk.filled(kApplicant, "示例企业", "甲"));
    desk.add("b.xlsx", desk.filled(kApplicant, "示例企业", "乙").type("单位", "联系人", "唐越"));
    const auto report = desk.takeFolder();
    CHECK(fates(report) == std::vector<FormFate>{FormFate::New, FormFate::New});
    CHECK(tells(report.forms[1].notes, "单位信息!B17 UNIT_DIFFERS"));
    CHECK(desk.year()->registry.units().size() == 1);
    CHECK(desk.year()->registry.units()[0].contact == "罗晓");
}

TEST_CASE("what the first form leaves blank of a unit, the second one fills") {
    Folder desk;
    desk.add("a.xlsx", desk.filled(kApplicant, "示例企业", "甲"));
    desk.add("b.xlsx",
             desk.filled(kApplicant, "示例企业", "乙").type("单位", "开户行", "示例银行"));
    const auto report = desk.takeFolder();
    CHECK(fates(report) == std::vector<FormFate>{FormFate::New, FormFate::New});
    CHECK(told(report.forms[1].notes).empty());
    CHECK(desk.year()->registry.units().at(0).bank == "示例银行");
    CHECK(fates(desk.takeFolder()) == std::vector<FormFate>{FormFate::Same, FormFate::Same});
}

TEST_CASE("two forms that fill one blank of a known unit differently: the first one does") {
    Folder desk;
    (void)desk.take(desk.filled(kApplicant, "示例企业", "旧项目"));
    desk.add("a.xlsx",
             desk.filled(kApplicant, "示例企业", "甲").type("单位", "开户行", "示例银行"));
    desk.add("b.xlsx",
             desk.filled(kApplicant, "示例企业", "乙").type("单位", "开户行", "另一银行"));
    const auto report = desk.takeFolder();
    CHECK(fates(report) == std::vector<FormFate>{FormFate::New, FormFate::New});
    CHECK(report.forms[1].notes.size() == 1);
    CHECK(desk.year()->registry.units().at(0).bank == "示例银行");
}

TEST_CASE("a faulty cell of a unit is told though another form brought the unit") {
    Folder desk;
    desk.add("a.xlsx", desk.filled(kApplicant, "示例企业", "甲"));
    desk.add("b.xlsx", desk.filled(kApplicant, "示例企业", "乙").type("单位", "从业人员", "若干"));
    const auto report = desk.takeFolder();
    CHECK(fates(report) == std::vector<FormFate>{FormFate::New, FormFate::Refused});
    CHECK(told(report.forms[1].faults) == std::vector<std::string>{"单位信息!B11 COUNT_FORMAT"});
}

TEST_CASE("a firm may name a park whose form comes behind its own") {
    Folder desk;
    desk.add("a.xlsx", desk.filled().type("单位", "所属园区代码", code(9)));
    desk.add("b.xlsx", desk.blank("P5").fill(code(9), "示例园区", "园区项目"));
    const auto report = desk.takeFolder();
    CHECK(fates(report) == std::vector<FormFate>{FormFate::New, FormFate::New});
    CHECK(desk.year()->registry.units().size() == 2);
}

TEST_CASE("a firm that names a park nobody knows is refused at that cell") {
    FormDesk desk;
    auto form = desk.filled();
    form.type("单位", "所属园区代码", code(9));
    CHECK(told(desk.take(form).faults) ==
          std::vector<std::string>{form.place("单位", "所属园区代码") + " UNKNOWN_UNIT"});
}

TEST_CASE("forms of one title by two units in one folder are told of in both") {
    Folder desk;
    desk.add("a.xlsx", desk.filled(code(1), "甲企业"));
    desk.add("b.xlsx", desk.filled(code(2), "乙企业"));
    const auto report = desk.takeFolder();
    for (const FormVerdict& each : report.forms) CHECK(tells(each.notes, "封面!B5 SAME_TITLE"));
}
