// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/transfer_unit.h"

#include "domain/subsidy/proration.h"

#include <algorithm>
#include <tuple>

namespace grants {

/// A piece that competes with others for one patent; the first in order stays.
struct TransferUnit::Contestant {
    Role role;
    PatentNumber patent;
    std::int64_t lessWorth;
    Date date;
    std::uint32_t deal, piece;

    [[nodiscard]] bool sameRight(const Contestant& other) const {
        return role == other.role && patent == other.patent;
    }
    friend bool operator<(const Contestant& a, const Contestant& b) {
        return std::tie(a.role, a.patent, a.lessWorth, a.date, a.deal) <
               std::tie(b.role, b.patent, b.lessWorth, b.date, b.deal);
    }
};

TransferUnit::TransferUnit(const TransferRates& rates, const Rules& rules,
                           const std::vector<Deal>& deals, const TransferEligibility& eligibility,
                           const Settled& settled, TraceStore& store)
    : m_rates(rates),
      m_rules(rules),
      m_deals(deals),
      m_eligibility(eligibility),
      m_settled(settled),
      m_store(store),
      m_reward(rates, rules, store) {}

void TransferUnit::examine(UnitAt unit, std::span<const DealParty> parties,
                           std::vector<Line>& lines, std::vector<Rejection>& rejected) {
    m_unit = unit;
    m_parties = parties;
    m_rejected = &rejected;
    gather();
    dropPaidBefore();
    dropRepeated();
    draft();
    enlarge();
    for (const Draft& draft : m_drafts) {
        if (draft.count > 0) lines.push_back(lineOf(draft));
    }
}

void TransferUnit::gather() {
    m_pieces.clear();
    for (std::uint32_t at = 0; at < m_parties.size(); ++at) {
        const DealParty& party = m_parties[at];
        const Deal& deal = dealOf(at);
        for (std::uint32_t i = 0; i < deal.patents.size(); ++i) {
            const auto code =
                party.verdict.code
                    ? party.verdict.code
                    : m_eligibility.of(deal, {m_unit.index, party.role}, deal.patents[i]);
            if (code) {
                reject(party, i, *code);
            } else {
                m_pieces.push_back({deal.patents[i], at, i});
            }
        }
    }
}

/// A recipient once for a patent under HIGHER_ONCE (A10); a licensor once for a licensed patent
/// under ONCE_PER_PATENT (A27).
bool TransferUnit::contests(const DealParty& party) const {
    if (party.role == Role::Recipient) return m_rules.samePatent == SamePatent::HigherOnce;
    return m_rules.licensorRepeat == LicensorRepeat::OncePerPatent && m_deals[party.deal].licence;
}

/// What an approved batch paid the unit for stays with it, whatever the new line is worth.
void TransferUnit::dropPaidBefore() {
    if (m_settled.isEmpty()) return;
    for (PatentPiece& piece : m_pieces) {
        const DealParty& party = m_parties[piece.party];
        if (!contests(party) || !m_settled.paidFor(m_unit.id, party.role, piece.patent)) continue;
        piece.lost = true;
        reject(party, piece.position, party.verdict.waived.value_or(RejectionCode::SamePatent));
    }
}

void TransferUnit::dropRepeated() {
    std::vector<Contestant> contestants;
    for (std::uint32_t i = 0; i < m_pieces.size(); ++i) {
        const DealParty& party = m_parties[m_pieces[i].party];
        if (m_pieces[i].lost || !contests(party)) continue;
        const Deal& deal = m_deals[party.deal];
        const std::int64_t worth = party.verdict.waived ? 0 : m_reward.doubleWorth(deal.licence);
        contestants.push_back({party.role, m_pieces[i].patent, -worth, deal.date, party.deal, i});
    }
    if (contestants.size() > 1) settleContest(contestants);
}

void TransferUnit::settleContest(std::vector<Contestant>& contestants) {
    std::sort(contestants.begin(), contestants.end());
    for (std::size_t i = 1; i < contestants.size(); ++i) {
        if (!contestants[i].sameRight(contestants[i - 1])) continue;
        PatentPiece& piece = m_pieces[contestants[i].piece];
        const DealParty& party = m_parties[piece.party];
        piece.lost = true;
        reject(party, piece.position, party.verdict.waived.value_or(RejectionCode::SamePatent));
    }
}

void TransferUnit::draft() {
    m_drafts.clear();
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const bool next = m_drafts.empty() || m_drafts.back().party != m_pieces[i].party;
        if (next) m_drafts.push_back({m_pieces[i].party, i, i, 0, {}});
        m_drafts.back().last = i + 1;
        if (!m_pieces[i].lost) ++m_drafts.back().count;
    }
}

