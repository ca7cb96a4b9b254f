// SPDX-License-Identifier: GPL-3.0-or-later
// The sample year has something to show on every page that is about applications and their money.
#include "ui/desk/sample.h"

#include "domain/cases/awards.h"
#include "domain/lines/lines.h"
#include "domain/payments/dues.h"
#include "domain/procedure/deadlines.h"
#include "domain/procedure/findings.h"
#include "domain/review/ranking.h"
#include "support/fund_files.h"
#include "ui/desk/sample_decisions.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace grants;
using namespace grants::ui;

namespace {

// Claimed by a unit that was awarded, registered before the fund's window: it counts for nothing.
constexpr const char* kOutsideWindow = "ZR202300103";

struct Sample {
    test::Scratch scratch;
    std::unique_ptr<Workspace> workspace = openOrMakeSample(scratch / "示例.zlzh", {});
    std::shared_ptr<const FundYear> year = workspace->year();
    Casebook book{*year, workspace->plan()};

    [[nodiscard]] Ranking ranking(const char* project) const {
        return rankingOf(book, *book.plan().findProject(project));
    }
    [[nodiscard]] std::set<std::string_view> openFindings() const {
        const Examiner examiner(book);
        std::set<std::string_view> codes;
        for (const Case& each : book.cases())
            for (const ApplicationFinding& finding : examiner.findingsOf(each))
                if (finding.isOpen()) codes.insert(finding.code);
        return codes;
    }
};

/// Made once, since every decision is a transaction of its own.
const Sample& sample() {
    static const Sample made;
    return made;
}

bool has(const Ranking& ranking, bool RankedCase::*mark, bool value = true) {
    return std::any_of(ranking.cases.begin(), ranking.cases.end(),
                       [&](const RankedCase& each) { return each.rank && each.*mark == value; });
}

std::size_t waitingForCorrection(Date today, bool overdue) {
    const auto waiting = waitingActions(sample().book, today);
    return static_cast<std::size_t>(
        std::count_if(waiting.begin(), waiting.end(), [overdue](const Waiting& each) {
            return each.item->state == "returned" && each.overdue == overdue;
        }));
}

struct ActionOfStep {
    std::string operator()(const Act& act) const { return act.action; }
    std::string operator()(const AskedPayment&) const { return "request"; }
    std::string operator()(const RecoveredPayment&) const { return "recover"; }
    std::string operator()(const ReallocationOrder&) const { return "propose"; }
};

struct DayOfStep {
    std::optional<Date> operator()(const Act& act) const { return act.on; }
    std::optional<Date> operator()(const AskedPayment& asked) const { return asked.order.on; }
    std::optional<Date> operator()(const RecoveredPayment& back) const { return back.order.on; }
    std::optional<Date> operator()(const ReallocationOrder& order) const { return order.on; }
};

/// How many cases were decided so, by what stands.
std::size_t decidedSo(std::string_view action, std::string_view result) {
    const auto& cases = sample().book.cases();
    return static_cast<std::size_t>(std::count_if(cases.begin(), cases.end(), [&](const Case& one) {
        return std::any_of(one.standing.begin(), one.standing.end(), [&](const Decision* each) {
            return each->action == action && each->result == result;
        });
    }));
}

/// Payments in this state; recoveries are told apart.
std::size_t paymentsIn(std::string_view state, bool recovery = false) {
    const Paybook book(sample().book);
    return static_cast<std::size_t>(
        std::count_if(book.payments().begin(), book.payments().end(), [&](const PaymentCase& each) {
            return each.state == state && each.isRecovery() == recovery;
        }));
}

std::size_t reallocationsIn(std::string_view state) {
    const auto& all = sample().year->reallocations;
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(),
        [&](const Reallocation& each) { return stateOf(each, *sample().year) == state; }));
}

}  // namespace

TEST_CASE("the sample has applications in every state") {
    std::set<std::string_view> states;
    for (const Case& each : sample().book.cases()) states.insert(each.state);
    for (const ApplicationState& state : applicationStates()) {
        INFO(state.code);
        CHECK(states.count(state.code) == 1);
    }
}

TEST_CASE("every step of the sample is taken, after what was taken up with its workbooks") {
    const std::vector<SampleStep> steps = sampleSteps();
    REQUIRE_FALSE(steps.empty());
    const auto& decisions = sample().year->decisions;
    REQUIRE(decisions.size() > steps.size());
    const auto first = decisions.end() - static_cast<std::ptrdiff_t>(steps.size());
    CHECK(std::equal(steps.begin(), steps.end(), first, decisions.end(),
                     [](const SampleStep& step, const Decision& decision) {
                         return std::visit(ActionOfStep{}, step) == decision.action &&
                                std::visit(DayOfStep{}, step) == decision.date;
                     }));
}

