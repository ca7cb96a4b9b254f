// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/assembly.h"
#include "domain/subsidy/calculation.h"
#include "domain/subsidy/settlement.h"
#include "domain/subsidy/transfer_unit.h"

namespace grants {
namespace {

std::vector<std::string_view> numbersOf(const std::vector<Deal>& deals) {
    std::vector<std::string_view> numbers;
    numbers.reserve(deals.size());
    for (const Deal& deal : deals) numbers.push_back(deal.number);
    return numbers;
}

class TransferScheme {
  public:
    TransferScheme(const SchemeRules& scheme, const FundYear& year, const Rules& rules, Basis basis,
                   const SupportedRecords& projects, const Settled& settled)
        : m_scheme(scheme),
          m_rates(std::get<TransferRates>(scheme.rates)),
          m_year(year),
          m_rules(rules),
          m_deals(dealsOf(year.licences, m_rates, rules)),
          m_claims(year, scheme, basis, numbersOf(m_deals)),
          m_projects(projects),
          m_settled(settled),
          m_eligibility(year, rules, projects, settled) {}

    SchemeResult run() const {
        UnitRejections unmatched;
        const Grouped<DealParty> parties = collectParties(unmatched);
        const auto store = std::make_shared<TraceStore>();
        SchemeResult result;
        result.rules = m_scheme;
        result.store = store;
        TransferUnit desk(m_rates, m_rules, m_deals, m_eligibility, m_settled, *store);
        assemble(
            result, m_year.registry, unmatched,
            [&](std::uint32_t unit, std::vector<Line>& lines, std::vector<Rejection>& rejected) {
                desk.examine({unit, m_year.registry.units()[unit].id}, parties.of(unit), lines,
                             rejected);
            });
        settle(result, m_year.registry, m_rules, m_settled);
        if (m_rules.relatedParty == RelatedParty::Flag) {
            result.warnings = paidAmong(relatedNumbers(), result);
        }
        warnOfProjects(result, m_year.registry, m_rules, m_projects);
        return result;
    }

  private:
    Grouped<DealParty> collectParties(UnitRejections& unmatched) const {
        std::vector<std::pair<std::uint32_t, DealParty>> parties;
        parties.reserve(m_deals.size() * 2);
        std::vector<Side> sides;
        for (std::uint32_t at = 0; at < m_deals.size(); ++at) {
            sidesOf(*m_deals[at].record, sides);
            for (const Side side : sides) {
                if (!m_claims.claims(side.unit, at)) continue;
                const Verdict verdict = m_eligibility.of(m_deals[at], side);
                parties.push_back({side.unit, {at, side.role, verdict}});
            }
            m_claims.rejectUnmatched(at, m_deals[at].number, sides, unmatched);
        }
        m_claims.rejectUnmatched(unmatched);
        return {m_year.registry.units().size(), parties};
    }

    /// The first of each side; all owners when they share the provider's side (A23).
    void sidesOf(const LicenceRecord& record, std::vector<Side>& sides) const {
        sides.clear();
        const auto owners = m_rules.coOwner == CoOwner::Split ? record.providers.size() : 1;
        for (std::size_t i = 0; i < owners; ++i) {
            sides.push_back({indexOf(record.providers[i]), Role::Provider});
        }
        sides.push_back({indexOf(record.recipients.front()), Role::Recipient});
    }

    std::uint32_t indexOf(Id<Organisation> unit) const {
        return static_cast<std::uint32_t>(m_year.registry.indexOf(unit));
    }

    std::vector<std::string_view> relatedNumbers() const {
        std::vector<std::string_view> numbers;
        for (const Deal& deal : m_deals) {
            if (deal.record->related) numbers.push_back(deal.number);
        }
        return numbers;
    }

    const SchemeRules& m_scheme;
    const TransferRates& m_rates;
    const FundYear& m_year;
    const Rules& m_rules;
    const std::vector<Deal> m_deals;
    const ClaimSheet m_claims;
    const SupportedRecords& m_projects;
    const Settled& m_settled;
    const TransferEligibility m_eligibility;
};

}  // namespace

SchemeResult calculateTransferScheme(const SchemeRules& scheme, const FundYear& year,
                                     const Rules& rules, Basis basis,
                                     const ProjectSupport& projects, const Settled& settled) {
    return TransferScheme(scheme, year, rules, basis, projects.licences, settled).run();
}

}  // namespace grants
