// SPDX-License-Identifier: GPL-3.0-or-later
// What a reading moves is what two calculations that know nothing of each other differ by.
#include "domain/comparison/reading_effects.h"
#include "domain/plan/plan_reader.h"
#include "support/random_year.h"

#include <rapidcheck/catch.h>

#include <map>

namespace grants::test {
namespace {

const Plan& plan() {
    static const Plan plan = builtInPlan();
    return plan;
}

using PaidByUnit = std::map<std::string, std::map<std::int64_t, Money>>;

/// By scheme and unit, under one setting.
PaidByUnit paidUnder(const FundYear& year, const std::string& name, const std::string& option,
                     Basis basis) {
    Plan own = plan();
    if (!own.set(name, option)) throw std::runtime_error(name + "=" + option);
    PaidByUnit paid;
    for (const SchemeResult& scheme : calculateSchemes(year, own, basis))
        for (const UnitResult& unit : scheme.units)
            paid[scheme.rules.code][unit.unit.value] += unit.paid;
    return paid;
}

struct Moved {
    Money paid, moved;
    std::int64_t units = 0;
};

Moved differenceOf(const PaidByUnit& usual, const PaidByUnit& other) {
    Moved result;
    for (const SubsidyScheme& scheme : plan().schemes) {
        const auto find = [&](const PaidByUnit& in) {
            const auto found = in.find(scheme.code);
            return found == in.end() ? std::map<std::int64_t, Money>() : found->second;
        };
        auto before = find(usual), after = find(other);
        for (const auto& [unit, paid] : after) {
            result.paid += paid;
            before.try_emplace(unit);
        }
        for (const auto& [unit, paid] : before) {
            const std::int64_t change = after[unit].inFen() - paid.inFen();
            result.moved += Money::ofFen(std::abs(change));
            result.units += change == 0 ? 0 : 1;
        }
    }
    return result;
}

}  // namespace

TEST_CASE("each option moves what two separate calculations differ by") {
    rc::prop("random years", [] {
        const FundYear year =
            randomYear(*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::inRange(1, 20));
        const Basis basis = *rc::gen::element(Basis::Filed, Basis::Potential);
        const ReadingEffects effects(year, plan(), basis);
        const Reading reading = *rc::gen::elementOf(plan().readings);
        for (const OptionEffect& each : effects.of(reading).options) {
            const Moved expected =
                differenceOf(paidUnder(year, reading.name, reading.defaultValue, basis),
                             paidUnder(year, reading.name, each.option, basis));
            RC_ASSERT(each.paid() == expected.paid);
            RC_ASSERT(each.moved() == expected.moved);
            RC_ASSERT(each.units() == expected.units);
        }
    });
}

TEST_CASE("the default of a reading moves nothing, and is named once") {
    const FundYear year = randomYear(7, 30);
    const ReadingEffects effects(year, plan(), Basis::Potential);
    for (const ReadingEffect& effect : effects.all()) {
        INFO(effect.name);
        int defaults = 0;
        for (const OptionEffect& each : effect.options) {
            if (!each.isDefault) continue;
            ++defaults;
            CHECK(each.moved() == Money());
            CHECK(each.units() == 0);
        }
        CHECK(defaults == (effect.options.empty() ? 0 : 1));
    }
}

TEST_CASE("all readings of the plan are told, what moves most first") {
    const FundYear year = randomYear(7, 30);
    const auto all = ReadingEffects(year, plan(), Basis::Potential).all();
    CHECK(all.size() == plan().readings.size());
    CHECK(std::is_sorted(all.begin(), all.end(), [](const auto& one, const auto& other) {
        return one.moved() > other.moved();
    }));
    CHECK(all.front().moved() > Money());
}

TEST_CASE("against another reading in force the default stays what is compared with") {
    const FundYear year = randomYear(7, 30);
    Plan changed = plan();
    REQUIRE(changed.set("s1_licence_sides", "LICENSEE"));
    const auto find = [](const Plan& in) {
        return *std::find_if(in.readings.begin(), in.readings.end(),
                             [](const Reading& each) { return each.name == "s1_licence_sides"; });
    };
    const auto usual = ReadingEffects(year, plan(), Basis::Potential).of(find(plan()));
    const auto other = ReadingEffects(year, changed, Basis::Potential).of(find(changed));
    REQUIRE(usual.options.size() == other.options.size());
    for (std::size_t at = 0; at < usual.options.size(); ++at) {
        CHECK(usual.options[at].moved() == other.options[at].moved());
        CHECK(usual.options[at].paid() == other.options[at].paid());
    }
}

TEST_CASE("one scheme alone counts when it is named") {
    const FundYear year = randomYear(7, 30);
    const auto of = [&](const std::string& scheme) {
        return ReadingEffects(year, plan(), Basis::Potential, scheme).all();
    };
    const auto movedBy = [](const std::vector<ReadingEffect>& all, const char* name) {
        return std::find_if(all.begin(), all.end(),
                            [&](const auto& each) { return each.name == name; })
            ->moved();
    };
    CHECK(movedBy(of("S1"), "s1_licence_sides") > Money());
    CHECK(movedBy(of("S2"), "s1_licence_sides") == Money());
}

}  // namespace grants::test