TEST_CASE("the sample verifies") {
    CHECK(sample().workspace->verify().findings.empty());
}

TEST_CASE("applications of the sample show what can be wrong with one") {
    const auto codes = sample().openFindings();
    for (const char* code : {"APPLICANT_PLACE", "APPLICANT_SIZE", "OVER_UNIT_CAP", "OTHER_FUNDING",
                             "ONE_PROJECT", "P6_CONFLICT", "MISSING_COMMITMENT", "BELOW_PLAN"}) {
        INFO(code);
        CHECK(codes.count(code) == 1);
    }
}

TEST_CASE("of two corrections of the sample one comes too late in July") {
    const Date endOfJuly(2024, 7, 31);
    CHECK(waitingForCorrection(endOfJuly, true) == 1);
    CHECK(waitingForCorrection(endOfJuly, false) == 1);
}

TEST_CASE("the rankings of the sample show a tie at the line, a disagreement and a failure") {
    CHECK(has(sample().ranking("P4"), &RankedCase::tieAtLine));
    CHECK(has(sample().ranking("P3"), &RankedCase::disagrees));
    CHECK(has(sample().ranking("P3"), &RankedCase::passed, false));
}

TEST_CASE("the sample has awards with their numbers, some taken up and some awarded here") {
    std::size_t numbered = 0, takenUp = 0;
    for (const Case& each : sample().book.cases()) {
        numbered += !awardNumber(each).empty();
        takenUp += !awardNumber(each).empty() && each.application->takenUp == "running";
    }
    CHECK(numbered > takenUp);
    CHECK(takenUp >= 1);
}

TEST_CASE("objections of the sample are dismissed, upheld and open") {
    CHECK(decidedSo("settle", "dismiss") >= 1);
    CHECK(decidedSo("settle", "uphold") >= 1);
    CHECK(decidedSo("object", "") >= 3);
}

TEST_CASE("acceptances of the sample fail, are rectified and pass, none of them by an override") {
    CHECK(decidedSo("conclude", "fail") >= 1);
    CHECK(decidedSo("conclude", "rectify") >= 1);
    CHECK(decidedSo("conclude", "pass") >= 1);
    for (const Case& each : sample().book.cases()) {
        const Decision* concluded = each.last("conclude");
        INFO(each.number());
        CHECK((concluded == nullptr || concluded->override.empty()));
    }
}

TEST_CASE("payments of the sample are asked for, approved, paid, rejected and brought back") {
    for (const char* state : {"requested", "approved", "paid", "rejected"}) {
        INFO(state);
        CHECK(paymentsIn(state) >= 1);
    }
    CHECK(paymentsIn("paid", true) >= 2);
}

TEST_CASE("what a failed award of the sample got is back, and of another some is still to come") {
    const Paybook book(sample().book);
    std::size_t settled = 0, open = 0;
    for (const Case& each : sample().book.cases()) {
        if (each.state != "failed" && each.state != "terminated") continue;
        const bool paid = !paidOf(book, each).isZero();
        settled += paid && recoverableOf(book, each).isZero();
        open += paid && !recoverableOf(book, each).isZero();
    }
    CHECK(settled >= 1);
    CHECK(open >= 1);
}

TEST_CASE("an award of the sample is paid in full after its acceptance") {
    const Paybook book(sample().book);
    const auto& cases = sample().book.cases();
    CHECK(std::any_of(cases.begin(), cases.end(), [&](const Case& each) {
        const auto last = finalAmount(each);
        return last && !last->isZero() && paidOf(book, each) == *last;
    }));
}

TEST_CASE("money of the sample was moved between lines, and more of it is proposed") {
    CHECK(reallocationsIn("approved") >= 1);
    CHECK(reallocationsIn("proposed") >= 1);
}

TEST_CASE("no award of the sample takes a subsidy from its unit, so that the figures stay") {
    for (const Case& each : sample().book.cases()) {
        if (!isLiveAward(each) || each.application->project == "P6") continue;
        INFO(each.number());
        const auto& claims = sample().year->claims;
        const auto claimed = std::count_if(claims.begin(), claims.end(), [&](const Claim& claim) {
            return claim.unit == each.application->unit && claim.registerNo != kOutsideWindow;
        });
        CHECK(claimed == 0);
    }
}

TEST_CASE("a sample that is cancelled among its decisions is not kept") {
    const test::Scratch scratch;
    const auto decisions = static_cast<std::int64_t>(sampleSteps().size());
    const auto untilDecisions = [decisions](std::int64_t, std::int64_t total) {
        return total != decisions;
    };
    CHECK(openOrMakeSample(scratch / "示例.zlzh", untilDecisions) == nullptr);
    CHECK(std::filesystem::is_empty(scratch.folder()));
}
