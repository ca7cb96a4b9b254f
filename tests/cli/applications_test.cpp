// SPDX-License-Identifier: GPL-3.0-or-later
// Applications, actions and the ranking at the command line: projects §2 to §4, §7.
#include "cli/program.h"
#include "support/closing_plan.h"

#include <catch2/catch.hpp>

using namespace grants::cli_test;

namespace {

using Json = nlohmann::json;

constexpr const char* kNumber = "CQGX-ZLZH-P6-2024-0001";

/// Two firms apply for the consultancy, which has one slot and no numeric indicators; three
/// experts.
std::string officeTables(const Program& program) {
    std::filesystem::create_directory(program.path("台账"));
    (void)program.write("台账/单位.csv",
                        "统一社会信用代码,单位名称,单位类型,区内\n"
                        "91500107MA5U00003G,示例咨询一所,咨询机构,是\n"
                        "91500107MA5U123465,示例咨询二所,咨询机构,否\n");
    (void)program.write(
        "台账/项目申报.csv",
        "受理号,项目代码,单位代码,项目名称,申请金额(元),申报日期,市级同类项目金额(元),其他财政支持,"
        "状态\n"
        "CQGX-ZLZH-P6-2024-0001,P6,91500107MA5U00003G,咨询服务,200000,2024-05-20,200000,否,\n"
        "CQGX-ZLZH-P6-2024-0002,P6,91500107MA5U123465,转化咨询,180000,2024-05-21,200000,否,"
        "评审中\n");
    (void)program.write("台账/评审专家.csv",
                        "专家编号,姓名,工作单位,财务专家\nZJ1,专家甲,示例大学,是\n"
                        "ZJ2,专家乙,示例研究院,否\nZJ3,专家丙,示例学会,否\n");
    std::string seats = "受理号,专家编号\n", scores = "受理号,专家编号,评分项,分值,提交日期\n";
    const std::vector<std::pair<std::string, int>> rubric = {
        {"申报单位基础", 20}, {"必要性与定位", 10}, {"实施方案", 30},
        {"绩效目标", 25},     {"经费预算", 10},     {"保障与风险", 5}};
    for (const char* expert : {"ZJ1", "ZJ2", "ZJ3"}) {
        for (const char* number : {"0001", "0002"}) {
            const std::string application = std::string("CQGX-ZLZH-P6-2024-") + number;
            seats += application + "," + expert + "\n";
            for (const auto& [criterion, points] : rubric) {
                const int given = std::string(number) == "0001" ? points : points - 1;
                scores += application + "," + expert + "," + criterion + "," +
                          std::to_string(given) + ",2024-06-20\n";
            }
        }
    }
    (void)program.write("台账/评审分组.csv", seats);
    (void)program.write("台账/评审打分.csv", scores);
    return program.path("台账");
}

struct Office {
    Program program;
    std::string fund = program.path("年度.zlzh");

    explicit Office(std::string_view plan = grants::builtInPlanJson()) {
        const std::string file = program.write("方案.json", std::string(plan));
        REQUIRE(program.run({"new", fund, "--plan", file}).exit == 0);
        const Outcome imported = program.run({"import", fund, officeTables(program)});
        INFO(imported.out << imported.err);
        REQUIRE(imported.exit == 0);
    }
    [[nodiscard]] Outcome act(std::vector<std::string> words) const {
        words.insert(words.begin(), {"act", fund});
        words.insert(words.end(), {"--json"});
        return program.run(words);
    }
    [[nodiscard]] Json application(const std::string& number) const {
        const Json listed = program.run({"applications", fund, "--json"}).json();
        for (const Json& each : listed.at("applications"))
            if (each.at("number") == number) return each;
        return {};
    }
};

}  // namespace

TEST_CASE("applications tell what was asked for, how far they are, and what is found") {
    const Office office;
    const Json first = office.application(kNumber);
    CHECK(first.at("project") == "P6");
    CHECK(first.at("uscc") == "91500107MA5U00003G");
    CHECK(first.at("unit") == "示例咨询一所");
    CHECK(first.at("state") == "draft");
    CHECK(first.at("date") == "2024-05-20");
    CHECK(first.at("requested_fen") == 20'000'000);
    for (const char* later :
         {"proposed_fen", "awarded_fen", "award_number", "final_fen", "paid_fen", "due_fen"})
        CHECK(first.at(later).is_null());
    CHECK(first.at("findings").empty());
    CHECK(office.application("CQGX-ZLZH-P6-2024-0002").at("state") == "in_review");
}

TEST_CASE(
    "applications are listed by project, and a project that there is none of is wrong usage") {
    const Office office;
    const auto listed = [&](const char* project) {
        return office.program.run({"applications", office.fund, "--project", project, "--json"});
    };
    CHECK(listed("P6").json().at("applications").size() == 2);
    CHECK(listed("P3").json().at("applications").empty());
    CHECK(listed("P9").exit == 2);
}

