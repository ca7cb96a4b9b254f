// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/tranches.h"

#include "base/text.h"

#include <algorithm>

namespace grants {
namespace {

std::vector<Fraction> sharesIn(std::string_view text) {
    std::vector<Fraction> shares;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('+', start), text.size());
        shares.push_back(parseFraction(text.substr(start, end - start)).value());
        start = end + 1;
    }
    return shares;
}

}  // namespace

std::vector<Fraction> tranchesOf(std::string_view line, const Plan& plan) {
    std::string_view best;
    const std::vector<std::string> parts = splitCodes(plan.value("tranche"));
    std::size_t length = 0;
    for (const std::string& part : parts) {
        const std::size_t equals = part.find('=');
        const std::string_view key = std::string_view(part).substr(0, equals);
        if (key.size() <= length || !line.starts_with(key)) continue;
        length = key.size();
        best = std::string_view(part).substr(equals + 1);
    }
    return length == 0 ? std::vector{Fraction(1, 1)} : sharesIn(best);
}

}  // namespace grants
