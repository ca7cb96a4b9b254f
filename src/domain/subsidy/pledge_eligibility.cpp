// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/pledge_eligibility.h"

#include <algorithm>
#include <unordered_map>

namespace grants {
namespace {

bool earlier(const Pledge* a, const Pledge* b) {
    return a->date != b->date ? a->date < b->date : a->registerNo < b->registerNo;
}

std::vector<std::string_view> repeatedPledges(const std::vector<Pledge>& pledges) {
    std::unordered_map<PatentNumber, const Pledge*> first;
    for (const Pledge& pledge : pledges) {
        for (const PatentNumber patent : pledge.patents) {
            const auto [known, added] = first.emplace(patent, &pledge);
            if (!added && earlier(&pledge, known->second)) known->second = &pledge;
        }
    }
    std::vector<std::string_view> repeated;
    for (const Pledge& pledge : pledges) {
        const auto& patents = pledge.patents;
        const bool anyNew = std::any_of(patents.begin(), patents.end(), [&](PatentNumber patent) {
            return first.at(patent) == &pledge;
        });
        if (!patents.empty() && !anyNew) repeated.push_back(pledge.registerNo);
    }
    std::sort(repeated.begin(), repeated.end());
    return repeated;
}

}  // namespace

PledgeEligibility::PledgeEligibility(const FundYear& year, const Rules& rules,
                                     const SupportedRecords& projects, const Settled& settled)
    : m_year(year), m_rules(rules), m_otherSupport(year), m_projects(projects), m_settled(settled) {
    if (rules.renewal == Renewal::FirstPledgeOnly) m_repeated = repeatedPledges(year.pledges);
}

std::optional<RejectionCode> PledgeEligibility::of(const Pledge& pledge, Side side) const {
    if (isSettled(pledge, side)) return RejectionCode::AlreadyPaid;
    if (!m_rules.factWindow.contains(pledge.date)) return RejectionCode::Date;
    if (!hasFittingDebtor(pledge)) return RejectionCode::Debtor;
    if (isRenewal(pledge)) return RejectionCode::Renewal;
    if (pledge.otherFunding || m_otherSupport.namesRecord(side.unit, pledge.registerNo))
        return RejectionCode::OtherFunding;
    if (m_rules.projectVsScheme == ProjectVsScheme::BlockSameUnit &&
        m_projects.names(side.unit, pledge.registerNo))
        return RejectionCode::ProjectSupport;
    const bool foreign = pledge.pledgor != pledge.debtor;
    if (foreign && m_rules.pledgorRule == PledgorRule::RequireEqual) return RejectionCode::Pledgor;
    return std::nullopt;
}

/// Under PER_LOAN (A15) a loan is rewarded once: what its other side got of an approved batch was
/// all of it, or its part beside this side, whose claim was in the batch.
bool PledgeEligibility::isSettled(const Pledge& pledge, Side side) const {
    if (m_settled.isEmpty()) return false;
    if (m_settled.holds(m_year.registry.units()[side.unit].id, pledge.registerNo)) return true;
    if (m_rules.pledgeSides != PledgeSides::PerLoan) return false;
    const Id<Organisation> other = side.role == Role::Enterprise ? pledge.service : pledge.debtor;
    return other && m_settled.holds(other, pledge.registerNo);
}

/// 促成企业获得: always an enterprise; 区内 unless A17 says NONE.
bool PledgeEligibility::hasFittingDebtor(const Pledge& pledge) const {
    const Organisation& debtor = m_year.registry.at(pledge.debtor);
    const bool anywhere = m_rules.pledgeDistrict == PledgeDistrict::None;
    return debtor.kind == UnitKind::Enterprise && (anywhere || debtor.inDistrict);
}

/// FLAG leaves renewals to the clerk. FIRST_PLEDGE_ONLY also finds the ones that nobody marked:
/// pledges all whose patents stood in an earlier registration of this file.
bool PledgeEligibility::isRenewal(const Pledge& pledge) const {
    switch (m_rules.renewal) {
        case Renewal::Count:
            return false;
        case Renewal::Flag:
            return pledge.renewal;
        case Renewal::FirstPledgeOnly:
            break;
    }
    const std::string_view number = pledge.registerNo;
    return pledge.renewal || std::binary_search(m_repeated.begin(), m_repeated.end(), number);
}

}  // namespace grants
