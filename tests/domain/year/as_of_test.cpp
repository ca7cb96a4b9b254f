// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/year/as_of.h"

#include "domain/budget/year_figures.h"
#include "domain/plan/plan_reader.h"
#include "support/random_year.h"
#include "support/year_builder.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

using YearPtr = std::shared_ptr<const FundYear>;

/// One record of every dated kind on 2024-05-01 and one on 2024-07-01; the application of May
/// promises something, the one of July too.
FundYear twoDays() {
    FundYear year;
    for (const char* iso : {"2024-05-01", "2024-07-01"}) {
        const Date date = day(iso);
        year.licences.emplace_back().date = date;
        year.pledges.emplace_back().date = date;
        year.products.emplace_back().date = date;
        year.activities.emplace_back().date = date;
        year.deliverables.emplace_back().date = date;
        year.surveys.emplace_back().date = date;
        year.claims.emplace_back().date = date;
        Application application;
        application.number = iso;
        application.date = date;
        year.applications.push_back(application);
        Commitment commitment;
        commitment.application = iso;
        year.commitments.push_back(commitment);
        year.stocks.emplace_back().asOf = date;
        year.otherFunding.emplace_back();
    }
    return year;
}

std::vector<std::size_t> datedCounts(const FundYear& year) {
    return {year.licences.size(),     year.pledges.size(), year.products.size(),
            year.activities.size(),   year.surveys.size(), year.deliverables.size(),
            year.applications.size(), year.claims.size(),  year.commitments.size()};
}

YearPtr stoodOn(const YearPtr& year, const char* iso) {
    return asOf(year, day(iso), day("2024-12-31"));
}

std::vector<std::size_t> each(std::size_t count) {
    return std::vector<std::size_t>(9, count);
}

YearPtr shared(FundYear year) {
    return std::make_shared<const FundYear>(std::move(year));
}

}  // namespace

TEST_CASE("what is dated after the day has not happened yet, of every kind") {
    const YearPtr year = shared(twoDays());
    CHECK(datedCounts(*stoodOn(year, "2024-04-30")) == each(0));
    CHECK(datedCounts(*stoodOn(year, "2024-05-01")) == each(1));
    CHECK(datedCounts(*stoodOn(year, "2024-06-30")) == each(1));
    CHECK(datedCounts(*stoodOn(year, "2024-07-01")) == each(2));
}

TEST_CASE("promises come with their application") {
    const YearPtr may = stoodOn(shared(twoDays()), "2024-05-31");
    REQUIRE(may->commitments.size() == 1);
    CHECK(may->commitments.front().application == "2024-05-01");
}

TEST_CASE("patent stocks and other funding stand whatever the day") {
    const YearPtr april = stoodOn(shared(twoDays()), "2024-04-30");
    CHECK(april->stocks.size() == 2);
    CHECK(april->otherFunding.size() == 2);
}

TEST_CASE("a score is there from the day its sheet is submitted, or while it is not") {
    FundYear year;
    year.scores.resize(3);
    year.scores[0].submitted = day("2024-06-20");
    year.scores[1].submitted = day("2024-06-21");
    CHECK(stoodOn(shared(year), "2024-06-20")->scores ==
          std::vector{year.scores[0], year.scores[2]});
    CHECK(stoodOn(shared(year), "2024-06-21")->scores == year.scores);
}

TEST_CASE("a year with nothing later is not copied") {
    const YearPtr year = shared(twoDays());
    CHECK(stoodOn(year, "2024-07-01") == year);
}

TEST_CASE("from the end of its window on a year stands as it is stored") {
    const YearPtr year = shared(twoDays());
    CHECK(asOf(year, day("2024-06-30"), day("2024-06-30")) == year);
    CHECK(asOf(year, day("2024-06-29"), day("2024-06-30")) != year);
}

TEST_CASE("a claim counts from the day it is filed, under the basis of the whole year") {
    YearBuilder builder;
    const auto university = builder.university("甲大学");
    const auto firm = builder.sme("乙公司");
    builder.transfer("X2024980000001", university, firm);
    builder.claim("S1", firm, "X2024980000001");  // on 2024-11-01
    const YearPtr year = shared(builder.build());
    const Plan plan = builtInPlan();
    const auto committed = [&](const char* iso) {
        const YearFigures figures = figuresOf(year, plan, day(iso));
        Money sum;
        for (const LedgerLine& line : figures.lines) sum += line.committed;
        return sum;
    };
    CHECK(committed("2024-10-31") == yuan(0));
    CHECK(committed("2024-11-01") == yuan(4000));
}

TEST_CASE("targets measured as of a day are those of the year as of that day") {
    const Plan plan = builtInPlan();
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const YearPtr year = shared(randomYear(seed, 60));
        for (const char* iso : {"2023-10-15", "2024-03-31", "2024-12-31"}) {
            INFO(seed << " at " << iso);
            const auto whole = measureTargets(*year, plan, day(iso));
            const auto cut = measureTargets(*stoodOn(year, iso), plan, day(iso));
            REQUIRE(whole.size() == cut.size());
            for (std::size_t at = 0; at < whole.size(); ++at)
                CHECK(whole[at].value == cut[at].value);
        }
    }
}

TEST_CASE("what was decided about by a day is there, though it bears a later one itself") {
    FundYear year;
    Application application;
    application.number = "SB-1";
    application.date = day("2024-07-01");
    year.applications.push_back(application);
    Commitment promise;
    promise.application = "SB-1";
    year.commitments.push_back(promise);
    Decision award;
    award.number = "SB-1";
    award.date = day("2024-05-01");
    year.decisions.push_back(award);
    const YearPtr whole = shared(year);
    CHECK(stoodOn(whole, "2024-04-30")->applications.empty());
    CHECK(stoodOn(whole, "2024-05-01")->applications.size() == 1);
    CHECK(stoodOn(whole, "2024-05-01")->commitments.size() == 1);
}

TEST_CASE("what was paid for by a day is there, though it bears a later one itself") {
    FundYear year;
    Application application;
    application.number = "SB-1";
    application.date = day("2024-07-01");
    year.applications.push_back(application);
    Payment payment;
    payment.number = "BF-1";
    payment.reason = "SB-1";
    payment.date = day("2024-06-01");
    year.payments.push_back(payment);
    Decision confirmed;
    confirmed.subject = Subject::Payment;
    confirmed.number = "BF-1";
    confirmed.date = day("2024-05-01");
    year.decisions.push_back(confirmed);
    const YearPtr whole = shared(year);
    CHECK(stoodOn(whole, "2024-04-30")->payments.empty());
    CHECK(stoodOn(whole, "2024-05-01")->payments.size() == 1);
    CHECK(stoodOn(whole, "2024-05-01")->applications.size() == 1);
}
