// SPDX-License-Identifier: GPL-3.0-or-later
// What an application's indicators delivered, by which records, and how much of the ten targets
// these records make up.
#include "domain/attribution/contributions.h"

#include "domain/progress/naive_targets.h"
#include "domain/progress/target_year.h"
#include "naive_attribution.h"
#include "support/award_year.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace grants::test {
namespace {

using Kind = EvidenceRef::Kind;

const IndicatorContribution& of(std::string_view code,
                                const std::vector<IndicatorContribution>& all) {
    return *std::find_if(all.begin(), all.end(), [code](const IndicatorContribution& each) {
        return each.indicator->code == code;
    });
}

const TargetPart& in(std::string_view code, const std::vector<TargetPart>& parts) {
    return *std::find_if(parts.begin(), parts.end(),
                         [code](const TargetPart& each) { return each.target->code == code; });
}

/// Two of the district's five transfers to SMEs were brought about by an agency of project P4, both
/// to one of the three firms.
struct Agency {
    AwardYear year;
    FundYear built;
    Plan plan;

    Agency() : plan(year.plan) {
        auto& records = year.records;
        const auto university = records.university("重庆大学");
        const auto first = records.sme("甲"), second = records.sme("乙"), third = records.sme("丙");
        const auto agency = records.agency("服务所");
        records.transfer("X2024980000001", university, first, 1).service = agency;
        records.licence("X2024980000002", university, first, 1, yuan(300'000)).service = agency;
        records.licence("X2024980000003", university, second, 2, yuan(700'000));
        records.transfer("X2024980000004", university, third, 1);
        year.award("SL1", "P4", agency);
        year.stock(university, 200);
        built = year.build();
    }
};

template <class Record>
std::vector<Record> chosen(const std::vector<Record>& all, Kind kind,
                           const std::vector<EvidenceRef>& records) {
    std::vector<Record> some;
    for (const EvidenceRef each : records)
        if (each.kind == kind) some.push_back(all[each.index]);
    return some;
}

/// The year as if nothing else had happened; patents in force are there all the same.
FundYear only(const FundYear& year, const std::vector<EvidenceRef>& records) {
    FundYear alone = year;
    alone.licences = chosen(year.licences, Kind::Licence, records);
    alone.pledges = chosen(year.pledges, Kind::Pledge, records);
    alone.products = chosen(year.products, Kind::Product, records);
    alone.surveys = chosen(year.surveys, Kind::Survey, records);
    return alone;
}

std::int64_t numeratorOf(const Measured& value) {
    if (const auto* money = std::get_if<Money>(&value)) return money->inFen();
    if (const auto* ratio = std::get_if<Ratio>(&value)) return ratio->num;
    return std::get<std::int64_t>(value);
}

/// Random awards with patents in force, surveys and credits about the inclusive limit.
FundYear randomContributions(std::uint64_t seed) {
    FundYear year = randomAwards(seed, 40);
    Dice dice(seed);
    for (Pledge& each : year.pledges) each.bankCredit = wan(998 + dice.roll(4));
    for (const Organisation& each : year.registry.units()) {
        addStock(year, each.id, "2023-12-31", dice.roll(50));
        addSurvey(year, "2024-05-01", dice.roll(5), dice.roll(5), dice.roll(5), dice.roll(5));
    }
    return year;
}

void checkAgainstNaive(const std::vector<TargetPart>& parts, const FundYear& year,
                       const std::vector<EvidenceRef>& records, Date asOf) {
    const auto district = naiveTargets(year, asOf);
    const auto alone = naiveTargets(only(year, records), asOf);
    for (const TargetPart& part : parts) {
        INFO(part.target->code);
        const Measured& whole = district.at(part.target->code);
        const std::int64_t some = numeratorOf(alone.at(part.target->code));
        CHECK(numeratorOf(part.value) == some);
        const auto* ratio = std::get_if<Ratio>(&whole);
        if (ratio != nullptr) CHECK(std::get<Ratio>(part.value).den == ratio->den);
        const bool computable = numeratorOf(whole) != 0 && (ratio == nullptr || ratio->den > 0);
        REQUIRE(part.share.has_value() == computable);
        if (computable) CHECK(*part.share == Fraction(some, numeratorOf(whole)));
    }
}

/// Numbers of the licences, pledges and products behind some indicator.
std::set<std::string> numbersBehind(const FundYear& year,
                                    const std::vector<IndicatorContribution>& all) {
    std::set<std::string> numbers;
    for (const IndicatorContribution& each : all)
        for (const EvidenceRef record : each.records)
            if (record.kind == Kind::Licence || record.kind == Kind::Pledge ||
                record.kind == Kind::Product)
                numbers.insert(numberOf(year, record));
    return numbers;
}

std::set<std::string> naiveNumbers(const NaiveShares& shares, const std::string& award) {
    std::set<std::string> numbers;
    for (const auto& [number, awards] : shares) {
        const auto found = awards.find(award);
        if (found != awards.end() && found->second) numbers.insert(number);
    }
    return numbers;
}

}  // namespace

TEST_CASE("two of five transfers are two fifths of T1, by the two records that they are") {
    const Agency scene;
    const Casebook book(scene.built, scene.plan);
    const auto all = Contributions(book, kYearEnd).of(*book.find("SL1"));
    const auto& brokered = of("P4-1", all);
    CHECK(brokered.delivered == count(2));
    CHECK(brokered.records == std::vector<EvidenceRef>{{Kind::Licence, 0}, {Kind::Licence, 1}});
    CHECK(in("T1", brokered.targets).value == count(2));
    CHECK(in("T1", brokered.targets).share == Fraction(2, 5));
}

TEST_CASE("the one firm that an agency served twice is a third of the firms reached") {
    const Agency scene;
    const Casebook book(scene.built, scene.plan);
    const auto all = Contributions(book, kYearEnd).of(*book.find("SL1"));
    CHECK(in("T2", of("P4-2", all).targets).value == count(1));
    CHECK(in("T2", of("P4-2", all).targets).share == Fraction(1, 3));
}

TEST_CASE("an amount's share is exact: 300,000 of 1,000,000 yuan licensed") {
    const Agency scene;
    const Casebook book(scene.built, scene.plan);
    const auto all = Contributions(book, kYearEnd).of(*book.find("SL1"));
    CHECK(in("T8", of("P4-1", all).targets).value == Measured(yuan(300'000)));
    CHECK(in("T8", of("P4-1", all).targets).share == Fraction(3, 10));
}

TEST_CASE("of a ratio the numerator is the records' own and the denominator the district's") {
    const Agency scene;
    const Casebook book(scene.built, scene.plan);
    const auto all = Contributions(book, kYearEnd).of(*book.find("SL1"));
    CHECK(in("T5", of("P4-1", all).targets).value == Measured(Ratio{2, 200}));
    CHECK(in("T5", of("P4-1", all).targets).share == Fraction(2, 5));
}

TEST_CASE("a target to which nothing was added in the district has no shares") {
    const Agency scene;
    const Casebook book(scene.built, scene.plan);
    const auto all = Contributions(book, kYearEnd).of(*book.find("SL1"));
    CHECK(in("T9", of("P4-1", all).targets).value == count(0));
    CHECK_FALSE(in("T9", of("P4-1", all).targets).share);
    CHECK_FALSE(in("T10", of("P4-1", all).targets).share);
}

TEST_CASE("an indicator without records makes up nothing of what the district has") {
    const Agency scene;
    const Casebook book(scene.built, scene.plan);
    const auto all = Contributions(book, kYearEnd).of(*book.find("SL1"));
    CHECK(of("P4-4a", all).records.empty());
    CHECK(in("T1", of("P4-4a", all).targets).share == Fraction(0, 1));
}

TEST_CASE("indicators that rest on the same records make up no more together") {
    const Agency scene;
    const Casebook book(scene.built, scene.plan);
    const Contributions contributions(book, kYearEnd);
    const auto together = contributions.together(contributions.of(*book.find("SL1")));
    CHECK(in("T1", together).share == Fraction(2, 5));
    CHECK(in("T2", together).share == Fraction(1, 3));
}

TEST_CASE("an application of a project that the plan lacks has no indicators to contribute by") {
    AwardYear year;
    year.award("SL1", "P9", year.records.agency("服务所"));
    const FundYear built = year.build();
    const Casebook book(built, year.plan);
    CHECK(Contributions(book, kYearEnd).of(*book.find("SL1")).empty());
}

TEST_CASE("a plain count over an indicator's records alone agrees on random years") {
    const Plan plan = builtInPlan();
    bool shared = false;
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        const FundYear year = randomContributions(seed);
        const Casebook book(year, plan);
        for (const Date asOf : {kYearEnd, Date(2024, 5, 31)}) {
            const Contributions contributions(book, asOf);
            for (const Case& one : book.cases()) {
                for (const IndicatorContribution& each : contributions.of(one)) {
                    INFO("seed " << seed << " " << one.number() << " " << each.indicator->code);
                    REQUIRE(each.targets.size() == plan.targets.size());
                    checkAgainstNaive(each.targets, year, each.records, asOf);
                    shared = shared || in("T1", each.targets).share > Fraction(0, 1);
                }
            }
        }
    }
    CHECK(shared);
}

TEST_CASE("the records behind a live award's indicators are those that a plain count gives it") {
    const Plan plan = builtInPlan();
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const FundYear year = randomContributions(seed);
        const Casebook book(year, plan);
        const Contributions contributions(book, kYearEnd);
        const AwardRecords awards(book, kYearEnd);
        const NaiveShares shares = naiveShares(year, "EXCLUSIVE_SERVICE", kYearEnd);
        for (const Application& each : year.applications) {
            const Case& one = *book.find(each.number);
            const auto numbers = naiveNumbers(shares, each.number);
            if (numbers.empty()) continue;
            INFO("seed " << seed << " " << each.number);
            CHECK(numbersBehind(year, contributions.of(one)) == numbers);
            const auto states = awards.indicatorsOf(one);
            const auto all = contributions.of(one);
            REQUIRE(all.size() == states.size());
            for (std::size_t at = 0; at < all.size(); ++at)
                CHECK(all[at].delivered == states[at].value);
        }
    }
}

}  // namespace grants::test
