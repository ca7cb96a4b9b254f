// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/settlement.h"

#include "domain/subsidy/proration.h"
#include "domain/subsidy/trace_writer.h"

#include <algorithm>
#include <unordered_map>

namespace grants {
namespace {

/// The units of a result that share one cap, by position; mostly one.
using Account = std::vector<std::size_t>;

Money rawOf(const UnitResult& unit) {
    Money raw;
    for (const Line& line : unit.lines) raw += line.raw;
    return raw;
}

/// BY_ROLE: every unit once for each of its roles.
std::vector<UnitResult> apartByRole(std::vector<UnitResult> units) {
    std::vector<UnitResult> apart;
    for (UnitResult& unit : units) {
        auto& lines = unit.lines;
        std::stable_sort(lines.begin(), lines.end(),
                         [](const Line& a, const Line& b) { return a.role < b.role; });
        for (auto from = lines.begin(); from != lines.end();) {
            const auto to = std::find_if(from, lines.end(),
                                         [&](const Line& line) { return line.role != from->role; });
            apart.push_back({unit.unit, {}, {}, {}, Binding::Rate, {from, to}, {}});
            from = to;
        }
    }
    return apart;
}

std::vector<Account> accountsByGroup(const std::vector<UnitResult>& units,
                                     const Registry& registry) {
    std::vector<Account> accounts;
    std::unordered_map<std::string_view, std::size_t> byPerson;
    for (std::size_t at = 0; at < units.size(); ++at) {
        const std::string_view person = registry.at(units[at].unit).legalRepresentative;
        const auto known = person.empty() ? byPerson.end() : byPerson.find(person);
        if (known != byPerson.end()) {
            accounts[known->second].push_back(at);
            continue;
        }
        if (!person.empty()) byPerson.emplace(person, accounts.size());
        accounts.push_back({at});
    }
    return accounts;
}

std::vector<Account> accountsOf(const std::vector<UnitResult>& units, const Registry& registry,
                                CapAggregation aggregation) {
    if (aggregation == CapAggregation::ByGroup) return accountsByGroup(units, registry);
    std::vector<Account> accounts(units.size());
    for (std::size_t at = 0; at < units.size(); ++at) accounts[at] = {at};
    return accounts;
}

/// What approved batches paid to each account, by the way caps are shared.
class AccountsBefore {
  public:
    AccountsBefore(const SchemeResult& result, const Registry& registry, CapAggregation aggregation,
                   const Settled& settled)
        : m_result(result), m_registry(registry), m_aggregation(aggregation), m_settled(settled) {
        if (aggregation != CapAggregation::ByGroup) return;
        for (const auto& [unit, paid] : settled.byUnit()) {
            const std::string_view person = registry.at({unit.first}).legalRepresentative;
            if (!person.empty()) m_byPerson[person] += paid;
        }
    }

    [[nodiscard]] Money of(const Account& account) const {
        if (m_settled.isEmpty()) return {};
        const UnitResult& first = m_result.units[account.front()];
        if (m_aggregation == CapAggregation::ByRole)
            return m_settled.paidTo(first.unit, first.lines.front().role);
        const std::string_view person = m_registry.at(first.unit).legalRepresentative;
        const auto group = m_byPerson.find(person);
        return group == m_byPerson.end() ? m_settled.paidTo(first.unit) : group->second;
    }

  private:
    const SchemeResult& m_result;
    const Registry& m_registry;
    const CapAggregation m_aggregation;
    const Settled& m_settled;
    std::unordered_map<std::string_view, Money> m_byPerson;  // under BY_GROUP only
};

/// What an account is due and how the unit's trace writes it down.
struct Due {
    Money raw, capped, paid;
    bool atCap = false;
    Money settled, cap;  // what it got before; what is left of its cap
};

class Settlement {
  public:
    Settlement(SchemeResult& result, const Rules& rules)
        : m_result(result), m_rules(rules), m_unitCap(result.rules.unitCap) {}

    void run(const std::vector<Account>& accounts, const AccountsBefore& before) {
        std::vector<Money> raw, settled, caps;
        raw.reserve(accounts.size());
        for (const Account& account : accounts) {
            raw.push_back(sumOf(account));
            settled.push_back(before.of(account));
            caps.push_back(std::max(m_unitCap - settled.back(), Money()));
        }
        const Shares shares = prorate(raw, caps, m_result.pool, m_rules.capOrder, m_rules.rounding);
        m_result.ratio = shares.ratio;
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            pay(accounts[i],
                {raw[i], shares.capped[i], shares.paid[i], shares.atCap[i], settled[i], caps[i]});
        }
    }

