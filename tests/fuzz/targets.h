// SPDX-License-Identifier: GPL-3.0-or-later
// What a fuzzer may feed with anything: every reader of outside bytes. Each either reads its input
// and says so or refuses it with a sentence; any other end is a fault.
#pragma once

#include <string_view>

namespace grants::fuzz {

bool feedWorkbook(std::string_view bytes);
bool feedCsv(std::string_view bytes);
bool feedPlan(std::string_view bytes);
/// A fund file damaged as the bytes say (damaged_fund.h): opened, loaded and verified.
bool feedFund(std::string_view bytes);
/// Credit codes, patent numbers, money, dates, shares: read when it is any of them.
bool feedIdentifiers(std::string_view bytes);

}  // namespace grants::fuzz
