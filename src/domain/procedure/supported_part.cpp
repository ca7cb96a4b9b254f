// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/supported_part.h"

#include "domain/attribution/project_support.h"
#include "domain/cases/awards.h"

#include <algorithm>

namespace grants {
namespace {

/// Looked at first: few units have an award, and what it counts takes a look at the whole year.
bool hasLiveAward(const Casebook& cases, Id<Organisation> unit) {
    const auto own = cases.ofUnit(unit);
    return std::any_of(own.begin(), own.end(), [](const Case* each) {
        return each->project != nullptr && isLiveAward(*each);
    });
}

/// The plan as it reads today, with what the batch was frozen under by its own settings. Those were
/// taken then; one that a later plan lacks says nothing.
Plan planFor(const Batch& batch, const Plan& plan) {
    Plan own = plan;
    for (const std::string& each : batch.settings) {
        const std::size_t sign = each.find('=');
        if (sign != std::string::npos) (void)own.set(each.substr(0, sign), each.substr(sign + 1));
    }
    return own;
}

const SupportedRecords& ofScheme(const ProjectSupport& support, const Plan& plan,
                                 std::string_view code) {
    const SubsidyScheme* scheme = plan.findScheme(code);
    const bool pledges = scheme != nullptr && scheme->kind == SchemeKind::Pledge;
    return pledges ? support.pledges : support.licences;
}

void add(const BatchLine& line, SupportedPart& part) {
    part.paid += line.paid;
    const bool known =
        std::find(part.records.begin(), part.records.end(), line.record) != part.records.end();
    if (!known) part.records.push_back(line.record);
}

}  // namespace

SupportedPart supportedPart(const Casebook& cases, const BatchCase& batch, Id<Organisation> unit) {
    SupportedPart part;
    if (!hasLiveAward(cases, unit)) return part;
    const FundYear& year = cases.year();
    const Plan plan = planFor(*batch.batch, cases.plan());
    if (plan.rules().projectVsScheme != ProjectVsScheme::BlockSameUnit) return part;
    const ProjectSupport support = projectSupport(year, plan);
    const SupportedRecords& records = ofScheme(support, plan, batch.batch->scheme);
    const std::size_t place = year.registry.indexOf(unit);
    for (const BatchLine* each : batch.lines) {
        if (each->unit == unit && !each->paid.isZero() && records.names(place, each->record))
            add(*each, part);
    }
    return part;
}

SubsidisedRecords::SubsidisedRecords(const Casebook& cases) : m_cases(cases) {
    const FundYear& year = cases.year();
    if (year.batches.empty()) return;
    if (cases.plan().rules().projectVsScheme != ProjectVsScheme::BlockSameUnit) return;
    for (const BatchCase& each : batchesOf(year))
        if (each.state == "frozen" || each.isApproved()) take(each);
    findRecords();
}

void SubsidisedRecords::take(const BatchCase& batch) {
    for (const BatchLine* each : batch.lines) {
        if (each->paid.isZero()) continue;
        m_lines[each->unit.value].push_back(each);
        m_records.try_emplace(each->record);
    }
}

/// A scheme pays for licences or for pledges.
void SubsidisedRecords::findRecords() {
    const FundYear& year = m_cases.year();
    const auto note = [this](const auto& records, EvidenceRef::Kind kind) {
        for (std::size_t at = 0; at < records.size(); ++at) {
            const auto found = m_records.find(records[at].registerNo);
            if (found != m_records.end()) found->second = EvidenceRef{kind, at};
        }
    };
    note(year.licences, EvidenceRef::Kind::Licence);
    note(year.pledges, EvidenceRef::Kind::Pledge);
}

std::vector<const BatchLine*> SubsidisedRecords::countableFor(const Case& one) const {
    const auto lines = m_lines.find(one.application->unit.value);
    const bool isAwarded = isLiveAward(one) || awardedAmount(one).has_value();
    if (lines == m_lines.end() || !one.isLive() || isAwarded) return {};
    std::vector<EvidenceRef> records;
    for (const BatchLine* each : lines->second)
        if (const auto& known = m_records.at(each->record)) records.push_back(*known);
    const auto counted = grants::countableFor(one, m_cases, records);
    std::vector<const BatchLine*> found;
    for (const BatchLine* each : lines->second) {
        const auto& known = m_records.at(each->record);
        if (known && std::find(counted.begin(), counted.end(), *known) != counted.end())
            found.push_back(each);
    }
    return found;
}

}  // namespace grants
