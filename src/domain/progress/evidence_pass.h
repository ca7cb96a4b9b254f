// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the evidence for any number of gauges.
#pragma once

#include "domain/progress/evidence_ref.h"
#include "domain/progress/gauge.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace grants {

/// Holds what gauges need while they run.
class EvidencePass {
  public:
    EvidencePass(const FundYear& year, const Rules& rules, Timeline timeline,
                 Id<Organisation> unit = {});
    EvidencePass(const EvidencePass&) = delete;  // gauges point into it
    EvidencePass& operator=(const EvidencePass&) = delete;

    /// The goal must outlive the pass.
    void measure(const NumericGoal& goal);
    void measure(const std::vector<Target>& targets);
    /// What counts for somebody else (A21) when it is run: licences, pledges and products, in the
    /// order of EvidenceRef::Kind and place. They must outlive the run.
    void leave(std::span<const EvidenceRef> others) { m_others = others; }
    /// Shows every record of the timeline to every gauge.
    void run();
    /// As run, and tells of each whether some gauge's last value rests on it.
    void run(const std::function<void(EvidenceRef, bool counted)>& tell);
    /// As run, and notes the records that the first gauge's last value rests on.
    [[nodiscard]] std::vector<EvidenceRef> runAndRecord();
    /// Shows one record: whether some gauge counts it; nothing when it lies outside the timeline.
    template <class Record>
    [[nodiscard]] std::optional<bool> counts(const Record& record) {
        const auto period = m_timeline.periodOf(record.date);
        if (!period) return std::nullopt;
        bool counted = false;
        for (const auto& gauge : m_gauges) counted |= gauge->take(record, *period);
        return counted;
    }
    /// The same of a record of the year; nothing of a stock, which is no event.
    [[nodiscard]] std::optional<bool> countsAt(EvidenceRef record);
    /// By goal in the order given, then by period.
    [[nodiscard]] std::vector<std::vector<Measured>> values();

  private:
    template <class Note>
    void show(Note note);
    template <class Record, class Note>
    void showAll(const std::vector<Record>& records, EvidenceRef::Kind kind, const Note& note);
    template <class Record>
    void passOver(const Record& record);
    /// Whether it is the next of the others.
    [[nodiscard]] bool isOthers(EvidenceRef record);

    const FundYear& m_year;
    Rules m_rules;
    Timeline m_timeline;
    UnitTraits m_traits;
    Id<Organisation> m_unit;
    std::vector<std::unique_ptr<Gauge>> m_gauges;
    std::span<const EvidenceRef> m_others;  // those that are still to come
};

}  // namespace grants
