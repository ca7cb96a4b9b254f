// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of projects §4 worked out by another way: whole numbers of one common denominator,
// ranks by counting who is better. Slow, and it shares nothing with the program but its records.
#pragma once

#include "domain/year/fund_year.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace grants::test {

/// The default plan's settings, to be changed.
struct NaiveRules {
    std::map<std::string, int> rubric = {{"申报单位基础", 20}, {"必要性与定位", 10},
                                         {"实施方案", 30},     {"绩效目标", 25},
                                         {"经费预算", 10},     {"保障与风险", 5}};
    std::string aggregation = "MEAN";
    int slots = 3, pass = 60, decimals = 2;
};

struct NaivePlace {
    std::string number, score, lowest, highest;
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> means;  // in lowest terms
    int sheets = 0;
    std::optional<int> rank;
    bool passed = false, within = false, tie = false;
    bool apart = false;       // 20 points or more between the lowest and the highest sheet
    std::string decidedBy{};  // against the one before it
    friend bool operator==(const NaivePlace&, const NaivePlace&) = default;
};

/// All applications of the year, by 受理号. Up to nine sheets each.
[[nodiscard]] std::vector<NaivePlace> naiveRanking(const FundYear& year, const NaiveRules& rules);

}  // namespace grants::test
