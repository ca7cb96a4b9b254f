// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/evidence_pass.h"

#include "domain/progress/gauges.h"

namespace grants {

EvidencePass::EvidencePass(const FundYear& year, const Rules& rules, Timeline timeline,
                           Id<Organisation> unit)
    : m_year(year),
      m_rules(rules),
      m_timeline(std::move(timeline)),
      m_traits(year.registry, m_rules, unit),
      m_unit(unit) {}

void EvidencePass::measure(const NumericGoal& goal) {
    m_gauges.push_back(startGauge({m_year, m_rules, m_timeline, m_traits, goal, m_unit}));
}

void EvidencePass::measure(const std::vector<Target>& targets) {
    for (const Target& target : targets) measure(target.goal);
}

template <class Record, class Note>
void EvidencePass::showAll(const std::vector<Record>& records, EvidenceRef::Kind kind,
                           const Note& note) {
    for (std::size_t at = 0; at < records.size(); ++at) {
        if (isOthers({kind, at})) {
            passOver(records[at]);
        } else if (const auto counted = counts(records[at])) {
            note({kind, at}, *counted);
        }
    }
}

template <class Record>
void EvidencePass::passOver(const Record& record) {
    if constexpr (std::is_same_v<Record, LicenceRecord>) {
        if (!m_timeline.periodOf(record.date)) return;
        for (const auto& gauge : m_gauges) gauge->passOver(record);
    }
}

bool EvidencePass::isOthers(EvidenceRef record) {
    if (m_others.empty() || m_others.front() != record) return false;
    m_others = m_others.subspan(1);
    return true;
}

template <class Note>
void EvidencePass::show(Note note) {
    using Kind = EvidenceRef::Kind;
    showAll(m_year.licences, Kind::Licence, note);
    showAll(m_year.pledges, Kind::Pledge, note);
    showAll(m_year.products, Kind::Product, note);
    showAll(m_year.activities, Kind::Activity, note);
    showAll(m_year.deliverables, Kind::Deliverable, note);
    showAll(m_year.surveys, Kind::Survey, note);
}

void EvidencePass::run() {
    show([](EvidenceRef, bool) {});
}

void EvidencePass::run(const std::function<void(EvidenceRef, bool counted)>& tell) {
    show(tell);
}

std::vector<EvidenceRef> EvidencePass::runAndRecord() {
    std::vector<EvidenceRef> behind;
    show([&](EvidenceRef record, bool counted) {
        if (counted) behind.push_back(record);
    });
    for (const auto& gauge : m_gauges) {
        for (const auto at : gauge->stocks()) behind.push_back({EvidenceRef::Kind::Stock, at});
    }
    return behind;
}

std::optional<bool> EvidencePass::countsAt(EvidenceRef record) {
    switch (record.kind) {
        case EvidenceRef::Kind::Licence:
            return counts(m_year.licences[record.index]);
        case EvidenceRef::Kind::Pledge:
            return counts(m_year.pledges[record.index]);
        case EvidenceRef::Kind::Product:
            return counts(m_year.products[record.index]);
        case EvidenceRef::Kind::Activity:
            return counts(m_year.activities[record.index]);
        case EvidenceRef::Kind::Deliverable:
            return counts(m_year.deliverables[record.index]);
        case EvidenceRef::Kind::Survey:
            return counts(m_year.surveys[record.index]);
        case EvidenceRef::Kind::Stock:
            break;
    }
    return std::nullopt;
}

std::vector<std::vector<Measured>> EvidencePass::values() {
    std::vector<std::vector<Measured>> all;
    all.reserve(m_gauges.size());
    for (const auto& gauge : m_gauges) all.push_back(gauge->values());
    return all;
}

}  // namespace grants
