// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attribution/contributions.h"

#include "domain/progress/evidence_pass.h"

#include <algorithm>

namespace grants {
namespace {

/// What adds up: of a ratio its numerator.
std::int64_t amountOf(const Measured& value) {
    if (const auto* money = std::get_if<Money>(&value)) return money->inFen();
    if (const auto* ratio = std::get_if<Ratio>(&value)) return ratio->num;
    return std::get<std::int64_t>(value);
}

/// Few records know little of a denominator: it is the district's.
Measured overDistrict(const Measured& value, const Measured& district) {
    const auto* ratio = std::get_if<Ratio>(&value);
    return ratio ? Ratio{ratio->num, std::get<Ratio>(district).den} : value;
}

std::optional<Fraction> shareOf(const Measured& value, const Measured& district) {
    const std::int64_t whole = amountOf(district);
    if (whole == 0 || !isComputable(district)) return std::nullopt;
    return Fraction(amountOf(value), whole);
}

TargetPart partOf(const Target& target, const Measured& alone, const Measured& district) {
    const Measured value = overDistrict(alone, district);
    return {&target, value, district, shareOf(value, district)};
}

}  // namespace

Contributions::Contributions(const Casebook& book, Date asOf)
    : m_book(book),
      m_asOf(asOf),
      m_awards(book, asOf),
      m_district(measureTargets(book.year(), book.plan(), asOf)) {}

std::vector<IndicatorContribution> Contributions::of(const Case& one) const {
    std::vector<IndicatorContribution> all;
    if (one.project == nullptr) return all;
    const auto states = m_awards.indicatorsOf(one);
    auto state = states.begin();
    for (const Indicator& each : one.project->indicators) {
        const auto* goal = std::get_if<NumericGoal>(&each.goal);
        if (goal == nullptr) continue;
        auto records = m_awards.behind(one, *goal);
        auto parts = partsOf(records);
        all.push_back({&each, state++->value, std::move(records), std::move(parts)});
    }
    return all;
}

std::vector<TargetPart> Contributions::together(
    const std::vector<IndicatorContribution>& indicators) const {
    std::vector<EvidenceRef> records;
    for (const IndicatorContribution& each : indicators)
        records.insert(records.end(), each.records.begin(), each.records.end());
    const auto place = [](EvidenceRef record) { return std::pair(record.kind, record.index); };
    std::sort(records.begin(), records.end(),
              [&](EvidenceRef a, EvidenceRef b) { return place(a) < place(b); });
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return partsOf(records);
}

std::vector<TargetPart> Contributions::partsOf(const std::vector<EvidenceRef>& records) const {
    const Plan& plan = m_book.plan();
    const Rules rules = plan.rules();
    EvidencePass pass(m_book.year(), rules, Timeline::whole(rules.factWindow, m_asOf));
    pass.measure(plan.targets);
    for (const EvidenceRef record : records) (void)pass.countsAt(record);
    const auto values = pass.values();
    std::vector<TargetPart> parts;
    for (std::size_t at = 0; at < values.size(); ++at)
        parts.push_back(partOf(plan.targets[at], values[at].back(), m_district[at].value));
    return parts;
}

}  // namespace grants
