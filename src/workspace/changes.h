// SPDX-License-Identifier: GPL-3.0-or-later
// Which kinds of things an edit changed; pages refresh from that.
#pragma once

#include <cstdint>

namespace grants {

enum class Kind : std::uint32_t {
    Organisations = 1u << 0,
    Licences = 1u << 1,
    Pledges = 1u << 2,
    Products = 1u << 3,
    Activities = 1u << 4,
    Deliverables = 1u << 5,
    Surveys = 1u << 6,
    Stocks = 1u << 7,
    OtherFunding = 1u << 8,
    Applications = 1u << 9,
    Commitments = 1u << 10,
    Claims = 1u << 11,
    Plan = 1u << 12
};

class Changes {
  public:
    void add(const Changes& others) { m_bits |= others.m_bits; }
    void add(Kind kind) { m_bits |= static_cast<std::uint32_t>(kind); }
    [[nodiscard]] bool has(Kind kind) const {
        return (m_bits & static_cast<std::uint32_t>(kind)) != 0;
    }
    [[nodiscard]] bool empty() const { return m_bits == 0; }

  private:
    std::uint32_t m_bits = 0;
};

}  // namespace grants
