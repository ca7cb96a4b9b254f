// SPDX-License-Identifier: GPL-3.0-or-later
// What the measures ask of units, one byte a unit.
#pragma once

#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"

#include <cstdint>
#include <vector>

namespace grants {

using Traits = std::uint8_t;

inline constexpr Traits kUniversity = 1;  // 高校院所, also by ruling (uni_extra)
inline constexpr Traits kEnterprise = 2;
inline constexpr Traits kSme = 4;  // a 中小微 enterprise anywhere
inline constexpr Traits kTechSme = 8;
inline constexpr Traits kInDistrict = 16;
inline constexpr Traits kInCity = 32;
inline constexpr Traits kInPark = 64;  // a tenant of the park that is measured

/// The trait that a geography asks for; none for Any.
[[nodiscard]] Traits traitOf(Geography geography);

class UnitTraits {
  public:
    /// `registry` must outlive this. `park` is the unit whose tenants carry kInPark; none when 0.
    UnitTraits(const Registry& registry, const Rules& rules, Id<Organisation> park);

    [[nodiscard]] bool have(Id<Organisation> unit, Traits wanted) const {
        const Traits traits = unit ? m_traits[m_registry.indexOf(unit)] : Traits{0};
        return (traits & wanted) == wanted;
    }
    [[nodiscard]] bool anyHas(const std::vector<Id<Organisation>>& units, Traits wanted) const {
        for (const auto unit : units) {
            if (have(unit, wanted)) return true;
        }
        return false;
    }
    /// One more than the largest id.
    [[nodiscard]] std::size_t size() const;

  private:
    const Registry& m_registry;
    std::vector<Traits> m_traits;  // by the unit's place in the registry
};

}  // namespace grants
