// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/unit_directory.h"

namespace grants {

std::optional<Id<Organisation>> UnitDirectory::find(const CreditCode& code) const {
    if (const Organisation* stored = m_stored.find(code)) return stored->id;
    const auto fresh = m_fresh.find(code);
    if (fresh == m_fresh.end()) return std::nullopt;
    return fresh->second;
}

void UnitDirectory::add(const CreditCode& code) {
    const auto count = static_cast<std::int64_t>(m_real.size());
    if (m_fresh.emplace(code, Id<Organisation>{-1 - count}).second) m_real.emplace_back();
}

void UnitDirectory::settle(const CreditCode& code, Id<Organisation> real) {
    const auto fresh = m_fresh.find(code);
    if (fresh == m_fresh.end()) return;
    m_real[static_cast<std::size_t>(-1 - fresh->second.value)] = real;
}

Id<Organisation> UnitDirectory::real(Id<Organisation> id) const {
    return id.value < 0 ? m_real[static_cast<std::size_t>(-1 - id.value)] : id;
}

}  // namespace grants
