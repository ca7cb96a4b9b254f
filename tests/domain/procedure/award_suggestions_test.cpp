// SPDX-License-Identifier: GPL-3.0-or-later
// What could be proposed: best first, within places, caps and money, whatever the year.
#include "domain/procedure/award_suggestions.h"

#include "domain/procedure/funds.h"
#include "domain/procedure/slots.h"
#include "support/procedure_year.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

namespace grants::test {
namespace {

/// Applications for P3, entered as reviewed, each with a panel of three and its points out of 100.
struct Contest {
    ProcedureYear year;
    ProcedureYear::UnitId firm = year.applicantFor("P3");
    std::vector<std::pair<std::string, int>> scores;

    void apply(const std::string& number, int points, Money requested = wan(10)) {
        Application& made = year.apply(number, "P3", firm);
        made.takenUp = "reviewed";
        made.requested = requested;
        year.seat(number, 3);
        year.score(number);
        scores.emplace_back(number, points);
    }
    [[nodiscard]] const SupportProject& project() const { return *year.plan.findProject("P3"); }
    void limitLine(Money most) {
        for (SupportProject& each : year.plan.projects)
            if (each.code == "P3") each.totalCap = most;
    }
    /// Every sheet gives the same share of each criterion's points.
    [[nodiscard]] FundYear build() const {
        FundYear built = year.build();
        for (Score& each : built.scores) {
            for (const auto& [number, points] : scores) {
                if (each.application == number)
                    each.points = Points::ofHundredths(each.points.inHundredths() / 80 * points);
            }
        }
        return built;
    }
};

struct Suggested {
    std::string number;
    Money amount;
    AwardBound bound;
    friend bool operator==(const Suggested&, const Suggested&) = default;
};

std::vector<Suggested> suggestedIn(const Contest& contest) {
    const FundYear built = contest.build();
    const Casebook book(built, contest.year.plan);
    std::vector<Suggested> all;
    for (const AwardSuggestion& each : suggestAwards(Paybook(book), contest.project())) {
        CHECK_FALSE(each.reason().empty());
        all.push_back({each.item->number(), each.amount, each.bound});
    }
    return all;
}

using All = std::vector<Suggested>;
using enum AwardBound;

}  // namespace

TEST_CASE("the best are suggested what they ask for, up to the places") {
    Contest contest;
    for (int at = 1; at <= 7; ++at) contest.apply("A" + std::to_string(at), 90 - at);
    const All all = suggestedIn(contest);
    REQUIRE(all.size() == 7);
    for (std::size_t at = 0; at < 6; ++at)
        CHECK(all[at] == Suggested{"A" + std::to_string(at + 1), wan(10), Request});
    CHECK(all[6] == Suggested{"A7", Money(), Slots});
}

TEST_CASE("the limit that decided is named") {
    Contest contest;
    contest.apply("A1", 90, wan(12));
    contest.apply("A2", 89);
    contest.year.application("A2").municipalAmount = wan(9);
    contest.apply("A3", 88);
    contest.apply("A4", 87);
    contest.apply("A5", 59);
    contest.year.application("A1").municipalAmount.reset();
    contest.limitLine(wan(24));
    CHECK(suggestedIn(contest) == All{{"A1", wan(10), UnitCap},
                                      {"A2", wan(9), Municipal},
                                      {"A3", wan(5), Line},
                                      {"A4", Money(), Line},
                                      {"A5", Money(), NotPassed}});
}

TEST_CASE("the fund may have less left than the line") {
    Contest contest;
    contest.apply("A1", 90);
    REQUIRE(contest.year.plan.set("fund_total", "70000"));
    CHECK(suggestedIn(contest) == All{{"A1", wan(7), Fund}});
}

TEST_CASE("who shares a rank across the line is suggested nothing, nor is who comes after") {
    Contest contest;
    for (int at = 1; at <= 5; ++at) contest.apply("A" + std::to_string(at), 90 - at);
    contest.apply("A6", 80);
    contest.apply("A7", 80);
    contest.apply("A8", 79);
    const All all = suggestedIn(contest);
    CHECK(all.at(5) == Suggested{"A6", Money(), Tie});
    CHECK(all.at(6) == Suggested{"A7", Money(), Tie});
    CHECK(all.at(7) == Suggested{"A8", Money(), Slots});
}

TEST_CASE("the place of one that was declined goes to the next") {
    Contest contest;
    for (int at = 1; at <= 7; ++at) contest.apply("A" + std::to_string(at), 90 - at);
    contest.year.decide("A1", "not-select");
    const All all = suggestedIn(contest);
    REQUIRE(all.size() == 6);
    CHECK(all.back() == Suggested{"A7", wan(10), Request});
}

TEST_CASE("what is proposed already has taken its place and its money") {
    Contest contest;
    for (int at = 1; at <= 7; ++at) contest.apply("A" + std::to_string(at), 90 - at);
    contest.year.decide("A7", "propose").amount = wan(10);
    const All all = suggestedIn(contest);
    REQUIRE(all.size() == 6);
    CHECK(all.at(4).amount == wan(10));
    CHECK(all.at(5) == Suggested{"A6", Money(), Slots});
}

TEST_CASE("an application without a score is suggested nothing") {
    Contest contest;
    contest.year.apply("A1", "P3", contest.firm).takenUp = "reviewed";
    CHECK(suggestedIn(contest) == All{{"A1", Money(), NoScore}});
}

TEST_CASE("suggestions keep within caps, places, line and fund, whatever the year") {
    std::mt19937 random(20240615);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    for (int round = 0; round < 60; ++round) {
        Contest contest;
        contest.limitLine(Money::ofFen(upTo(60'000'00)) + wan(upTo(54)));
        REQUIRE(contest.year.plan.set("fund_total", std::to_string(upTo(800'000))));
        const int many = upTo(9);
        for (int at = 0; at < many; ++at) {
            const std::string number = "A" + std::to_string(at);
            contest.apply(number, 55 + upTo(8), Money::ofFen(1 + upTo(12'000'000)));
            if (upTo(2) == 0)
                contest.year.application(number).municipalAmount = Money::ofFen(upTo(9'000'000));
            if (upTo(4) == 0) contest.year.decide(number, "propose").amount = wan(upTo(10));
        }
        const FundYear built = contest.build();
        const Casebook book(built, contest.year.plan);
        const Paybook payments(book);
        const SupportProject& project = contest.project();
        Money sum;
        int given = 0;
        for (const AwardSuggestion& each : suggestAwards(payments, project)) {
            const Application& application = *each.item->application;
            sum += each.amount;
            given += each.amount.isZero() ? 0 : 1;
            CHECK_FALSE(each.amount.isNegative());
            CHECK(each.amount <= application.requested);
            CHECK(each.amount <= project.unitCap);
            CHECK((!application.municipalAmount || each.amount <= *application.municipalAmount));
        }
        INFO(round);
        CHECK(sum <= std::max(Money(), freeOfLine(payments, project)));
        CHECK(sum <= std::max(Money(), freeOfFund(payments)));
        CHECK(given <= std::max(0, loadOf(book, project).left()));
    }
}

}  // namespace grants::test