void TransferUnit::enlarge() {
    if (m_rules.largeUnit == LargeUnit::Cumulative) return enlargeTogether();
    const bool excess = m_rules.largeBase == LargeBase::Excess;
    for (Draft& draft : m_drafts) {
        const Deal& deal = dealOf(draft.party);
        if (!deal.large || m_parties[draft.party].role != Role::Recipient) continue;
        draft.large = m_reward.large(excess ? deal.amount - m_rates.large->threshold : deal.amount);
    }
}

/// A5 CUMULATIVE: the licensee's payable licences of the window as one sum. Its excess is laid over
/// the records in proportion to their amounts; HIGHER compares the two sums, not line by line.
void TransferUnit::enlargeTogether() {
    const auto licences = licenceDrafts();
    std::vector<Money> bases;
    Money total;
    for (const Draft* draft : licences) {
        bases.push_back(dealOf(draft->party).amount);
        total += bases.back();
    }
    if (!m_rates.large || total <= m_rates.large->threshold) {
        for (Draft* draft : licences) rejectWaived(*draft);
        return;
    }
    if (m_rules.largeBase == LargeBase::Excess) {
        bases = spread(total - m_rates.large->threshold, bases);
    }
    const bool higher = m_rules.largeRelation == LargeRelation::Higher;
    if (higher && !isHigher(bases, licences)) return;
    for (std::size_t i = 0; i < licences.size(); ++i) {
        licences[i]->large =
            higher ? LargeTerms{StepKind::LargeReplace, bases[i]} : m_reward.large(bases[i]);
    }
}

/// The unit's drafts as a licensee.
std::vector<TransferUnit::Draft*> TransferUnit::licenceDrafts() {
    std::vector<Draft*> licences;
    for (Draft& draft : m_drafts) {
        const bool licensee = m_parties[draft.party].role == Role::Recipient;
        if (licensee && draft.count > 0 && dealOf(draft.party).licence) licences.push_back(&draft);
    }
    return licences;
}

bool TransferUnit::isHigher(const std::vector<Money>& bases, const std::vector<Draft*>& licences) {
    Money large, pieces;
    for (const Money base : bases) large += floorOf(base, m_rates.large->rate);
    for (const Draft* draft : licences) pieces += m_reward.of(termsOf(*draft)).raw;
    return large > pieces;
}

void TransferUnit::rejectWaived(Draft& draft) {
    const DealParty& party = m_parties[draft.party];
    if (!party.verdict.waived) return;
    for (std::size_t i = draft.first; i < draft.last; ++i) {
        if (!m_pieces[i].lost) reject(party, m_pieces[i].position, *party.verdict.waived);
    }
    draft.count = 0;
}

Line TransferUnit::lineOf(const Draft& draft) {
    const Reward reward = m_reward.of(termsOf(draft));
    return {dealOf(draft.party).number,
            m_parties[draft.party].role,
            paidPatents(draft),
            reward.raw,
            Money(),
            reward.steps};
}

RewardTerms TransferUnit::termsOf(const Draft& draft) const {
    const DealParty& party = m_parties[draft.party];
    const Deal& deal = m_deals[party.deal];
    RewardTerms terms{party.role, deal.licence, static_cast<std::int64_t>(draft.count), 1,
                      draft.large};
    if (m_rules.piece == Piece::Contract) terms.pieces = 1;
    if (party.verdict.waived) terms.pieces = 0;
    if (party.role == Role::Provider) terms.owners = deal.owners;
    return terms;
}

std::span<const PatentNumber> TransferUnit::paidPatents(const Draft& draft) {
    const Deal& deal = dealOf(draft.party);
    if (deal.ascending && draft.count == deal.patents.size()) return deal.patents;
    m_patents.clear();
    for (std::size_t i = draft.first; i < draft.last; ++i) {
        if (!m_pieces[i].lost) m_patents.push_back(m_pieces[i].patent);
    }
    std::sort(m_patents.begin(), m_patents.end());
    return m_store.keep(m_patents);
}

void TransferUnit::reject(const DealParty& party, std::size_t position, RejectionCode code) {
    const Deal& deal = m_deals[party.deal];
    m_rejected->push_back(
        {m_unit.id, deal.number, deal.patents.subspan(position, 1), party.role, code});
}

const Deal& TransferUnit::dealOf(std::size_t party) const {
    return m_deals[m_parties[party].deal];
}

}  // namespace grants
