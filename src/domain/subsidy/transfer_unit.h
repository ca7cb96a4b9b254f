// SPDX-License-Identifier: GPL-3.0-or-later
// One unit's lines and rejections of a transfer scheme, from all records it is a party of
// (interchange §3).
#pragma once

#include "domain/subsidy/result.h"
#include "domain/subsidy/transfer_deal.h"
#include "domain/subsidy/transfer_eligibility.h"
#include "domain/subsidy/transfer_reward.h"

#include <span>
#include <vector>

namespace grants {

/// A unit on one side of a deal (by position), with what the record already says of it.
struct DealParty {
    std::uint32_t deal = 0;
    Role role = Role::Provider;
    Verdict verdict;
};

/// A unit by its place in the registry and its identity.
struct UnitAt {
    std::uint32_t index = 0;
    Id<Organisation> id;
};

class TransferUnit {
  public:
    /// Keeps references to all of them.
    TransferUnit(const TransferRates& rates, const Rules& rules, const std::vector<Deal>& deals,
                 const TransferEligibility& eligibility, const Settled& settled, TraceStore& store);

    /// Adds the unit's lines and rejections. `parties` come in ascending order of deals, and so do
    /// the lines.
    void examine(UnitAt unit, std::span<const DealParty> parties, std::vector<Line>& lines,
                 std::vector<Rejection>& rejected);

  private:
    struct PatentPiece {
        PatentNumber patent;
        std::uint32_t party, position;
        bool lost = false;
    };
    /// The pieces [first, last) of one party, of which `count` are paid.
    struct Draft {
        std::size_t party = 0, first = 0, last = 0, count = 0;
        std::optional<LargeTerms> large;
    };
    struct Contestant;

    void gather();
    void dropPaidBefore();
    void dropRepeated();
    [[nodiscard]] bool contests(const DealParty& party) const;
    void settleContest(std::vector<Contestant>& contestants);
    void draft();
    void enlarge();
    void enlargeTogether();
    [[nodiscard]] std::vector<Draft*> licenceDrafts();
    [[nodiscard]] bool isHigher(const std::vector<Money>& bases,
                                const std::vector<Draft*>& licences);
    void rejectWaived(Draft& draft);
    [[nodiscard]] Line lineOf(const Draft& draft);
    [[nodiscard]] RewardTerms termsOf(const Draft& draft) const;
    [[nodiscard]] std::span<const PatentNumber> paidPatents(const Draft& draft);
    void reject(const DealParty& party, std::size_t position, RejectionCode code);
    [[nodiscard]] const Deal& dealOf(std::size_t party) const;

    const TransferRates& m_rates;
    const Rules& m_rules;
    const std::vector<Deal>& m_deals;
    const TransferEligibility& m_eligibility;
    const Settled& m_settled;
    TraceStore& m_store;
    TransferReward m_reward;
    UnitAt m_unit;
    std::span<const DealParty> m_parties;
    std::vector<PatentPiece> m_pieces;
    std::vector<Draft> m_drafts;
    std::vector<PatentNumber> m_patents;
    std::vector<Rejection>* m_rejected = nullptr;
};

}  // namespace grants
