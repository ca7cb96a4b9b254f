// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/aggregation.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

// More than anybody prints, and every score still fits into 64 bits.
constexpr int kMostDecimals = 9;

std::int64_t tenTo(int power) {
    std::int64_t value = 1;
    for (int i = 0; i < power; ++i) value *= 10;
    return value;
}

/// The median is the mean of what is left when all but the middle is left out.
std::size_t leftOutAtEachEnd(Aggregation aggregation, std::size_t sheets) {
    constexpr std::size_t kEnoughToTrim = 5;
    if (aggregation == Aggregation::Median) return (sheets - 1) / 2;
    return aggregation == Aggregation::Trimmed && sheets >= kEnoughToTrim ? 1 : 0;
}

}  // namespace

std::string_view codeText(Aggregation aggregation) {
    static constexpr std::array<std::string_view, 3> kCodes = {"MEAN", "TRIMMED_1_1", "MEDIAN"};
    return kCodes[static_cast<std::size_t>(aggregation)];
}

Fraction aggregate(std::vector<Points> scores, Aggregation aggregation) {
    std::sort(scores.begin(), scores.end());
    const auto out = static_cast<std::ptrdiff_t>(leftOutAtEachEnd(aggregation, scores.size()));
    return meanOf({scores.begin() + out, scores.end() - out});
}

Fraction meanOf(const std::vector<Points>& scores) {
    constexpr std::int64_t kHundredthsOfOne = 100;
    std::int64_t sum = 0;
    for (const Points each : scores) sum += each.inHundredths();
    return {sum, kHundredthsOfOne * static_cast<std::int64_t>(scores.size())};
}

std::int64_t rounded(Fraction value, int decimals) {
    const std::int64_t scale = tenTo(std::min(decimals, kMostDecimals));
    const std::int64_t halves = floorOf(value.num(), 2 * scale, value.den());
    return floorOf(halves + 1, 1, 2);
}

Decimal printed(Fraction value, int decimals) {
    const int shown = std::min(decimals, kMostDecimals);
    return {rounded(value, shown), shown};
}

}  // namespace grants
