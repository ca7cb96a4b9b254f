// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of a transfer scheme is worth before cap and pool, with its steps (domain §2 A1–A6,
// A23).
#pragma once

#include "domain/plan/rules.h"
#include "domain/subsidy/result.h"
#include "domain/subsidy/trace_writer.h"
#include "domain/subsidy/transfer_deal.h"

#include <array>
#include <optional>

namespace grants {

/// The large line of a licensee: on what base, and how it meets the pieces.
struct LargeTerms {
    StepKind kind = StepKind::LargeHigher;
    Money base;
};

struct RewardTerms {
    Role role = Role::Provider;
    bool licence = false;
    std::int64_t pieces = 0;
    std::int64_t owners = 1;
    std::optional<LargeTerms> large;
};

struct Reward {
    Money raw;
    std::span<const Step> steps;
};

class TransferReward {
  public:
    /// Keeps references; steps live in `store`.
    TransferReward(const TransferRates& rates, const Rules& rules, TraceStore& store)
        : m_rates(rates), m_rules(rules), m_store(store) {}

    [[nodiscard]] Reward of(const RewardTerms& terms);
    /// Twice what one patent of the deal is worth to a recipient; comparing it decides which of two
    /// lines for one patent is the higher (twice, for half of an odd 分 is a worth too).
    [[nodiscard]] std::int64_t doubleWorth(bool licence) const;
    /// By s1_large_relation, for one record or one share of several.
    [[nodiscard]] LargeTerms large(Money base) const;

  private:
    [[nodiscard]] Reward work(const RewardTerms& terms);
    void share(const RewardTerms& terms);

    static constexpr std::size_t kUsualPieces = 64;

    const TransferRates& m_rates;
    const Rules& m_rules;
    TraceStore& m_store;
    TraceWriter m_trace;
    // Lines of as many pieces on the same side have the same trace: most lines share one.
    std::array<std::optional<Reward>, 4 * kUsualPieces> m_usual;
};

}  // namespace grants
