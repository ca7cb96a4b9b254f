// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of the fund consists of: every event that moved its money, by the event's own date
// (projects §6).
#pragma once

#include "domain/budget/ledger_entry.h"
#include "domain/payments/paybook.h"

#include <functional>
#include <string_view>
#include <vector>

namespace grants {

/// Every entry of a line in no order, without its running figures.
void eachEntry(const Paybook& book, std::string_view line,
               const std::function<void(const LedgerEntry&)>& see);
/// Every entry of a line, oldest first, with its running figures. What the calculation of a scheme
/// gives is no entry. Year and plan must outlive the entries.
[[nodiscard]] std::vector<LedgerEntry> ledgerEntries(const FundYear& year, const Plan& plan,
                                                     std::string_view line);

}  // namespace grants
