// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded transfer or licence as the calculation looks at it: small, and in register order.
#pragma once

#include "domain/evidence/licence_record.h"
#include "domain/plan/rules.h"
#include "domain/plan/scheme_rules.h"

#include <span>
#include <string_view>
#include <vector>

namespace grants {

struct Deal {
    const LicenceRecord* record = nullptr;
    std::string_view number;
    std::span<const PatentNumber> patents;
    Money amount;
    Date date;
    bool licence = false;
    bool large = false;        // a licence above the scheme's threshold, strictly
    bool ascending = false;    // the patents are in order
    std::uint32_t owners = 1;  // who share the provider's side (A23 SPLIT)
};

/// In ascending order of 备案登记号, whatever the order of the records.
[[nodiscard]] std::vector<Deal> dealsOf(const std::vector<LicenceRecord>& records,
                                        const TransferRates& rates, const Rules& rules);

}  // namespace grants
