// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/unit_traits.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

Traits traitsOf(const Organisation& unit, const Rules& rules, const CreditCode* park) {
    const auto given = [](bool holds, Traits trait) { return holds ? trait : Traits{0}; };
    const auto& ruled = rules.extraUniversities;
    const bool university =
        isUniversity(unit) || (!ruled.empty() && ruled.contains(std::string(unit.code.text())));
    return static_cast<Traits>(
        given(university, kUniversity) | given(unit.kind == UnitKind::Enterprise, kEnterprise) |
        given(isSmeAnywhere(unit), kSme) | given(!unit.techSmeNo.empty(), kTechSme) |
        given(unit.inDistrict, kInDistrict) | given(unit.inCity || unit.inDistrict, kInCity) |
        given(park && unit.park == *park, kInPark));
}

}  // namespace

Traits traitOf(Geography geography) {
    static constexpr std::array<Traits, 4> kTraits = {0, kInCity, kInDistrict, kInPark};
    return kTraits[static_cast<std::size_t>(geography)];
}

UnitTraits::UnitTraits(const Registry& registry, const Rules& rules, Id<Organisation> park)
    : m_registry(registry) {
    const CreditCode* code = park ? &registry.at(park).code : nullptr;
    m_traits.reserve(registry.units().size());
    for (const Organisation& unit : registry.units())
        m_traits.push_back(traitsOf(unit, rules, code));
}

std::size_t UnitTraits::size() const {
    const auto& units = m_registry.units();
    return units.empty() ? 0 : static_cast<std::size_t>(units.back().id.value) + 1;
}

}  // namespace grants
