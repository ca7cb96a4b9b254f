// SPDX-License-Identifier: GPL-3.0-or-later
// Two calculations that share nothing must give the same figures, lines and rejections.
#include "domain/subsidy/calculation.h"
#include "naive_scheme.h"
#include "support/random_year.h"

#include <rapidcheck/catch.h>

namespace grants::test {
namespace {

PlainResult naive(SchemeCode scheme, const FundYear& year, const Rules& rules, Basis basis) {
    return scheme == SchemeCode::S1 ? naiveTransfers(year, rules, basis)
                                    : naivePledges(year, rules, basis);
}

/// A year of a size, rules and a basis; rapidcheck makes the year smaller when a case fails.
template <class Check>
void onRandomYears(const std::string& what, Check check) {
    rc::prop(what, [&] {
        const auto seed = *rc::gen::arbitrary<std::uint64_t>();
        const int records = *rc::gen::inRange(1, 30);
        const Rules rules = randomRules(*rc::gen::arbitrary<std::uint64_t>());
        const Basis basis = *rc::gen::element(Basis::Filed, Basis::Potential);
        check(randomYear(seed, records), rules, basis);
    });
}

}  // namespace

TEST_CASE("an independent calculation agrees on random years under random readings") {
    const auto scheme = GENERATE(SchemeCode::S1, SchemeCode::S2);
    const auto order =
        GENERATE(CapOrder::CapThenScale, CapOrder::ScaleThenCap, CapOrder::Waterfill);
    const auto rounding = GENERATE(Rounding::FloorYuan, Rounding::FloorFen, Rounding::HalfUpYuan,
                                   Rounding::FloorHundredYuan);
    onRandomYears("years", [&](const FundYear& year, Rules rules, Basis basis) {
        rules.capOrder = order;
        rules.rounding = rounding;
        const auto result = calculate(scheme, year, rules, basis);
        RC_ASSERT(plain(result, year, rules) == naive(scheme, year, rules, basis));
    });
}

TEST_CASE("the order of units, records, claims and patents changes nothing") {
    for (const SchemeCode scheme : {SchemeCode::S1, SchemeCode::S2}) {
        onRandomYears(std::string(codeText(scheme)), [&](const FundYear& year, const Rules& rules,
                                                         Basis basis) {
            const FundYear other = shuffled(year, *rc::gen::arbitrary<std::uint64_t>());
            RC_ASSERT(plain(calculate(scheme, year, rules, basis), year, rules) ==
                      plain(calculate(scheme, other, rules, basis), other, rules));
        });
    }
}

}  // namespace grants::test
