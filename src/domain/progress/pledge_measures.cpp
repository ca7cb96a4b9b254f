// SPDX-License-Identifier: GPL-3.0-or-later
// Measures over 质押融资: firms, the inclusive ones among them, amounts.
#include "domain/progress/gauges.h"

namespace grants {
namespace {

/// 普惠性 (domain §4.2, A30): the limit itself still counts.
bool isInclusive(const Pledge& pledge, const Rules& rules) {
    const Money measured =
        rules.inclusiveBasis == InclusiveBasis::Loan ? pledge.registered : pledge.bankCredit;
    return measured <= rules.inclusiveLimit;
}

class PledgeGauge : public Gauge {
  protected:
    explicit PledgeGauge(const GaugeTask& task)
        : Gauge(task), m_firm(static_cast<Traits>(kEnterprise | traitOf(task.goal.geography))) {}

    /// The debtor is an enterprise where the goal asks, and the pledge is not left out (A22).
    bool counts(const Pledge& pledge, bool forAmount) const {
        const bool municipalCounts =
            !m_task.goal.withoutMunicipal ||
            (!forAmount && m_task.rules.municipalExclusion == MunicipalExclusion::Amount);
        return m_task.covers(pledge) && m_task.traits.have(pledge.debtor, m_firm) &&
               (municipalCounts || !pledge.municipalProject);
    }
    bool countsAsInclusive(const Pledge& pledge) const {
        return counts(pledge, false) && m_task.traits.have(pledge.debtor, kSme) &&
               isInclusive(pledge, m_task.rules);
    }

  private:
    Traits m_firm;
};

/// 家: distinct debtors, all or those reached by inclusive financing.
class Debtors final : public PledgeGauge {
  public:
    using Gauge::take;
    Debtors(const GaugeTask& task, bool inclusive)
        : PledgeGauge(task), m_inclusive(inclusive), m_units(periods(), task.traits.size()) {}

    bool take(const Pledge& pledge, std::size_t period) override {
        const bool counted = m_inclusive ? countsAsInclusive(pledge) : counts(pledge, false);
        if (counted) m_units.add(pledge.debtor, period);
        return counted;
    }
    std::vector<Measured> values() override { return asMeasured(m_units.counts()); }

  private:
    bool m_inclusive;
    DistinctUnits m_units;
};

/// Inclusive SMEs of all debtors.
class InclusiveShare final : public PledgeGauge {
  public:
    using Gauge::take;
    explicit InclusiveShare(const GaugeTask& task)
        : PledgeGauge(task),
          m_inclusive(periods(), task.traits.size()),
          m_all(periods(), task.traits.size()) {}

    bool take(const Pledge& pledge, std::size_t period) override {
        if (!counts(pledge, false)) return false;
        m_all.add(pledge.debtor, period);
        if (countsAsInclusive(pledge)) m_inclusive.add(pledge.debtor, period);
        return true;
    }
    std::vector<Measured> values() override {
        return asRatios(m_inclusive.counts(), m_all.counts());
    }

  private:
    DistinctUnits m_inclusive, m_all;
};

/// 元: what was registered or disbursed; with equity contributions where the goal takes both.
class Financing final : public PledgeGauge {
  public:
    using Gauge::take;
    Financing(const GaugeTask& task, AmountBasis basis, bool withEquity)
        : PledgeGauge(task), m_basis(basis), m_withEquity(withEquity), m_amounts(periods()) {}

    bool take(const Pledge& pledge, std::size_t period) override {
        if (!counts(pledge, true)) return false;
        m_amounts[period] +=
            m_basis == AmountBasis::Disbursed ? pledge.disbursed : pledge.registered;
        return true;
    }
    /// The firm may contribute its patents elsewhere or take others' in.
    bool take(const LicenceRecord& record, std::size_t period) override {
        if (!m_withEquity || record.way != Way::Equity || !isParty(record)) return false;
        m_amounts[period] += record.amount;
        return true;
    }
    std::vector<Measured> values() override { return asMeasured(cumulated(m_amounts)); }

  private:
    bool isParty(const LicenceRecord& record) const {
        if (m_task.goal.by != Party::Recipient) return m_task.covers(record);
        for (const auto* side : {&record.providers, &record.recipients}) {
            for (const auto unit : *side) {
                if (unit == m_task.unit) return true;
            }
        }
        return false;
    }

    AmountBasis m_basis;
    bool m_withEquity;
    std::vector<Money> m_amounts;
};

}  // namespace

std::unique_ptr<Gauge> inclusivePledgeSmes(const GaugeTask& task) {
    return std::make_unique<Debtors>(task, true);
}
std::unique_ptr<Gauge> pledgeEnterprises(const GaugeTask& task) {
    return std::make_unique<Debtors>(task, false);
}
std::unique_ptr<Gauge> inclusivePledgeShare(const GaugeTask& task) {
    return std::make_unique<InclusiveShare>(task);
}
std::unique_ptr<Gauge> pledgeAmount(const GaugeTask& task) {
    return std::make_unique<Financing>(task, task.rules.t7AmountBasis, false);
}
std::unique_ptr<Gauge> pledgeRegisteredAmount(const GaugeTask& task) {
    return std::make_unique<Financing>(task, AmountBasis::Registered, false);
}
std::unique_ptr<Gauge> pledgeOrEquityAmount(const GaugeTask& task) {
    return std::make_unique<Financing>(task, task.rules.t7AmountBasis, true);
}

}  // namespace grants
