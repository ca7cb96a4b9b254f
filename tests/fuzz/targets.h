// SPDX-License-Identifier: GPL-3.0-or-later
// What a fuzzer may feed with anything: every reader of outside bytes. Each either reads its input
// or refuses it with a sentence; any other end is a fault.
#pragma once

#include <string_view>

namespace grants::fuzz {

void feedWorkbook(std::string_view bytes);
void feedCsv(std::string_view bytes);
void feedPlan(std::string_view bytes);
/// A fund file damaged as the bytes say (damaged_fund.h): opened, loaded and verified.
void feedFund(std::string_view bytes);
/// Credit codes, patent numbers, money, dates, shares.
void feedIdentifiers(std::string_view bytes);

}  // namespace grants::fuzz
