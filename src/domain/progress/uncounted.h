// SPDX-License-Identifier: GPL-3.0-or-later
// Records of the kinds that the district targets are made of, which none of the targets counts
// (一(三)).
#pragma once

#include "base/finding.h"
#include "domain/plan/plan.h"
#include "domain/progress/evidence_ref.h"
#include "domain/year/fund_year.h"

#include <memory>
#include <optional>
#include <vector>

namespace grants {

class EvidencePass;

/// 转让许可, 质押融资 and 产品备案 within the window and not after `asOf`.
[[nodiscard]] std::vector<EvidenceRef> uncountedRecords(const FundYear& year, const Plan& plan,
                                                        Date asOf);

/// Asks the same of records that are being typed.
class UncountedCheck {
  public:
    /// Both must outlive it.
    UncountedCheck(const FundYear& year, const Plan& plan);
    UncountedCheck(const FundYear& year, Plan&& plan) = delete;
    ~UncountedCheck();

    /// A warning when no target counts the record; nothing while it names units that are not
    /// registered yet, or a day outside the window.
    [[nodiscard]] std::optional<Finding> operator()(const LicenceRecord& record);
    [[nodiscard]] std::optional<Finding> operator()(const Pledge& pledge);
    [[nodiscard]] std::optional<Finding> operator()(const ProductFiling& filing);

  private:
    template <class Record>
    [[nodiscard]] std::optional<Finding> told(const Record& record);

    std::unique_ptr<EvidencePass> m_pass;
};

}  // namespace grants
