// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/assembly.h"
#include "domain/subsidy/calculation.h"
#include "domain/subsidy/pledge_eligibility.h"
#include "domain/subsidy/register_numbers.h"
#include "domain/subsidy/settlement.h"
#include "domain/subsidy/trace_writer.h"

#include <algorithm>

namespace grants {
namespace {

/// A unit on one side of a pledge, by its position among the ordered ones.
struct PledgeParty {
    std::uint32_t pledge = 0;
    Role role = Role::Enterprise;
    bool both = false;  // the other side is to be paid as well (A15)
    std::optional<RejectionCode> code;
};

std::vector<const Pledge*> inOrder(const std::vector<Pledge>& pledges) {
    std::vector<std::string_view> numbers;
    numbers.reserve(pledges.size());
    for (const Pledge& pledge : pledges) numbers.push_back(pledge.registerNo);
    std::vector<const Pledge*> ordered;
    ordered.reserve(pledges.size());
    for (const std::uint32_t at : ascending(numbers)) ordered.push_back(&pledges[at]);
    return ordered;
}

std::vector<std::string_view> numbersOf(const std::vector<const Pledge*>& pledges) {
    std::vector<std::string_view> numbers;
    numbers.reserve(pledges.size());
    for (const Pledge* pledge : pledges) numbers.push_back(pledge->registerNo);
    return numbers;
}

class PledgeScheme {
  public:
    PledgeScheme(const SchemeRules& scheme, const FundYear& year, const Rules& rules, Basis basis,
                 const SupportedRecords& projects, const Settled& settled)
        : m_scheme(scheme),
          m_rate(std::get<PledgeRates>(scheme.rates).financing),
          m_year(year),
          m_rules(rules),
          m_pledges(inOrder(year.pledges)),
          m_claims(year, scheme, basis, numbersOf(m_pledges)),
          m_projects(projects),
          m_settled(settled),
          m_eligibility(year, rules, projects, settled) {}

    SchemeResult run() {
        UnitRejections unmatched;
        const Grouped<PledgeParty> parties = collectParties(unmatched);
        SchemeResult result;
        result.rules = m_scheme;
        result.store = m_store;
        assemble(
            result, m_year.registry, unmatched,
            [&](std::uint32_t unit, std::vector<Line>& lines, std::vector<Rejection>& rejected) {
                examine(m_year.registry.units()[unit].id, parties.of(unit), lines, rejected);
            });
        settle(result, m_year.registry, m_rules, m_settled);
        if (m_rules.pledgorRule == PledgorRule::Allow) {
            result.warnings = paidAmong(foreignPledgors(), result);
        }
        warnOfProjects(result, m_year.registry, m_rules, m_projects);
        return result;
    }

  private:
    Grouped<PledgeParty> collectParties(UnitRejections& unmatched) const {
        std::vector<std::pair<std::uint32_t, PledgeParty>> parties;
        parties.reserve(m_pledges.size() * 2);
        std::vector<Side> sides;
        for (std::uint32_t at = 0; at < m_pledges.size(); ++at) {
            sidesOf(*m_pledges[at], sides);
            m_claims.rejectUnmatched(at, m_pledges[at]->registerNo, sides, unmatched);
            std::erase_if(sides, [&](Side side) { return !m_claims.claims(side.unit, at); });
            for (const Side side : sides) {
                const auto code = m_eligibility.of(*m_pledges[at], side);
                parties.push_back({side.unit, {at, side.role, sides.size() > 1, code}});
            }
        }
        m_claims.rejectUnmatched(unmatched);
        return {m_year.registry.units().size(), parties};
    }

    void sidesOf(const Pledge& pledge, std::vector<Side>& sides) const {
        sides.assign(1, {indexOf(pledge.debtor), Role::Enterprise});
        if (pledge.service) sides.push_back({indexOf(pledge.service), Role::Institution});
    }

    std::uint32_t indexOf(Id<Organisation> unit) const {
        return static_cast<std::uint32_t>(m_year.registry.indexOf(unit));
    }

    void examine(Id<Organisation> unit, std::span<const PledgeParty> parties,
                 std::vector<Line>& lines, std::vector<Rejection>& rejected) {
        for (const PledgeParty& party : parties) {
            const Pledge& pledge = *m_pledges[party.pledge];
            if (party.code) {
                rejected.push_back({unit, pledge.registerNo, {}, party.role, *party.code});
            } else {
                lines.push_back(lineOf(pledge, party));
            }
        }
    }

    Line lineOf(const Pledge& pledge, const PledgeParty& party) {
        m_trace.begin(Money());
        m_trace.base(financingOf(pledge));
        if (pledge.patentShare != Fraction(1, 1)) {
            m_trace.share(StepKind::PatentShare, pledge.patentShare);
        }
        m_trace.share(StepKind::RateShare, m_rate);
        if (party.both && m_rules.pledgeSides == PledgeSides::PerLoan) {
            m_trace.share(StepKind::SharedBetween, partOf(pledge, party.role));
        }
        m_trace.round(Money::ofFen(1), false);
        return {pledge.registerNo,          party.role, patentsOf(pledge),
                m_trace.amount().floored(), Money(),    m_store->keep(m_trace.steps())};
    }

    /// 实际质押融资金额 (A16); the part that patents secure is taken of it in every reading.
    Money financingOf(const Pledge& pledge) const {
        switch (m_rules.pledgeAmount) {
            case PledgeAmount::Disbursed:
                return pledge.disbursed;
            case PledgeAmount::Registered:
                return pledge.registered;
            case PledgeAmount::Min:
                break;
        }
        return std::min(pledge.disbursed, pledge.registered);
    }

    static Fraction partOf(const Pledge& pledge, Role role) {
        const Fraction own = pledge.enterpriseShare;
        return role == Role::Enterprise ? own : Fraction(own.den() - own.num(), own.den());
    }

    std::span<const PatentNumber> patentsOf(const Pledge& pledge) {
        if (std::is_sorted(pledge.patents.begin(), pledge.patents.end())) return pledge.patents;
        std::vector<PatentNumber> patents = pledge.patents;
        std::sort(patents.begin(), patents.end());
        return m_store->keep(patents);
    }

    /// A third party's pledge is allowed and shown (A19).
    std::vector<std::string_view> foreignPledgors() const {
        std::vector<std::string_view> numbers;
        for (const Pledge* pledge : m_pledges) {
            if (pledge->pledgor != pledge->debtor) numbers.push_back(pledge->registerNo);
        }
        return numbers;
    }

    const SchemeRules& m_scheme;
    const Fraction m_rate;
    const FundYear& m_year;
    const Rules& m_rules;
    const std::vector<const Pledge*> m_pledges;  // by 质押登记号
    const ClaimSheet m_claims;
    const SupportedRecords& m_projects;
    const Settled& m_settled;
    const PledgeEligibility m_eligibility;
    const std::shared_ptr<TraceStore> m_store = std::make_shared<TraceStore>();
    TraceWriter m_trace;
};

}  // namespace

SchemeResult calculatePledgeScheme(const SchemeRules& scheme, const FundYear& year,
                                   const Rules& rules, Basis basis, const ProjectSupport& projects,
                                   const Settled& settled) {
    return PledgeScheme(scheme, year, rules, basis, projects.pledges, settled).run();
}

}  // namespace grants
