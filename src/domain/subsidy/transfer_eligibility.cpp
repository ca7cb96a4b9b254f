// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/transfer_eligibility.h"

#include <algorithm>

namespace grants {

TransferEligibility::TransferEligibility(const FundYear& year, const Rules& rules,
                                         const SupportedRecords& projects, const Settled& settled)
    : m_year(year), m_rules(rules), m_otherSupport(year), m_projects(projects), m_settled(settled) {
    m_traits.reserve(year.registry.units().size());
    for (const Organisation& unit : year.registry.units()) {
        const bool ruled = !rules.extraUniversities.empty() &&
                           rules.extraUniversities.contains(std::string(unit.code.text()));
        m_traits.push_back(
            {isUniversity(unit) || ruled, isDistrictSme(unit), unit.inCity, unit.inDistrict});
    }
}

Verdict TransferEligibility::of(const Deal& deal, Side side) const {
    const LicenceRecord& record = *deal.record;
    if (m_settled.holds(m_year.registry.units()[side.unit].id, deal.number))
        return {RejectionCode::AlreadyPaid, {}};
    if (!m_rules.factWindow.contains(deal.date)) return {RejectionCode::Date, {}};
    std::optional<RejectionCode> scope;
    if (!fromUniversity(deal, side)) {
        scope = RejectionCode::Source;
    } else if (!toDistrictSme(deal, side)) {
        scope = RejectionCode::Recipient;
    }
    if (scope && !isFree(deal, side)) return {scope, {}};
    if (!record.implemented) return {RejectionCode::Purpose, {}};
    if (record.related && m_rules.relatedParty == RelatedParty::Reject)
        return {RejectionCode::Related, {}};
    const bool funded = record.otherFunding || m_otherSupport.namesRecord(side.unit, deal.number) ||
                        m_otherSupport.namesContract(side.unit, record.contractNo);
    if (funded) return {RejectionCode::OtherFunding, {}};
    return {{}, scope};
}

std::optional<RejectionCode> TransferEligibility::of(const Deal& deal, Side side,
                                                     PatentNumber patent) const {
    if (!m_otherSupport.isFree(side.unit) && m_otherSupport.namesPatent(side.unit, patent))
        return RejectionCode::OtherFunding;
    if (m_rules.projectVsScheme == ProjectVsScheme::BlockSameUnit &&
        m_projects.names(side.unit, deal.number))
        return RejectionCode::ProjectSupport;
    if (deal.licence) return std::nullopt;
    if (deal.record->way == Way::Equity && m_rules.equityIsTransfer == EquityIsTransfer::No)
        return RejectionCode::Equity;
    return patent.isInvention() ? std::nullopt : std::optional(RejectionCode::PatentType);
}

bool TransferEligibility::fromUniversity(const Deal& deal, Side side) const {
    const auto& providers = deal.record->providers;
    const auto isOne = [&](Id<Organisation> unit) { return isUniversityAt(unit); };
    const bool eligible = m_rules.coOwner == CoOwner::All
                              ? std::all_of(providers.begin(), providers.end(), isOne)
                              : std::any_of(providers.begin(), providers.end(), isOne);
    return eligible && (side.role != Role::Provider || mayBePaid(side));
}

/// s1_source_location restricts who is paid as transferor, not whom an SME may buy from (A12).
bool TransferEligibility::mayBePaid(Side provider) const {
    switch (m_rules.sourceLocation) {
        case SourceLocation::Any:
            return true;
        case SourceLocation::City:
            return m_traits[provider.unit].inCity;
        case SourceLocation::District:
            return m_traits[provider.unit].inDistrict;
    }
    return false;
}

bool TransferEligibility::toDistrictSme(const Deal& deal, Side side) const {
    if (side.role == Role::Recipient) return m_traits[side.unit].districtSme;
    const auto& recipients = deal.record->recipients;
    return std::any_of(recipients.begin(), recipients.end(), [&](Id<Organisation> unit) {
        return m_traits[m_year.registry.indexOf(unit)].districtSme;
    });
}

/// A7 FREE lifts both scope tests, for the licensee's 0.01% alone. When licences are taken together
/// (A5 CUMULATIVE) their sum decides, so every licence is heard first.
bool TransferEligibility::isFree(const Deal& deal, Side side) const {
    return m_rules.largeScope == LargeScope::Free && side.role == Role::Recipient &&
           (deal.large || (deal.licence && m_rules.largeUnit == LargeUnit::Cumulative));
}

bool TransferEligibility::isUniversityAt(Id<Organisation> unit) const {
    return m_traits[m_year.registry.indexOf(unit)].university;
}

}  // namespace grants
