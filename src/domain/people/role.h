// SPDX-License-Identifier: GPL-3.0-or-later
// 角色: what a person is there for (projects §1). One person may hold several.
#pragma once

#include "base/finding.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace grants {

enum class PersonRole : std::uint8_t { Clerk, Officer, Reviewer, Finance, Chief, Admin, Auditor };
inline constexpr std::array kPersonRoles = {
    PersonRole::Clerk, PersonRole::Officer, PersonRole::Reviewer, PersonRole::Finance,
    PersonRole::Chief, PersonRole::Admin,   PersonRole::Auditor};

class PersonRoles {
  public:
    constexpr PersonRoles() = default;
    /// As bits() gave it; bits that are no role are dropped.
    [[nodiscard]] static constexpr PersonRoles ofBits(std::int64_t bits) {
        PersonRoles roles;
        roles.m_bits = static_cast<std::uint8_t>(bits & ((1 << kPersonRoles.size()) - 1));
        return roles;
    }
    template <class... Each>
    [[nodiscard]] static constexpr PersonRoles of(Each... roles) {
        PersonRoles all;
        (all.add(roles), ...);
        return all;
    }

    constexpr void add(PersonRole role) {
        m_bits = static_cast<std::uint8_t>(m_bits | bitOf(role));
    }
    [[nodiscard]] constexpr bool has(PersonRole role) const { return (m_bits & bitOf(role)) != 0; }
    [[nodiscard]] constexpr bool hasAnyOf(PersonRoles others) const {
        return (m_bits & others.m_bits) != 0;
    }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    [[nodiscard]] constexpr std::int64_t bits() const { return m_bits; }
    friend constexpr bool operator==(PersonRoles, PersonRoles) = default;

  private:
    static constexpr int bitOf(PersonRole role) { return 1 << static_cast<int>(role); }
    std::uint8_t m_bits = 0;
};

/// `clerk`, as the command line and its JSON call it.
[[nodiscard]] std::string_view codeOf(PersonRole role);
/// 录入.
[[nodiscard]] Message nameOf(PersonRole role);
/// Codes or Chinese names, separated by commas, semicolons, 顿号 or blanks. Faults: ROLE_NAME,
/// ROLE_NONE.
[[nodiscard]] Parsed<PersonRoles> parseRoles(std::string_view text);

}  // namespace grants
