// SPDX-License-Identifier: GPL-3.0-or-later
// `acceptance` and what A20 and A21 do at the command line: projects §5.
#include "cli/program.h"

#include <catch2/catch.hpp>

using namespace grants::cli_test;

namespace {

using Json = nlohmann::json;

constexpr const char* kFirm = "91500107MA5U00003G";
constexpr const char* kSchool = "12500000450000008T";

/// A firm's project (P3) that runs, with a transfer of two patents and one deliverable accepted.
struct Office {
    Program program;
    std::string fund = program.path("年度.zlzh");

    Office() {
        std::filesystem::create_directory(program.path("台账"));
        write("单位", "统一社会信用代码,单位名称,单位类型,区内,规模",
              std::string(kFirm) + ",示例企业,企业,是,小型\n" + kSchool + ",示例大学,高校,是,\n");
        write("项目申报", "受理号,项目代码,单位代码,项目名称,申请金额(元),申报日期,状态",
              std::string("SL1,P3,") + kFirm + ",转化项目,200000,2024-01-20,任务书已签\n");
        write("任务承诺", "受理号,指标编号,承诺值",
              "SL1,P3-1a,6\nSL1,P3-2a,1\nSL1,P3-3,200万元\nSL1,P3-4a,5\n");
        write("转让许可", "备案登记号,方式,专利号,出让方代码,受让方代码,登记备案日期,转化实施",
              row("202010000001.1") + row("202010000002.6"));
        write("成果认定", "受理号,指标编号,序号,结论,日期", "SL1,P3-5,2,认定,2024-10-15\n");
        REQUIRE(program.run({"new", fund}).exit == 0);
        const Outcome imported = program.run({"import", fund, program.path("台账")});
        INFO(imported.out << imported.err);
        REQUIRE(imported.exit == 0);
    }
    [[nodiscard]] static std::string row(const std::string& patent) {
        return "ZR2024000001,转让,ZL" + patent + "," + kSchool + "," + kFirm + ",2024-06-01,是\n";
    }
    void write(const std::string& sheet, const std::string& header, const std::string& rows) const {
        (void)program.write("台账/" + sheet + ".csv", header + "\n" + rows);
    }
    [[nodiscard]] Outcome acceptance(std::vector<std::string> more) const {
        more.insert(more.begin(), {"acceptance", fund});
        return program.run(more);
    }
};

}  // namespace

TEST_CASE("acceptance --json has the keys and figures of the contract") {
    const Office office;
    const Json out = office.acceptance({"SL1", "--as-of", "2024-11-30", "--json"}).json();
    CHECK(out["number"] == "SL1");
    CHECK(out["state"] == "running");
    CHECK(out["awarded_fen"].is_null());
    REQUIRE(out["indicators"].size() == 4);
    CHECK(out["indicators"][0] == Json{{"code", "P3-1a"},
                                       {"planned", 5},
                                       {"committed", 6},
                                       {"delivered", 2},
                                       {"completion", {{"num", 1}, {"den", 3}}},
                                       {"met", false}});
    CHECK(out["indicators"][2] == Json{{"code", "P3-3"},
                                       {"planned_fen", 200'000'000},
                                       {"committed_fen", 200'000'000},
                                       {"delivered_fen", 0},
                                       {"completion", {{"num", 0}, {"den", 1}}},
                                       {"met", false}});
    REQUIRE(out["deliverables"].size() == 5);
    CHECK(out["deliverables"][4] == Json{{"indicator", "P3-5"},
                                         {"index", 2},
                                         {"text", "参加案例研讨会的材料"},
                                         {"accepted", true}});
    CHECK(out["deliverables"][3]["accepted"] == false);
    CHECK(out["completion"] == Json{{"num", 0}, {"den", 1}});
    CHECK(out["outcome"] == "fail");
    CHECK(out["final_fen"] == 0);
}

TEST_CASE("acceptance goes by its day and by the readings that are asked for") {
    const Office office;
    const Json early = office.acceptance({"SL1", "--as-of", "2024-05-31", "--json"}).json();
    CHECK(early["indicators"][0]["delivered"] == 0);
    CHECK(early["deliverables"][4]["accepted"] == false);
    const Json lenient =
        office.acceptance({"SL1", "--set", "acceptance_floor=0%", "--json"}).json();
    CHECK(lenient["outcome"] == "rectify");
    CHECK(lenient["final_fen"].is_null());
}

TEST_CASE("a failed acceptance keeps its figures though other awards may have its records now") {
    const Office office;
    office.write("项目申报", "受理号,项目代码,单位代码,项目名称,申请金额(元),申报日期,状态",
                 std::string("SL0,P2,") + kSchool + ",转化基地,200000,2024-01-20,任务书已签\n");
    REQUIRE(office.program.run({"import", office.fund, office.program.path("台账")}).exit == 0);
    const auto shown = [&office] {
        return office.acceptance({"SL1", "--set", "attribution=EXCLUSIVE_ALL", "--json"}).json();
    };
    const auto act = [&office](std::vector<std::string> words) {
        words.insert(words.begin(), {"act", office.fund});
        return office.program.run(words).exit;
    };
    REQUIRE(act({"request-acceptance", "SL1", "--on", "2024-11-20"}) == 0);
    Json before = shown();
    REQUIRE(before["indicators"][0]["delivered"] == 0);  // the school's award has them
    REQUIRE(act({"conclude", "SL1", "--result", "fail", "--on", "2024-11-21"}) == 0);
    CHECK(shown()["state"] == "failed");
    before["state"] = "failed";
    CHECK(shown() == before);
}

TEST_CASE("acceptance tells people the same in Chinese and in English") {
    const Office office;
    const std::string chinese = office.acceptance({"SL1"}).out;
    CHECK_THAT(chinese, Catch::Contains("SL1，执行中"));
    CHECK_THAT(chinese, Catch::Contains("成果认定 1/5 项，验收结论：不通过，最终金额 0.00 元。"));
    const std::string english = office.acceptance({"SL1", "--lang", "en"}).out;
    CHECK_THAT(english, Catch::Contains("deliverables accepted 1/5, outcome: fails"));
}

TEST_CASE("an application that there is none of is wrong usage") {
    const Office office;
    CHECK(office.acceptance({"SL9"}).exit == 2);
    CHECK(office.acceptance({"SL1", "--as-of", "2024-01-19"}).exit == 2);
}

TEST_CASE("the subsidies reject what an award of the same unit counts") {
    const Office office;
    const auto rejected = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"subsidy", office.fund, "--scheme", "S1", "--json"});
        return office.program.run(more).json()["schemes"][0]["rejected"];
    };
    const Json found = rejected({});
    REQUIRE(found.size() == 2);  // a patent each
    CHECK(found[0]["uscc"] == kFirm);
    CHECK(found[0]["role"] == "recipient");
    CHECK(found[0]["code"] == "PROJECT_SUPPORT");
    CHECK(found[0]["clause"] == "三");
    CHECK(rejected({"--set", "project_vs_scheme=ALLOW"}).empty());
    const Json warned = office.program
                            .run({"subsidy", office.fund, "--scheme", "S1", "--json", "--set",
                                  "project_vs_scheme=WARN"})
                            .json();
    CHECK(warned["schemes"][0]["warnings"] == Json::array({"ZR2024000001"}));
}
