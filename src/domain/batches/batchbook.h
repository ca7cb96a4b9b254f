// SPDX-License-Identifier: GPL-3.0-or-later
// The batches of a year, each with what was decided about it and what it pays (projects §8).
#pragma once

#include "domain/year/fund_year.h"

#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// Pointers are into the year.
struct BatchCase {
    const Batch* batch = nullptr;
    std::string_view state;                // "", frozen, approved, rejected
    std::vector<const Decision*> history;  // all of them, in the order of their coming
    std::vector<const Decision*> standing;
    std::vector<const BatchLine*> lines;

    [[nodiscard]] bool isApproved() const { return state == "approved"; }
    [[nodiscard]] Money raw() const;
    [[nodiscard]] Money paid() const;
    /// Its units by the order of their first lines.
    [[nodiscard]] std::vector<Id<Organisation>> units() const;
    [[nodiscard]] Money paidTo(Id<Organisation> unit) const;
};

/// In the order of the year's batches; quick where there are none. The year must outlive them.
[[nodiscard]] std::vector<BatchCase> batchesOf(const FundYear& year);
/// By 批次编号; null for none.
[[nodiscard]] const BatchCase* findBatch(const std::vector<BatchCase>& batches,
                                         std::string_view number);
/// Those of the scheme that are approved.
[[nodiscard]] std::vector<const BatchCase*> approvedBatches(const std::vector<BatchCase>& batches,
                                                            std::string_view scheme);

}  // namespace grants
