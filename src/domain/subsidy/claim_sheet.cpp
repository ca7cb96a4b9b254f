// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/claim_sheet.h"

#include "domain/subsidy/register_numbers.h"

#include <algorithm>

namespace grants {

ClaimSheet::ClaimSheet(const FundYear& year, const SchemeRules& scheme, Basis basis,
                       const std::vector<std::string_view>& numbers)
    : m_year(year), m_scheme(scheme), m_filed(basis == Basis::Filed) {
    if (m_filed) file(numbers);
}

void ClaimSheet::file(const std::vector<std::string_view>& numbers) {
    const RegisterIndex index(numbers);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> filed;
    filed.reserve(m_year.claims.size());
    for (const Claim& claim : m_year.claims) {
        if (claim.scheme != m_scheme.code) continue;
        const auto unit = static_cast<std::uint32_t>(m_year.registry.indexOf(claim.unit));
        if (const auto record = index.find(claim.registerNo)) {
            filed.emplace_back(*record, unit);
        } else {
            m_unmatched.emplace_back(unit, claim.registerNo);
        }
    }
    m_byRecord = Grouped<std::uint32_t>(numbers.size(), filed);
    m_byRecord.sortEach();
}

bool ClaimSheet::claims(std::uint32_t unit, std::size_t record) const {
    if (!m_filed) return true;
    const auto units = m_byRecord.of(record);
    return std::find(units.begin(), units.end(), unit) != units.end();
}

void ClaimSheet::rejectUnmatched(std::size_t record, std::string_view number,
                                 std::span<const Side> sides, UnitRejections& rejected) const {
    if (!m_filed) return;
    const auto units = m_byRecord.of(record);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto side = std::find_if(sides.begin(), sides.end(),
                                       [&](const Side& s) { return s.unit == units[i]; });
        const bool unmatched = side == sides.end();
        const bool again = i > 0 && units[i] == units[i - 1];
        if (!unmatched && !again) continue;
        const auto code = again ? RejectionCode::Duplicate : RejectionCode::Party;
        const Role role = unmatched ? roleByKind(units[i]) : side->role;
        rejected.emplace_back(units[i], reject(units[i], number, role, code));
    }
}

void ClaimSheet::rejectUnmatched(UnitRejections& rejected) const {
    for (const auto& [unit, number] : m_unmatched) {
        rejected.emplace_back(unit,
                              reject(unit, number, roleByKind(unit), RejectionCode::NoRecord));
    }
}

Rejection ClaimSheet::reject(std::uint32_t unit, std::string_view number, Role role,
                             RejectionCode code) const {
    return {m_year.registry.units()[unit].id, number, {}, role, code};
}

Role ClaimSheet::roleByKind(std::uint32_t unit) const {
    const Organisation& organisation = m_year.registry.units()[unit];
    if (m_scheme.kind() == SchemeKind::Transfer) {
        return isUniversity(organisation) ? Role::Provider : Role::Recipient;
    }
    return organisation.kind == UnitKind::Enterprise ? Role::Enterprise : Role::Institution;
}

}  // namespace grants
