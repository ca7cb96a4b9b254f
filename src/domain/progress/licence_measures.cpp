// SPDX-License-Identifier: GPL-3.0-or-later
// Measures over 转让许可: events, recipients, open licences, patents, amounts.
#include "base/seen_text.h"
#include "base/text.h"
#include "domain/progress/gauges.h"

namespace grants {
namespace {

/// 作价入股 counts as a transfer unless A24 says otherwise.
bool isDeal(const LicenceRecord& record, const Rules& rules) {
    return record.way != Way::Equity || rules.equityIsTransfer == EquityIsTransfer::YesIfRegistered;
}

/// Some party on either side is where the goal asks.
bool touches(const LicenceRecord& record, const GaugeTask& task, Traits place) {
    return place == 0 || task.traits.anyHas(record.providers, place) ||
           task.traits.anyHas(record.recipients, place);
}

/// 次: patents by record, or contracts (A14), from providers to recipients with the traits wanted.
class Events final : public Gauge {
  public:
    using Gauge::take;
    Events(const GaugeTask& task, Traits provider, Traits recipient)
        : Gauge(task),
          m_provider(provider),
          m_recipient(static_cast<Traits>(recipient | traitOf(task.goal.geography))),
          m_events(periods()),
          m_contracts(periods()) {}

    bool take(const LicenceRecord& record, std::size_t period) override {
        if (!isDeal(record, m_task.rules) || !m_task.covers(record) ||
            !m_task.traits.anyHas(record.providers, m_provider) ||
            !m_task.countsAnyRecipient(record, m_recipient)) {
            return false;
        }
        m_events[period] += static_cast<std::int64_t>(record.patents.size());
        if (byContract()) {
            const bool unnamed = record.contractNo.empty() || isPlaceholder(record.contractNo);
            m_contracts.add(unnamed ? "#" + record.registerNo : record.contractNo, period);
        }
        return true;
    }
    std::vector<Measured> values() override {
        return asMeasured(byContract() ? m_contracts.counts() : cumulated(m_events));
    }

  private:
    bool byContract() const { return m_task.rules.eventCount == EventCount::Contract; }

    Traits m_provider, m_recipient;
    std::vector<std::int64_t> m_events;
    DistinctTexts m_contracts;
};

/// 家: distinct SMEs that received something from a 高校院所; each joint recipient counts.
class Recipients final : public Gauge {
  public:
    using Gauge::take;
    explicit Recipients(const GaugeTask& task)
        : Gauge(task),
          m_wanted(static_cast<Traits>(kSme | traitOf(task.goal.geography))),
          m_units(periods(), task.traits.size()) {}

    bool take(const LicenceRecord& record, std::size_t period) override {
        if (!isDeal(record, m_task.rules) || !m_task.covers(record) ||
            !m_task.traits.anyHas(record.providers, kUniversity)) {
            return false;
        }
        bool counted = false;
        for (const auto recipient : record.recipients) {
            if (!m_task.countsRecipient(recipient, m_wanted)) continue;
            m_units.add(recipient, period);
            counted = true;
        }
        return counted;
    }
    std::vector<Measured> values() override { return asMeasured(m_units.counts()); }

  private:
    Traits m_wanted;
    DistinctUnits m_units;
};

/// 件: distinct patent × licensee, or distinct patents (A13), under 开放许可.
class OpenLicences final : public Gauge {
  public:
    using Gauge::take;
    explicit OpenLicences(const GaugeTask& task)
        : Gauge(task), m_place(traitOf(task.goal.geography)), m_pairs(periods()) {}

    bool take(const LicenceRecord& record, std::size_t period) override {
        if (record.way != Way::OpenLicence || !m_task.covers(record) ||
            !touches(record, m_task, m_place)) {
            return false;
        }
        const bool byPatent = m_task.rules.openLicenceCount == OpenLicenceCount::Patent;
        for (const auto recipient : record.recipients) {
            if (!m_task.countsRecipient(recipient, 0)) continue;
            for (const auto patent : record.patents)
                m_pairs.add(patent.packed(), byPatent ? 0 : recipient.value, period);
        }
        return true;
    }
    std::vector<Measured> values() override { return asMeasured(m_pairs.counts()); }

  private:
    Traits m_place;
    DistinctPairs m_pairs;
};

/// 件: distinct patents transferred or licensed.
class Patents final : public Gauge {
  public:
    using Gauge::take;
    explicit Patents(const GaugeTask& task)
        : Gauge(task), m_place(traitOf(task.goal.geography)), m_patents(periods()) {}

    bool take(const LicenceRecord& record, std::size_t period) override {
        if (!isDeal(record, m_task.rules) || !m_task.covers(record) ||
            !m_task.countsAnyRecipient(record, m_place)) {
            return false;
        }
        for (const auto patent : record.patents) m_patents.add(patent.packed(), 0, period);
        return true;
    }
    std::vector<Measured> values() override { return asMeasured(m_patents.counts()); }

  private:
    Traits m_place;
    DistinctPairs m_patents;
};

/// 元: recorded licence amounts, by record and not by patent.
class Amounts final : public Gauge {
  public:
    using Gauge::take;
    explicit Amounts(const GaugeTask& task)
        : Gauge(task), m_place(traitOf(task.goal.geography)), m_amounts(periods()) {}

    bool take(const LicenceRecord& record, std::size_t period) override {
        if (!isLicence(record.way) || !m_task.covers(record) || !touches(record, m_task, m_place))
            return false;
        m_amounts[period] += record.amount;
        return true;
    }
    std::vector<Measured> values() override { return asMeasured(cumulated(m_amounts)); }

  private:
    Traits m_place;
    std::vector<Money> m_amounts;
};

}  // namespace

std::unique_ptr<Gauge> smeTransferEvents(const GaugeTask& task) {
    return std::make_unique<Events>(task, kUniversity, kSme);
}
std::unique_ptr<Gauge> techSmeTransferEvents(const GaugeTask& task) {
    return std::make_unique<Events>(task, kUniversity, kTechSme);
}
std::unique_ptr<Gauge> universityTransferEvents(const GaugeTask& task) {
    return std::make_unique<Events>(task, kUniversity, Traits{0});
}
std::unique_ptr<Gauge> transfersAndLicences(const GaugeTask& task) {
    return std::make_unique<Events>(task, Traits{0}, Traits{0});
}
std::unique_ptr<Gauge> smeRecipients(const GaugeTask& task) {
    return std::make_unique<Recipients>(task);
}
std::unique_ptr<Gauge> openLicences(const GaugeTask& task) {
    return std::make_unique<OpenLicences>(task);
}
std::unique_ptr<Gauge> transferredPatents(const GaugeTask& task) {
    return std::make_unique<Patents>(task);
}
std::unique_ptr<Gauge> licenceAmount(const GaugeTask& task) {
    return std::make_unique<Amounts>(task);
}

}  // namespace grants
