// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is tried among applications that compete, in whatever order: without a chief's reason no
// place, no line and not the fund is exceeded, nobody is paid more than is due, every day's ledger
// is the sum of its entries, and what is refused changes nothing.
#include "competing_fund.h"
#include "domain/budget/year_figures.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <set>

using namespace grants;
using namespace grants::test;

namespace {

template <std::size_t N>
bool isIn(const std::array<const char*, N>& states, const std::string& state) {
    return std::find(states.begin(), states.end(), state) != states.end();
}

/// What was paid to an application, less what came back, and what is asked for.
struct Paid {
    Money kept, paid, returned, approved, open;
};

Paid moneyOf(const FundYear& year, const std::string& number) {
    Paid money;
    for (const Payment& each : year.payments) {
        if (each.reason != number) continue;
        const std::string state = retell(year, Subject::Payment, each.number, "").state;
        if (state == "approved") money.approved += each.amount;
        if (state == "requested" || state == "approved") money.open += each.amount;
        if (state != "paid") continue;
        (each.kind == PaymentKind::Recovery ? money.returned : money.paid) += each.amount;
    }
    money.kept = money.paid - money.returned;
    return money;
}

/// An application in plain terms.
struct Plain {
    const Application& application;
    Retold told;
    Paid money;

    [[nodiscard]] bool isLive() const {
        constexpr std::array kLive = {"awarded", "running", "rectifying", "in_acceptance",
                                      "passed"};
        const Decision* concluded = told.last("conclude");
        const bool passed = concluded != nullptr && concluded->result == "pass";
        return isIn(kLive, told.state) || (told.state == "archived" && passed);
    }
    [[nodiscard]] bool isOver() const {
        constexpr std::array kOver = {"failed", "terminated", "archived"};
        return isIn(kOver, told.state) && !isLive();
    }
    [[nodiscard]] Money awarded() const {
        const Decision* award = told.last("award");
        return award == nullptr ? Money() : award->amount.value_or(Money());
    }
    [[nodiscard]] Money committed() const {
        if (isOver()) return money.kept;
        if (!isLive()) return {};
        const Decision* concluded = told.last("conclude");
        return concluded != nullptr && concluded->amount ? *concluded->amount : awarded();
    }
    /// All that it may have been paid by now.
    [[nodiscard]] Money entitled() const {
        constexpr std::array kUnderWay = {"running", "rectifying", "in_acceptance"};
        if (isIn(kUnderWay, told.state)) return Money::ofYuan(awarded().inFen() / 200);
        return told.last("conclude") != nullptr ? committed() : Money();
    }
};

std::vector<Plain> plainlyOf(const FundYear& year, std::string_view project) {
    std::vector<Plain> all;
    for (const Application& each : year.applications) {
        if (each.project != project) continue;
        all.push_back({each, retell(year, Subject::Application, each.number, "reviewed"),
                       moneyOf(year, each.number)});
    }
    return all;
}

void checkOne(const Plain& one, const SupportProject& project) {
    INFO(one.application.number << " in " << one.told.state);
    CHECK(one.money.kept >= Money());
    CHECK(one.money.kept <= one.awarded());
    CHECK(one.awarded() <= project.unitCap);
    CHECK(one.awarded() <= one.application.requested);
    CHECK(one.entitled() <= one.awarded());
    if (one.isLive()) CHECK(one.money.kept + one.money.open <= one.entitled());
}

Money adjustedOf(const FundYear& year, const SupportProject& project) {
    Money adjusted = project.totalCap;
    for (const Reallocation& each : year.reallocations) {
        if (retell(year, Subject::Reallocation, each.number, "").state != "approved") continue;
        if (each.to == project.code) adjusted += each.amount;
        if (each.from == project.code) adjusted -= each.amount;
    }
    return adjusted;
}

bool anyPassed(const std::vector<Plain>& all, std::string_view code) {
    return std::any_of(all.begin(), all.end(),
                       [&](const Plain& each) { return each.told.passed(code); });
}

void checkLedgerLine(const LedgerLine& line, const std::vector<Plain>& all) {
    LedgerFigures sum;
    for (const Plain& each : all) {
        constexpr std::array kGone = {"withdrawn", "not_selected", "void"};
        if (!isIn(kGone, each.told.state)) sum.requested += each.application.requested;
        sum.committed += each.committed();
        sum.payable += each.money.approved;
        sum.paid += each.money.paid;
        sum.returned += each.money.returned;
    }
    sum.reallocated = line.reallocated;
    CHECK(static_cast<const LedgerFigures&>(line) == sum);
}

/// One line by itself; what is committed to it.
Money checkLine(const FundYear& year, const SupportProject& project, const LedgerLine& line) {
    INFO(project.code);
    const std::vector<Plain> all = plainlyOf(year, project.code);
    Money committed;
    int places = 0;
    for (const Plain& each : all) {
        checkOne(each, project);
        committed += each.committed();
        places += each.isLive() && !each.told.passed("SLOTS") ? 1 : 0;
    }
    CHECK(places <= project.slots);
    const Money adjusted = adjustedOf(year, project);
    CHECK(line.adjusted() == adjusted);
    CHECK_FALSE(adjusted.isNegative());
    if (!anyPassed(all, "OVER_LINE")) CHECK(committed <= adjusted);
    checkLedgerLine(line, all);
    return committed;
}

void checkLimits(CompetingFund& fund) {
    const auto year = fund.workspace->year();
    const Plan& plan = fund.workspace->plan();
    const YearFigures figures = figuresOf(year, plan, closingDay(*year, plan));
    Money committed;
    bool isPassed = false;
    for (const char* code : {"P1", "P2"}) {
        const auto line = std::find_if(figures.lines.begin(), figures.lines.end(),
                                       [&](const LedgerLine& each) { return each.code == code; });
        committed += checkLine(*year, *plan.findProject(code), *line);
        isPassed = isPassed || anyPassed(plainlyOf(*year, code), "OVER_FUND");
    }
    if (!isPassed) CHECK(committed <= wan(110));
}

void checkEveryDay(CompetingFund& fund) {
    const auto year = fund.workspace->year();
    const Plan& plan = fund.workspace->plan();
    for (const char* code : {"P1", "P2"}) {
        const auto entries = ledgerEntries(*year, plan, code);
        for (Date day(2024, 6, 1); day <= fund.day; day = day.plusDays(1)) {
            LedgerFigures sum;
            for (const LedgerEntry& each : entries)
                if (each.date <= day) sum += each.change;
            for (const LedgerLine& line : figuresOf(year, plan, day).lines) {
                INFO(code << " on " << inIso(day));
                if (line.code == code) CHECK(static_cast<const LedgerFigures&>(line) == sum);
            }
        }
    }
}

}  // namespace

TEST_CASE("no random steps of competing applications exceed places, line or fund") {
    int done = 0;
    std::set<std::string> refused, passed;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        CompetingFund fund(seed);
        for (int step = 0; step < 120; ++step) {
            INFO("seed " << seed << " step " << step);
            const std::string before = bytesOf(fund.file);
            const std::vector<std::string> codes = fund.tryNext();
            refused.insert(codes.begin(), codes.end());
            done += codes.empty() ? 1 : 0;
            CHECK((codes.empty() || bytesOf(fund.file) == before));
            if (codes.empty()) checkLimits(fund);
        }
        checkEveryDay(fund);
        CHECK(fund.workspace->verify().findings.empty());
        for (const Decision& each : fund.workspace->year()->decisions)
            passed.insert(each.passed.begin(), each.passed.end());
    }
    // Enough came to the limits, and past them, for the rest to say something.
    CHECK(done > 200);
    for (const char* code : {"SLOTS", "OVER_LINE", "OVER_FUND", "NOT_DUE", "PUBLICITY_RUNNING"})
        CHECK(refused.count(code) == 1);
    for (const char* code : {"SLOTS", "OVER_LINE"}) CHECK(passed.count(code) == 1);
}
