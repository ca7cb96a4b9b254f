// SPDX-License-Identifier: GPL-3.0-or-later
// Two calculations that share nothing must give the same figures, lines and rejections.
#include "domain/subsidy/calculation.h"
#include "naive_scheme.h"
#include "support/random_year.h"

#include <rapidcheck/catch.h>

namespace grants::test {
namespace {

const SchemeRules& schemeOf(SchemeKind kind, const RandomPolicy& policy) {
    return kind == SchemeKind::Transfer ? policy.transfers : policy.pledges;
}

PlainResult naive(SchemeKind kind, const FundYear& year, const RandomPolicy& policy, Basis basis) {
    return kind == SchemeKind::Transfer
               ? naiveTransfers(policy.transfers, year, policy.rules, basis)
               : naivePledges(policy.pledges, year, policy.rules, basis);
}

PlainResult worked(SchemeKind kind, const FundYear& year, const RandomPolicy& policy, Basis basis) {
    const auto result = calculate(schemeOf(kind, policy), year, policy.rules, basis);
    return plain(result, year, policy.rules);
}

/// A year of a size, a policy and a basis; rapidcheck makes the year smaller when a case fails.
template <class Check>
void onRandomYears(const std::string& what, Check check) {
    rc::prop(what, [&] {
        const auto seed = *rc::gen::arbitrary<std::uint64_t>();
        const int records = *rc::gen::inRange(1, 30);
        const RandomPolicy policy = randomPolicy(*rc::gen::arbitrary<std::uint64_t>());
        const Basis basis = *rc::gen::element(Basis::Filed, Basis::Potential);
        check(randomYear(seed, records), policy, basis);
    });
}

}  // namespace

TEST_CASE("an independent calculation agrees on random years under random readings") {
    const auto kind = GENERATE(SchemeKind::Transfer, SchemeKind::Pledge);
    const auto order =
        GENERATE(CapOrder::CapThenScale, CapOrder::ScaleThenCap, CapOrder::Waterfill);
    const auto rounding = GENERATE(Rounding::FloorYuan, Rounding::FloorFen, Rounding::HalfUpYuan,
                                   Rounding::FloorHundredYuan);
    onRandomYears("years", [&](const FundYear& year, RandomPolicy policy, Basis basis) {
        policy.rules.capOrder = order;
        policy.rules.rounding = rounding;
        RC_ASSERT(worked(kind, year, policy, basis) == naive(kind, year, policy, basis));
    });
}

TEST_CASE("the order of units, records, claims and patents changes nothing") {
    for (const SchemeKind kind : {SchemeKind::Transfer, SchemeKind::Pledge}) {
        onRandomYears(std::string(codeText(kind)), [&](const FundYear& year,
                                                       const RandomPolicy& policy, Basis basis) {
            const FundYear other = shuffled(year, *rc::gen::arbitrary<std::uint64_t>());
            RC_ASSERT(worked(kind, year, policy, basis) == worked(kind, other, policy, basis));
        });
    }
}

}  // namespace grants::test
