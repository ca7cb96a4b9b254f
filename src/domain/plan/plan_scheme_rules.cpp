// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan says of its schemes, as the calculations see it.
#include "domain/plan/plan.h"
#include "domain/plan/setting.h"

#include <algorithm>
#include <stdexcept>

namespace grants {
namespace {

/// The clause that holds this one: for 二(二)1 it is 二(二), for 二(二) it is 二.
std::string clauseAbove(const std::string& clause) {
    if (clause.ends_with(')')) return clause.substr(0, clause.rfind('('));
    return clause.substr(0, clause.find_last_not_of("0123456789") + 1);
}

const SchemeLine* lineOf(const SubsidyScheme& scheme, LineRule rule) {
    const auto found = std::find_if(scheme.lines.begin(), scheme.lines.end(),
                                    [rule](const SchemeLine& line) { return line.rule == rule; });
    return found == scheme.lines.end() ? nullptr : &*found;
}

class SchemeReading {
  public:
    SchemeReading(const Plan& plan, const SubsidyScheme& scheme) : m_plan(plan), m_scheme(scheme) {}

    [[nodiscard]] SchemeRules rules() const {
        SchemeRules rules;
        rules.code = m_scheme.code;
        rules.unitCap = amount(m_scheme.unitCap);
        rules.pool = amount(m_scheme.pool);
        if (m_scheme.kind == SchemeKind::Transfer) {
            rules.rates = transferRates();
        } else {
            rules.rates = PledgeRates{share(lineOf(m_scheme, LineRule::Pledge)->rate)};
        }
        rules.clauses = clauses();
        return rules;
    }

  private:
    [[nodiscard]] TransferRates transferRates() const {
        TransferRates rates{amount(lineOf(m_scheme, LineRule::Transfer)->rate),
                            amount(lineOf(m_scheme, LineRule::Licence)->rate),
                            {}};
        if (const SchemeLine* large = lineOf(m_scheme, LineRule::Large))
            rates.large = LargeRate{share(large->rate), amount(large->threshold)};
        return rates;
    }
    [[nodiscard]] SchemeClauses clauses() const {
        return {clauseAbove(m_scheme.clause),
                m_scheme.clause,
                ofLine(LineRule::Transfer),
                ofLine(LineRule::Licence),
                ofLine(LineRule::Large),
                ofLine(LineRule::Pledge),
                m_plan.findParameter(m_scheme.unitCap)->clause,
                m_plan.findParameter(m_scheme.pool)->clause,
                m_plan.useByClause,
                m_plan.ruleClause("F1"),
                m_plan.ruleClause("F3")};
    }
    [[nodiscard]] std::string ofLine(LineRule rule) const {
        const SchemeLine* line = lineOf(m_scheme, rule);
        return line == nullptr ? std::string() : line->clause;
    }
    [[nodiscard]] Money amount(const std::string& parameter) const {
        return parseAmount(m_plan.value(parameter)).value();
    }
    [[nodiscard]] Fraction share(const std::string& parameter) const {
        return parseFraction(m_plan.value(parameter)).value();
    }

    const Plan& m_plan;
    const SubsidyScheme& m_scheme;
};

}  // namespace

std::vector<SchemeRules> Plan::schemeRules() const {
    std::vector<SchemeRules> rules;
    for (const SubsidyScheme& scheme : schemes)
        rules.push_back(SchemeReading(*this, scheme).rules());
    return rules;
}

SchemeRules Plan::schemeRules(std::string_view code) const {
    const SubsidyScheme* scheme = findScheme(code);
    if (scheme == nullptr) throw std::logic_error("the plan lacks the scheme " + std::string(code));
    return SchemeReading(*this, *scheme).rules();
}

}  // namespace grants
