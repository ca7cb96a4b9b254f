// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/other_support.h"

#include "base/seen_text.h"
#include "base/text.h"

#include <algorithm>

namespace grants {
namespace {

Grouped<const OtherFunding*> byUnit(const FundYear& year) {
    std::vector<std::pair<std::uint32_t, const OtherFunding*>> rows;
    for (const OtherFunding& row : year.otherFunding) {
        rows.emplace_back(static_cast<std::uint32_t>(year.registry.indexOf(row.unit)), &row);
    }
    return {year.registry.units().size(), rows};
}

}  // namespace

OtherSupport::OtherSupport(const FundYear& year) : m_byUnit(byUnit(year)) {}

bool OtherSupport::namesRecord(std::size_t unit, std::string_view registerNo) const {
    const auto rows = m_byUnit.of(unit);
    return std::any_of(rows.begin(), rows.end(),
                       [&](const OtherFunding* row) { return row->registerNo == registerNo; });
}

bool OtherSupport::namesContract(std::size_t unit, std::string_view contractNo) const {
    const auto rows = m_byUnit.of(unit);
    // A placeholder, which a fund file may hold from before it was known as one, names nothing.
    return !contractNo.empty() && !isPlaceholder(contractNo) &&
           std::any_of(rows.begin(), rows.end(),
                       [&](const OtherFunding* row) { return row->contractNo == contractNo; });
}

bool OtherSupport::namesPatent(std::size_t unit, PatentNumber patent) const {
    const auto rows = m_byUnit.of(unit);
    return std::any_of(rows.begin(), rows.end(),
                       [&](const OtherFunding* row) { return row->patent == patent; });
}

}  // namespace grants
