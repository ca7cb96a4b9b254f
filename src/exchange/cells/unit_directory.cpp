// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/unit_directory.h"

#include "base/seen_text.h"
#include "base/text.h"

#include <algorithm>

namespace grants {
namespace {

/// A name as compared: without marks and white space, half-width, capitals.
std::string nameForm(std::string_view name) {
    std::string form = identifierForm(withoutMarks(name));
    std::erase_if(form, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return form;
}

}  // namespace

std::optional<Id<Organisation>> UnitDirectory::find(const CreditCode& code) const {
    if (const Organisation* stored = m_stored.find(code)) return stored->id;
    const auto fresh = m_fresh.find(code);
    if (fresh == m_fresh.end()) return std::nullopt;
    return fresh->second;
}

void UnitDirectory::indexNames() const {
    if (!m_namesKnown) {
        for (const Organisation& unit : m_stored.units())
            m_names.emplace(nameForm(unit.name), NamedUnit{unit.code, unit.id});
    }
    m_namesKnown = true;
    for (; m_indexedNames < m_freshNames.size(); ++m_indexedNames) {
        const auto& [code, name] = m_freshNames[m_indexedNames];
        m_names.emplace(nameForm(name), NamedUnit{code, {}});
    }
}

std::vector<NamedUnit> UnitDirectory::named(std::string_view name) const {
    indexNames();
    std::vector<NamedUnit> units;
    const auto [first, last] = m_names.equal_range(nameForm(name));
    for (auto each = first; each != last; ++each) {
        const auto id = find(each->second.code);  // nothing for a unit that was dropped
        const bool told = std::any_of(units.begin(), units.end(), [&each](const NamedUnit& unit) {
            return unit.code == each->second.code;
        });
        if (id && !told) units.push_back({each->second.code, *id});
    }
    return units;
}

void UnitDirectory::add(const CreditCode& code, std::string_view name) {
    const auto count = static_cast<std::int64_t>(m_real.size());
    if (!m_fresh.emplace(code, Id<Organisation>{-1 - count}).second) return;
    m_real.emplace_back();
    m_freshNames.emplace_back(code, name);
}

void UnitDirectory::settle(const CreditCode& code, Id<Organisation> real) {
    const auto fresh = m_fresh.find(code);
    if (fresh == m_fresh.end()) return;
    m_real[static_cast<std::size_t>(-1 - fresh->second.value)] = real;
}

Id<Organisation> UnitDirectory::real(Id<Organisation> id) const {
    return id.value < 0 ? m_real[static_cast<std::size_t>(-1 - id.value)] : id;
}

Registry UnitDirectory::settleAhead() {
    std::vector<Organisation> units = m_stored.units();
    std::int64_t last = units.empty() ? 0 : units.back().id.value;
    for (std::size_t at = 0; at < m_real.size(); ++at) {
        m_real[at] = {++last};
        const auto& [code, name] = m_freshNames[at];
        units.push_back({.id = m_real[at], .code = code, .name = name});
    }
    return Registry(std::move(units));
}

}  // namespace grants
