// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attribution/project_support.h"

#include "domain/attribution/award_records.h"

#include <algorithm>

namespace grants {
namespace {

SupportedRecords supportedOf(EvidenceRef::Kind kind, const AwardRecords& awards,
                             const FundYear& year) {
    std::vector<std::pair<std::uint32_t, std::string_view>> records;
    for (const ClaimedRecord& each : awards.records()) {
        if (each.record.kind != kind) continue;
        for (const Claimant& by : each.claimants) {
            if (!by.counts) continue;
            const auto unit =
                static_cast<std::uint32_t>(year.registry.indexOf(by.award->application->unit));
            records.emplace_back(unit, numberOf(year, each.record));
        }
    }
    return {year.registry.units().size(), std::move(records)};
}

}  // namespace

SupportedRecords::SupportedRecords(std::size_t units,
                                   std::vector<std::pair<std::uint32_t, std::string_view>> records)
    : m_units(units), m_records(std::move(records)) {
    std::sort(m_records.begin(), m_records.end());
    for (const auto& [unit, number] : m_records) m_units[unit] = true;
}

bool SupportedRecords::holds(std::size_t unit, std::string_view number) const {
    return std::binary_search(m_records.begin(), m_records.end(),
                              std::pair(static_cast<std::uint32_t>(unit), number));
}

ProjectSupport projectSupport(const FundYear& year, const Plan& plan) {
    const Rules rules = plan.rules();
    if (year.applications.empty() || rules.projectVsScheme == ProjectVsScheme::Allow) return {};
    const Casebook book(year, plan);
    const AwardRecords awards(book, rules.factWindow.last);
    return {supportedOf(EvidenceRef::Kind::Licence, awards, year),
            supportedOf(EvidenceRef::Kind::Pledge, awards, year)};
}

}  // namespace grants
