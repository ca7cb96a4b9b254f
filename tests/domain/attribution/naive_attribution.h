// SPDX-License-Identifier: GPL-3.0-or-later
// Who counts what, written straight from the built-in plan and projects §5 with sets: no code is
// shared with the calculation.
#pragma once

#include "domain/year/fund_year.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace grants::test {

/// By the number of a record: the 受理号 of the live awards that would count it, and whether each
/// does after A21 ("EXCLUSIVE_SERVICE", "EXCLUSIVE_ALL", "SHARED").
using NaiveShares = std::map<std::string, std::map<std::string, bool>>;
[[nodiscard]] NaiveShares naiveShares(const FundYear& year, std::string_view reading, Date asOf);

/// Credit code and record of what live awards count.
[[nodiscard]] std::set<std::pair<std::string, std::string>> naiveSupport(const FundYear& year,
                                                                         std::string_view reading);

}  // namespace grants::test
