// SPDX-License-Identifier: GPL-3.0-or-later
// What the projects pay for already, so that no scheme pays the same unit for it again (A20,
// projects §5).
#pragma once

#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace grants {

/// Records of one kind by the unit for whose live award they count. Units by registry index;
/// numbers are views into the year, which must outlive it.
class SupportedRecords {
  public:
    SupportedRecords() = default;
    SupportedRecords(std::size_t units,
                     std::vector<std::pair<std::uint32_t, std::string_view>> records);

    [[nodiscard]] bool isEmpty() const { return m_records.empty(); }
    [[nodiscard]] bool names(std::size_t unit, std::string_view number) const {
        return !m_records.empty() && m_units[unit] && holds(unit, number);
    }

  private:
    [[nodiscard]] bool holds(std::size_t unit, std::string_view number) const;

    std::vector<bool> m_units;                                          // which have any
    std::vector<std::pair<std::uint32_t, std::string_view>> m_records;  // ascending
};

struct ProjectSupport {
    SupportedRecords licences, pledges;
};

/// After A21, over the whole fact window. Empty where the reading lets units have both without a
/// word, and where no award is live.
[[nodiscard]] ProjectSupport projectSupport(const FundYear& year, const Plan& plan);

}  // namespace grants
