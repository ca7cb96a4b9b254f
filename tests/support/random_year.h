// SPDX-License-Identifier: GPL-3.0-or-later
// Random fund years and rules, crowded on purpose: few units, patents, days and amounts, so that
// everything that can collide does.
#pragma once

#include "domain/plan/rules.h"
#include "domain/plan/scheme_rules.h"
#include "domain/year/fund_year.h"

#include <cstdint>

namespace grants::test {

/// The same seed gives the same choices everywhere.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    /// 0 … sides − 1.
    std::int64_t roll(std::int64_t sides);
    bool oneIn(std::int64_t sides) { return roll(sides) == 0; }
    template <class Options>
    auto pick(const Options& options) {
        return options[static_cast<std::size_t>(
            roll(static_cast<std::int64_t>(std::size(options))))];
    }

  private:
    std::uint64_t m_state;
};

/// A year with that many licence records and as many pledges; a unit for every three of them.
[[nodiscard]] FundYear randomYear(std::uint64_t seed, int records);
/// Two schemes and the readings that they share.
struct RandomPolicy {
    Rules rules;
    SchemeRules transfers, pledges;
};
/// Any reading of every question; rates, caps and pools with odd 分; at times no large licences.
[[nodiscard]] RandomPolicy randomPolicy(std::uint64_t seed);
/// The same year with every list in another order and other identities of its units.
[[nodiscard]] FundYear shuffled(const FundYear& year, std::uint64_t seed);

}  // namespace grants::test
