// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/claim_check.h"

#include "domain/subsidy/result.h"

#include <algorithm>

namespace grants {
namespace {

template <class Record>
RegisterIndex numbersOf(const std::vector<Record>& records) {
    std::vector<std::string_view> numbers;
    numbers.reserve(records.size());
    for (const Record& each : records) numbers.push_back(each.registerNo);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return RegisterIndex(std::move(numbers));
}

}  // namespace

const RegisterIndex& ClaimCheck::recordsOf(SchemeKind kind) {
    const auto found = m_records.find(kind);
    if (found != m_records.end()) return found->second;
    RegisterIndex made =
        kind == SchemeKind::Transfer ? numbersOf(m_year.licences) : numbersOf(m_year.pledges);
    return m_records.emplace(kind, std::move(made)).first->second;
}

std::optional<Finding> ClaimCheck::operator()(const Claim& claim) {
    const SubsidyScheme* scheme = m_plan.findScheme(claim.scheme);
    if (scheme == nullptr || recordsOf(scheme->kind).find(claim.registerNo)) return std::nullopt;
    constexpr RejectionCode kCode = RejectionCode::NoRecord;
    return Finding{Severity::Warning, std::string(codeText(kCode)), "", describe(kCode), {}};
}

}  // namespace grants