TEST_CASE("an action tells from which state to which, and when") {
    const Office office;
    const Outcome done = office.act({"submit", kNumber, "--on", "2024-06-03"});
    CHECK(done.exit == 0);
    CHECK(done.json() == Json{{"number", kNumber},
                              {"action", "submit"},
                              {"from", "draft"},
                              {"to", "submitted"},
                              {"on", "2024-06-03"}});
}

TEST_CASE("a refused action exits with 1, gives its reasons and changes no byte") {
    const Office office;
    const std::string before = bytesOf(office.fund);
    const Outcome refused = office.act({"award", kNumber});
    CHECK(refused.exit == 1);
    const Json reason = refused.json().at("refused").at(0);
    CHECK(reason.at("code") == "STATE");
    CHECK(reason.contains("clause"));
    CHECK(hasChinese(reason.at("message")));
    CHECK(bytesOf(office.fund) == before);
}

TEST_CASE("an application goes from draft to reviewed by its actions") {
    const Office office;
    const std::vector<std::vector<std::string>> steps = {{"submit", kNumber},
                                                         {"return", kNumber, "--opinion", "缺附件"},
                                                         {"resubmit", kNumber},
                                                         {"accept", kNumber},
                                                         {"examine", kNumber, "--result", "pass"},
                                                         {"open-review", kNumber},
                                                         {"close-review", kNumber}};
    for (const auto& step : steps) {
        const Outcome done = office.act(step);
        INFO(step.front() << done.err);
        CHECK(done.exit == 0);
    }
    CHECK(office.application(kNumber).at("state") == "reviewed");
    CHECK(office.act({"reverse", kNumber, "--opinion", "重开评审"}).exit == 0);
    CHECK(office.application(kNumber).at("state") == "in_review");
}

TEST_CASE("an award prints its number, which with its amounts is listed from then on") {
    const Office office;
    const std::vector<std::vector<std::string>> steps = {
        {"submit", kNumber, "--on", "2024-06-03"},
        {"accept", kNumber, "--on", "2024-06-04"},
        {"examine", kNumber, "--result", "pass", "--on", "2024-06-05"},
        {"open-review", kNumber, "--on", "2024-06-06"},
        {"close-review", kNumber, "--on", "2024-06-21"},
        {"propose", kNumber, "--amount", "180000", "--on", "2024-06-24"},
        {"publicise", kNumber, "--on", "2024-07-01"}};
    for (const auto& step : steps) {
        const Outcome done = office.act(step);
        INFO(step.front() << done.err);
        REQUIRE(done.exit == 0);
    }
    CHECK(office.application(kNumber).at("proposed_fen") == 18'000'000);
    const Outcome early = office.act({"award", kNumber, "--on", "2024-07-08"});
    CHECK(early.exit == 1);
    CHECK(early.json().at("refused").at(0).at("code") == "PUBLICITY_RUNNING");
    const Outcome done = office.act({"award", kNumber, "--on", "2024-07-09", "--ref", "1号文"});
    CHECK(done.json() == Json{{"number", kNumber},
                              {"action", "award"},
                              {"from", "publicised"},
                              {"to", "awarded"},
                              {"on", "2024-07-09"},
                              {"award_number", "CQGX-ZLZH-LX-P6-2024-0001"}});
    const Json listed = office.application(kNumber);
    CHECK(listed.at("awarded_fen") == 18'000'000);
    CHECK(listed.at("award_number") == "CQGX-ZLZH-LX-P6-2024-0001");
    CHECK(listed.at("final_fen").is_null());
}

TEST_CASE("in words an award tells its number in a line of its own") {
    const Office office;
    const std::string sheet = office.program.write(
        "项目申报.csv",
        "受理号,项目代码,单位代码,项目名称,申请金额(元),申报日期,状态\n"
        "CQGX-ZLZH-P6-2024-0001,P6,91500107MA5U00003G,咨询服务,200000,2024-05-20,公示中\n");
    REQUIRE(office.program.run({"import", office.fund, sheet, "--update"}).exit == 0);
    const Outcome done =
        office.program.run({"act", office.fund, "award", kNumber, "--amount", "200000"});
    CHECK(done.exit == 0);
    CHECK_THAT(done.out + done.err, Catch::Contains("立项编号 CQGX-ZLZH-LX-P6-2024-0001。"));
}

