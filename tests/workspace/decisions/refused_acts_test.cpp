// SPDX-License-Identifier: GPL-3.0-or-later
// An action that is refused, for whatever reason, leaves the fund file byte for byte as it was.
#include "support/fund_files.h"
#include "support/refusal_examples.h"
#include "support/written_year.h"
#include "workspace/workspace.h"

#include <catch2/catch.hpp>

#include <functional>
#include <set>

using namespace grants;
using namespace grants::test;

namespace {

using Codes = std::set<std::string>;

/// A file without people, in which everybody may do everything.
struct YearFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;

    explicit YearFund(const ProcedureYear& year) {
        writeYear(file, year.build(), year.plan);
        workspace = Workspace::open(file);
    }
    /// By which codes the act is refused, thrown or told.
    [[nodiscard]] Codes refused(const Act& act) {
        try {
            Codes codes;
            for (const Finding& each : workspace->act(act).refused) codes.insert(each.code);
            return codes;
        } catch (const Error& error) {
            return {error.code()};
        }
    }
};

Act actOn(std::string_view action, std::string_view on, std::string_view result = {}) {
    Act act{Subject::Application, "A1", std::string(action), day(on)};
    act.result = result;
    act.opinion = "同意";
    return act;
}

Act actOf(const RefusalExample& example, const ReviewScene&) {
    Act act = actOn(example.action, example.on, example.result);
    if (example.action == "award") act.amount = wan(10);
    return act;
}

Act actOf(const AwardExample& example, const AwardScene& scene) {
    Act act = actOn(example.action, scene.on);
    act.amount = scene.amount;
    return act;
}

template <class Scene, class Example>
void walk(const std::vector<Example>& examples) {
    for (const Example& example : examples) {
        INFO(example.code << " at " << example.action);
        Scene wrong, mended;
        example.wrong(wrong);
        example.mended(mended);
        YearFund refusing(wrong.year), taking(mended.year);
        const std::string before = bytesOf(refusing.file), other = bytesOf(taking.file);
        CHECK(refusing.refused(actOf(example, wrong)) == Codes{example.code});
        CHECK(bytesOf(refusing.file) == before);
        CHECK(taking.refused(actOf(example, mended)).empty());
        CHECK(bytesOf(taking.file) != other);
    }
}

/// What the door asks of every action.
struct Asked {
    std::string code;
    std::function<void(ReviewScene&)> before;
    std::function<void(Act&)> act;  // of a return on 2024-06-21
};

const std::vector<Asked> kAsked = {
    {"STATE", [](ReviewScene&) {}, [](Act&) {}},
    {"OPINION", [](ReviewScene& s) { s.take("submit"); }, [](Act& act) { act.opinion.clear(); }},
    {"RESULT",
     [](ReviewScene& s) {
         s.take("submit");
         s.take("accept");
     },
     [](Act& act) { act.action = "examine"; }},
    {"NOTHING", [](ReviewScene&) {}, [](Act& act) { act.action = "reverse"; }},
    {"OPINION", [](ReviewScene& s) { s.take("submit"); },
     [](Act& act) {
         act.action = "reverse";
         act.opinion.clear();
     }},
    {"DEPENDED_ON",
     [](ReviewScene& s) {
         s.inReview(3);
         s.year.score("A1");
     },
     [](Act& act) { act.action = "reverse"; }},
    {"APPLICATION_UNKNOWN", [](ReviewScene&) {}, [](Act& act) { act.number = "A9"; }},
    {"ACTION", [](ReviewScene&) {}, [](Act& act) { act.action = "approve"; }},
};

}  // namespace

TEST_CASE("what stands against an action changes no byte, and the mended one is taken") {
    walk<ReviewScene>(refusalExamples());
}

TEST_CASE("what stands against a proposal or an award changes no byte") {
    walk<AwardScene>(awardExamples());
}

TEST_CASE("an action that lacks its time, its words or its subject changes no byte") {
    for (const Asked& asked : kAsked) {
        ReviewScene scene;
        asked.before(scene);
        YearFund fund(scene.year);
        Act act = actOn("return", "2024-06-21");
        asked.act(act);
        INFO(asked.code << " at " << act.action);
        const std::string before = bytesOf(fund.file);
        CHECK(fund.refused(act) == Codes{asked.code});
        CHECK(bytesOf(fund.file) == before);
    }
}

TEST_CASE("money that was asked for on an award holds the award, and changes no byte") {
    ReviewScene scene;
    scene.application.takenUp = "publicised";
    scene.year.edit(scene.firm).bank = "某银行";
    scene.year.edit(scene.firm).account = "6222020200000000001";
    scene.year.decide("A1", "award", "2024-06-20").amount = wan(10);
    scene.take("sign", "2024-06-20");
    YearFund fund(scene.year);
    REQUIRE(
        fund.workspace->requestPayment({"A1", {}, Date(2024, 6, 21), "", "", ""}).refused.empty());
    const std::string before = bytesOf(fund.file);
    CHECK(fund.refused(actOn("reverse", "2024-06-22")) == Codes{"DEPENDED_ON"});
    CHECK(bytesOf(fund.file) == before);
}

TEST_CASE("a limit that is passed without the words why changes no byte") {
    ReviewScene scene;
    scene.year.promise("A1", "P3-1a").value = "4";
    YearFund fund(scene.year);
    const std::string before = bytesOf(fund.file);
    Act act = actOn("submit", "2024-06-03");
    act.override = "";
    CHECK(fund.refused(act) == Codes{"BELOW_PLAN"});
    CHECK(bytesOf(fund.file) == before);
}
