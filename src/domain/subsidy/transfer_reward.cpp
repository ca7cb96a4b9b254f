// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/transfer_reward.h"

namespace grants {

Reward TransferReward::of(const RewardTerms& terms) {
    const bool usual = !terms.large && terms.owners == 1 && terms.pieces >= 0 &&
                       terms.pieces < static_cast<std::int64_t>(kUsualPieces);
    if (!usual) return work(terms);
    const std::size_t side = (terms.licence ? 2U : 0U) + (terms.role == Role::Recipient ? 1U : 0U);
    auto& known = m_usual[side * kUsualPieces + static_cast<std::size_t>(terms.pieces)];
    if (!known) known = work(terms);
    return *known;
}

std::int64_t TransferReward::doubleWorth(bool licence) const {
    if (!licence) return (m_rates.transfer * 2).inFen();
    const bool shared = m_rules.licenceSides == LicenceSides::Shared;
    return (m_rates.licence * (shared ? 1 : 2)).inFen();
}

LargeTerms TransferReward::large(Money base) const {
    switch (m_rules.largeRelation) {
        case LargeRelation::Add:
            return {StepKind::LargeAdd, base};
        case LargeRelation::Replace:
            return {StepKind::LargeReplace, base};
        case LargeRelation::Higher:
            break;
    }
    return {StepKind::LargeHigher, base};
}

Reward TransferReward::work(const RewardTerms& terms) {
    m_trace.begin(Money());
    if (terms.licence) {
        m_trace.pieces(StepKind::LicenceRate, terms.pieces, m_rates.licence);
    } else {
        m_trace.pieces(StepKind::TransferRate, terms.pieces, m_rates.transfer);
    }
    share(terms);
    if (terms.large) m_trace.large(terms.large->kind, terms.large->base, m_rates.large->rate);
    m_trace.round(Money::ofFen(1), false);
    return {m_trace.amount().floored(), m_store.keep(m_trace.steps())};
}

/// A licensor's line under LICENSEE stays visible, with nothing in it and the step that says why.
void TransferReward::share(const RewardTerms& terms) {
    if (terms.licence && m_rules.licenceSides == LicenceSides::Shared) {
        m_trace.share(StepKind::SharedBetween, Fraction(1, 2));
    }
    if (terms.licence && m_rules.licenceSides == LicenceSides::Licensee &&
        terms.role == Role::Provider) {
        m_trace.share(StepKind::SharedBetween, Fraction(0, 1));
    }
    if (terms.owners > 1) {
        m_trace.share(StepKind::CoOwnerShare, Fraction(1, terms.owners));
    }
}

}  // namespace grants