TEST_CASE("awards of before are imported, once, and the same table again changes no byte") {
    const Office office;
    const std::string sheet =
        office.program.write("立项.csv",
                             "受理号,立项编号,立项金额(元),立项日期\n"
                             "CQGX-ZLZH-P6-2024-0001,渝高新立1号,150000,2024-07-09\n");
    REQUIRE(office.program.run({"import", office.fund, sheet}).exit == 0);
    const Json listed = office.application(kNumber);
    CHECK(listed.at("state") == "awarded");
    CHECK(listed.at("awarded_fen") == 15'000'000);
    CHECK(listed.at("award_number") == "渝高新立1号");
    CHECK(listed.at("proposed_fen").is_null());
    const std::string before = bytesOf(office.fund);
    CHECK(office.program.run({"import", office.fund, sheet}).exit == 0);
    CHECK(bytesOf(office.fund) == before);
}

TEST_CASE("a finding that needs a reason is accepted with one, and its keys stay as they are") {
    const Office office(grants::test::planThatCloses("2024-05-01"));
    REQUIRE(office.act({"submit", kNumber}).exit == 0);
    const Json before = office.application(kNumber).at("findings").at(0);
    CHECK(before.at("code") == "LATE");
    CHECK(before.at("severity") == "review");
    const std::vector<std::string> accept = {"accept-finding", kNumber,     "--result",
                                             "LATE",           "--opinion", "邮寄延误",
                                             "--on",           "2024-06-04"};
    const Outcome done = office.act(accept);
    CHECK(done.exit == 0);
    CHECK(done.json() == Json{{"number", kNumber},
                              {"action", "accept-finding"},
                              {"from", "submitted"},
                              {"to", "submitted"},
                              {"on", "2024-06-04"}});
    Json after = office.application(kNumber).at("findings").at(0);
    CHECK(after.at("overridden") == true);
    after["overridden"] = false;
    CHECK(after == before);
    CHECK(office.act(accept).json().at("refused").at(0).at("code") == "FINDING");
    REQUIRE(office.act({"reverse", kNumber, "--opinion", "并未邮寄"}).exit == 0);
    CHECK(office.application(kNumber).at("findings").at(0) == before);
}

TEST_CASE("an examination passed against the form check is taken, and said to be") {
    const Office office;
    (void)office.program.write("台账/形式审查.csv",
                               "受理号,条目,结论,说明,日期\n" + std::string(kNumber) +
                                   ",附件齐全，内容真实,不符合,缺审计报告,2024-06-04\n");
    REQUIRE(office.program.run({"import", office.fund, office.program.path("台账/形式审查.csv")})
                .exit == 0);
    REQUIRE(office.act({"submit", kNumber, "--on", "2024-06-03"}).exit == 0);
    REQUIRE(office.act({"accept", kNumber, "--on", "2024-06-04"}).exit == 0);
    const Outcome done = office.act({"examine", kNumber, "--result", "pass", "--on", "2024-06-05"});
    CHECK(done.exit == 0);
    CHECK(done.json().at("to") == "examined");
    CHECK_THAT(done.err, Catch::Contains("1 项结论是“不符合”或“需补正”"));
}

TEST_CASE("an objection after public notice is taken, and said to be late") {
    const Office office;
    const std::string number = "CQGX-ZLZH-P6-2024-0003";
    const std::string sheet = office.program.write(
        "项目申报.csv", "受理号,项目代码,单位代码,项目名称,申请金额(元),申报日期,状态\n" + number +
                            ",P6,91500107MA5U00003G,咨询服务,200000,2024-05-20,拟立项\n");
    REQUIRE(office.program.run({"import", office.fund, sheet}).exit == 0);
    REQUIRE(office.act({"publicise", number, "--on", "2024-06-07"}).exit == 0);
    const auto objectedOn = [&](const char* on) {
        return office.act({"object", number, "--opinion", "有异议", "--on", on});
    };
    const Outcome inTime = objectedOn("2024-06-17");
    CHECK(inTime.exit == 0);
    CHECK_THAT(inTime.err, !Catch::Contains("逾期"));
    REQUIRE(office
                .act({"settle", number, "--result", "dismiss", "--opinion", "不成立", "--on",
                      "2024-06-17"})
                .exit == 0);
    const Outcome late = objectedOn("2024-06-18");
    CHECK(late.exit == 0);
    CHECK_THAT(late.err, Catch::Contains("公示到 2024-06-17 为止，2024-06-18 提出的异议已经逾期"));
}