  private:
    Money sumOf(const Account& account) const {
        Money sum;
        for (const std::size_t at : account) sum += m_result.units[at].raw;
        return sum;
    }

    void pay(const Account& account, const Due& due) {
        std::vector<Money> raw;
        for (const std::size_t at : account) raw.push_back(m_result.units[at].raw);
        const auto capped = spread(due.capped, raw);
        const auto paid = spread(due.paid, raw);
        for (std::size_t i = 0; i < account.size(); ++i) {
            UnitResult& unit = m_result.units[account[i]];
            unit.capped = capped[i];
            unit.paid = paid[i];
            explain(unit, due);
            payLines(unit);
        }
    }

    void explain(UnitResult& unit, const Due& due) {
        m_trace.begin(unit.raw);
        if (unit.raw != due.raw) m_trace.join(due.raw - unit.raw);
        limit(due);
        unit.binding = bindingOf(m_trace.steps());
        m_trace.round(unitOf(m_rules.rounding), roundsUp(due));
        if (unit.raw != due.raw)
            m_trace.spread(StepKind::GroupSpread, unit.paid, unit.raw, due.raw);
        unit.steps = m_trace.steps();
    }

    void limit(const Due& due) {
        const bool capFirst = m_rules.capOrder == CapOrder::CapThenScale || due.atCap;
        const bool none = (capFirst ? due.capped : due.raw).isZero();
        const bool scaled = m_result.ratio != Fraction(1, 1) && !none;
        if (capFirst) m_trace.cap(due.cap, m_unitCap, due.settled);
        if (scaled && !due.atCap) {
            const bool level = m_rules.capOrder == CapOrder::Waterfill;
            const bool moved = !m_result.rules.reallocated.isZero() || !m_result.settled.isZero();
            m_trace.share(level ? StepKind::PoolLevel : StepKind::PoolScale, m_result.ratio,
                          moved ? m_result.pool : Money());
        }
        if (!capFirst) m_trace.cap(due.cap, m_unitCap, due.settled);
    }

    /// The last limit decided; rounding is no rule of its own.
    static Binding bindingOf(const std::vector<Step>& steps) {
        if (steps.empty() || steps.back().kind == StepKind::GroupSum) return Binding::Rate;
        const StepKind last = steps.back().kind;
        const bool cap = last == StepKind::UnitCap || last == StepKind::UnitCapLeft;
        return cap ? Binding::UnitCap : Binding::Pool;
    }

    /// Half up is what happened only when claim, cap and pool let it.
    bool roundsUp(const Due& due) const {
        return m_rules.rounding == Rounding::HalfUpYuan && m_trace.amount() < ExactAmount(due.paid);
    }

    static void payLines(UnitResult& unit) {
        std::vector<Money> raw;
        raw.reserve(unit.lines.size());
        for (const Line& line : unit.lines) raw.push_back(line.raw);
        const auto paid = spread(unit.paid, raw);
        for (std::size_t i = 0; i < paid.size(); ++i) unit.lines[i].paid = paid[i];
    }

    SchemeResult& m_result;
    const Rules& m_rules;
    const Money m_unitCap;
    TraceWriter m_trace;
};

void addUp(SchemeResult& result) {
    for (const UnitResult& unit : result.units) {
        result.raw += unit.raw;
        result.capped += unit.capped;
        result.paid += unit.paid;
    }
    result.residue = result.pool - result.paid;
}

}  // namespace

void settle(SchemeResult& result, const Registry& registry, const Rules& rules,
            const Settled& settled) {
    if (rules.capAggregation == CapAggregation::ByRole) {
        result.units = apartByRole(std::move(result.units));
    }
    for (UnitResult& unit : result.units) unit.raw = rawOf(unit);
    result.settled = settled.paid();
    result.pool = std::max(result.rules.pool - result.settled, Money());
    const AccountsBefore before(result, registry, rules.capAggregation, settled);
    Settlement(result, rules).run(accountsOf(result.units, registry, rules.capAggregation), before);
    addUp(result);
}

}  // namespace grants
