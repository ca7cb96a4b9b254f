// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/batches/batch_number.h"

#include "base/text.h"

#include <algorithm>

namespace grants {
namespace {

/// 0 for a number of another scheme or year.
int serialOf(std::string_view number, std::string_view start) {
    constexpr std::size_t kMostDigits = 6;
    if (!number.starts_with(start)) return 0;
    number.remove_prefix(start.size());
    const bool digits = !number.empty() && number.size() <= kMostDigits &&
                        std::all_of(number.begin(), number.end(), isDigit);
    return digits ? std::stoi(std::string(number)) : 0;
}

}  // namespace

std::string nextBatchNumber(const FundYear& year, std::string_view scheme, Date on) {
    const std::string start = std::string(scheme) + "-" + inIso(on).substr(0, 4) + "-";
    int last = 0;
    for (const Batch& each : year.batches) last = std::max(last, serialOf(each.number, start));
    for (const Payment& each : year.payments) last = std::max(last, serialOf(each.reason, start));
    const std::string serial = std::to_string(last + 1);
    return start + (serial.size() < 2 ? "0" : "") + serial;
}

}  // namespace grants