TEST_CASE("the ranking gives scores as printed, exact means, ranks and the slot line") {
    const Office office;
    const Json ranking =
        office.program.run({"ranking", office.fund, "--project", "P6", "--json"}).json();
    CHECK(ranking.at("project") == "P6");
    CHECK(ranking.at("aggregation") == "MEAN");
    CHECK(ranking.at("slots") == 1);
    REQUIRE(ranking.at("applications").size() == 2);
    const Json best = ranking.at("applications").at(0), second = ranking.at("applications").at(1);
    CHECK(best.at("number") == kNumber);
    CHECK(best.at("sheets") == 3);
    CHECK(best.at("score") == "100.00");
    CHECK(best.at("lowest") == "100.00");
    CHECK(best.at("rank") == 1);
    CHECK(best.at("within_slots") == true);
    CHECK(best.at("criteria").at(2) ==
          Json{{"name", "实施方案"}, {"mean", {{"num", 30}, {"den", 1}}}});
    CHECK(second.at("score") == "94.00");
    CHECK(second.at("passed") == true);
    CHECK(second.at("within_slots") == false);
    CHECK(second.at("tie_at_line") == false);
}

TEST_CASE("the ranking says of how many the rank is for now") {
    const Office office;
    const Outcome ranking = office.program.run({"ranking", office.fund, "--project", "P6"});
    CHECK_THAT(ranking.out, Catch::Contains("其中 2 件评审未结束，名次暂定"));
}

TEST_CASE("the ranking follows a reading that is tried") {
    const Office office;
    const Outcome trial = office.program.run(
        {"ranking", office.fund, "--project", "P6", "--set", "score_agg=MEDIAN", "--json"});
    CHECK(trial.json().at("aggregation") == "MEDIAN");
}

TEST_CASE(
    "rows of what was decided are rejected by name, and the good rows of the file are taken") {
    const Office office;
    REQUIRE(office.act({"withdraw", kNumber}).exit == 0);
    const std::string sheet = office.program.write(
        "项目团队.csv",
        "受理号,序号,姓名\nCQGX-ZLZH-P6-2024-0001,1,王某\nCQGX-ZLZH-P6-2024-0002,1,李某\n");
    const std::string rejects = office.program.path("拒收.xlsx");
    const Outcome imported =
        office.program.run({"import", office.fund, sheet, "--rejects", rejects, "--json"});
    CHECK(imported.exit == 1);
    const Json out = imported.json();
    for (const Json& each : out.at("sheets"))
        CHECK(each.at("new") == (each.at("name") == "项目团队" ? 1 : 0));
    REQUIRE(out.at("rejected").size() == 1);
    CHECK(out.at("rejected").at(0).at("code") == "SETTLED");
    CHECK(out.at("rejected").at(0).at("row") == 2);
    CHECK(std::filesystem::exists(rejects));
}

TEST_CASE("importing the same tables twice changes nothing") {
    const Office office;
    const std::string before = bytesOf(office.fund);
    const Outcome again = office.program.run({"import", office.fund, office.program.path("台账")});
    CHECK(again.exit == 0);
    CHECK(bytesOf(office.fund) == before);
}

TEST_CASE("score sheets are printed for a project or an application, a page a seat") {
    const Office office;
    const auto pages = [&](const char* option, const char* value) {
        const std::string out = office.program.path("打分表.pdf");
        const Outcome made = office.program.run(
            {"report", office.fund, "score-sheets", option, value, "--out", out});
        REQUIRE(made.exit == 0);
        return bytesOf(out);
    };
    CHECK_THAT(pages("--project", "P6"), Catch::Contains("/Count 6"));
    CHECK_THAT(pages("--application", kNumber), Catch::Contains("/Count 3"));
}

TEST_CASE(
    "a report is not about a project or application that there is none of, or it takes none") {
    const Office office;
    const auto exitOf = [&](const char* report, const char* option, const char* value) {
        const std::string out = office.program.path("报表.xlsx");
        return office.program.run({"report", office.fund, report, option, value, "--out", out})
            .exit;
    };
    CHECK(exitOf("score-sheets", "--project", "P9") == 2);
    CHECK(exitOf("score-sheets", "--application", "P6-9999") == 2);
    CHECK(exitOf("score-sheets", "--project", "P3") == 2);  // nobody applied
    CHECK(exitOf("budget", "--project", "P3") == 2);
    CHECK(exitOf("budget", "--application", kNumber) == 2);
}

TEST_CASE("the ranking is printed for a project, or a sheet for every one") {
    const Office office;
    const std::string out = office.program.path("评审汇总.csv");
    REQUIRE(office.program.run({"report", office.fund, "ranking", "--project", "P6", "--out", out})
                .exit == 0);
    CHECK_THAT(bytesOf(out), Catch::Contains(std::string("1,") + kNumber + ",示例咨询一所,100.00"));
    REQUIRE(office.program.run({"report", office.fund, "ranking", "--out", out}).exit == 0);
    for (const char* project : {"P1,", "P2,", "P3,", "P4,", "P5,", "P6,"})
        CHECK_THAT(bytesOf(out), Catch::Contains(project));
    CHECK(office.program
              .run({"report", office.fund, "ranking", "--application", kNumber, "--out", out})
              .exit == 2);
}
