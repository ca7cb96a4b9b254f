// SPDX-License-Identifier: GPL-3.0-or-later
// The register of other public money, asked for a unit's record, contract or patent (三: 已获得其他
// 财政资金支持的不再重复支持).
#pragma once

#include "domain/subsidy/grouped.h"
#include "domain/year/fund_year.h"

#include <string_view>

namespace grants {

class OtherSupport {
  public:
    explicit OtherSupport(const FundYear& year);

    /// Nothing is registered for the unit: no further question is needed. Units by registry index.
    [[nodiscard]] bool isFree(std::size_t unit) const { return m_byUnit.of(unit).empty(); }
    [[nodiscard]] bool namesRecord(std::size_t unit, std::string_view registerNo) const;
    [[nodiscard]] bool namesContract(std::size_t unit, std::string_view contractNo) const;
    [[nodiscard]] bool namesPatent(std::size_t unit, PatentNumber patent) const;

  private:
    Grouped<const OtherFunding*> m_byUnit;
};

}  // namespace grants
