// SPDX-License-Identifier: GPL-3.0-or-later
// The share of university patents passed on to SMEs, over the patents in force (T5, P2-3b, A28).
#include "domain/progress/gauges.h"

#include <map>

namespace grants {
namespace {

/// The snapshots of the universities that count, by unit, and which one is the denominator when.
class Stocks {
  public:
    void add(const PatentStock& stock, std::size_t index) {
        m_byUnit[stock.unit.value].emplace(stock.asOf, Entry{index, stock.patents});
    }
    struct Entry {
        std::size_t index;
        std::int64_t patents;
    };
    using Snapshots = std::map<Date, Entry>;
    [[nodiscard]] const std::map<std::int64_t, Snapshots>& byUnit() const { return m_byUnit; }

    /// The earliest, or the latest not after `asOf` (the earliest when all are later).
    [[nodiscard]] static Snapshots::const_iterator chosen(const Snapshots& snapshots,
                                                          StockDate date, Date asOf) {
        const auto after = snapshots.upper_bound(asOf);
        const bool earliest = date == StockDate::Start || after == snapshots.begin();
        return earliest ? snapshots.begin() : std::prev(after);
    }

  private:
    std::map<std::int64_t, Snapshots> m_byUnit;
};

class UniversityShare final : public Gauge {
  public:
    using Gauge::take;
    explicit UniversityShare(const GaugeTask& task)
        : Gauge(task),
          m_university(static_cast<Traits>(kUniversity | traitOf(task.goal.geography))),
          m_patents(periods()) {
        const auto& stocks = task.year.stocks;
        for (std::size_t at = 0; at < stocks.size(); ++at) {
            if (countsUniversity(stocks[at].unit)) m_stocks.add(stocks[at], at);
        }
    }

    bool take(const LicenceRecord& record, std::size_t period) override {
        const bool fromOurs = rememberDepartures(record);
        const bool isDeal = record.way != Way::Equity ||
                            m_task.rules.equityIsTransfer == EquityIsTransfer::YesIfRegistered;
        if (!fromOurs || !isDeal || !m_task.traits.anyHas(record.recipients, kSme)) return false;
        for (const auto patent : record.patents) m_patents.add(patent.packed(), 0, period);
        return true;
    }

    void passOver(const LicenceRecord& record) override { (void)rememberDepartures(record); }

    std::vector<std::size_t> stocks() const override {
        std::vector<std::size_t> indices;
        if (periods() == 0) return indices;
        for (const auto& [unit, snapshots] : m_stocks.byUnit()) {
            const auto found = chosen(snapshots, periods() - 1);
            indices.push_back(found->second.index);
        }
        return indices;
    }

    std::vector<Measured> values() override {
        std::vector<std::int64_t> inForce;
        for (std::size_t period = 0; period < periods(); ++period)
            inForce.push_back(denominator(period));
        return asRatios(m_patents.counts(), inForce);
    }

  private:
    struct Departure {
        std::int64_t unit;
        Date date;
        std::int64_t patents;
    };

    bool countsUniversity(Id<Organisation> unit) const {
        return (m_task.goal.by != Party::Provider || unit == m_task.unit) &&
               m_task.traits.have(unit, m_university);
    }
    Stocks::Snapshots::const_iterator chosen(const Stocks::Snapshots& snapshots,
                                             std::size_t period) const {
        return Stocks::chosen(snapshots, m_task.rules.stockDate, m_task.timeline.endOf(period));
    }
    /// Whether universities that count are among the providers.
    bool rememberDepartures(const LicenceRecord& record) {
        bool fromOurs = false;
        for (const auto provider : record.providers) {
            if (!countsUniversity(provider)) continue;
            fromOurs = true;
            rememberDeparture(record, provider);
        }
        return fromOurs;
    }
    /// Patents that left a university's stock, to be added back under START_PLUS_GRANTS.
    void rememberDeparture(const LicenceRecord& record, Id<Organisation> provider) {
        if (m_task.rules.stockDate != StockDate::StartPlusGrants || isLicence(record.way)) return;
        m_departures.push_back(
            {provider.value, record.date, static_cast<std::int64_t>(record.patents.size())});
    }
    std::int64_t denominator(std::size_t period) const {
        std::int64_t sum = 0;
        for (const auto& [unit, snapshots] : m_stocks.byUnit())
            sum += chosen(snapshots, period)->second.patents;
        for (const Departure& left : m_departures) {
            const auto snapshots = m_stocks.byUnit().find(left.unit);
            if (snapshots == m_stocks.byUnit().end()) continue;
            const Date first = snapshots->second.begin()->first;
            const Date last = chosen(snapshots->second, period)->first;
            if (first < left.date && left.date <= last) sum += left.patents;
        }
        return sum;
    }

    Traits m_university;
    DistinctPairs m_patents;
    Stocks m_stocks;
    std::vector<Departure> m_departures;
};

}  // namespace

std::unique_ptr<Gauge> universityPatentShare(const GaugeTask& task) {
    return std::make_unique<UniversityShare>(task);
}

}  // namespace grants
