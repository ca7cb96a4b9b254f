// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/naive_ranking.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace grants::test {
namespace {

// Divisible by every number of sheets up to nine: a mean of hundredths is a whole number of these.
constexpr std::int64_t kParts = 2520;
constexpr std::int64_t kPartsOfOne = 100 * kParts;

using SheetRows = std::map<std::string, const Score*>;  // by criterion

struct Work {
    std::multiset<std::int64_t> sums;  // of the sheets that count, in hundredths
    std::map<std::string, std::int64_t> criteria;
    std::int64_t printed = 0, plan = 0, goals = 0;
};

bool isWhole(const SheetRows& sheet, const NaiveRules& rules) {
    if (sheet.size() != rules.rubric.size()) return false;
    for (const auto& [criterion, score] : sheet)
        if (!score->submitted || score->points.inHundredths() > 100 * rules.rubric.at(criterion))
            return false;
    return true;
}

std::int64_t scoreInParts(std::multiset<std::int64_t> sums, const std::string& aggregation) {
    if (aggregation == "MEDIAN") {
        while (sums.size() > 2) {
            sums.erase(sums.begin());
            sums.erase(std::prev(sums.end()));
        }
    } else if (aggregation == "TRIMMED_1_1" && sums.size() > 4) {
        sums.erase(sums.begin());
        sums.erase(std::prev(sums.end()));
    }
    std::int64_t parts = 0;
    for (const std::int64_t sum : sums) parts += sum * kParts;
    return parts / static_cast<std::int64_t>(sums.size());
}

std::int64_t roundedHalfUp(std::int64_t parts, int decimals) {
    for (int i = 0; i < decimals; ++i) parts *= 10;
    const std::int64_t whole = parts / kPartsOfOne, rest = parts % kPartsOfOne;
    return rest >= kPartsOfOne / 2 ? whole + 1 : whole;
}

std::string printedScore(std::int64_t value, int decimals) {
    std::string fraction;
    for (int i = 0; i < decimals; ++i) {
        fraction.insert(fraction.begin(), static_cast<char>('0' + value % 10));
        value /= 10;
    }
    return std::to_string(value) + (decimals > 0 ? "." : "") + fraction;
}

std::map<std::string, SheetRows> sheetRowsOf(const FundYear& year, const std::string& number) {
    std::map<std::string, SheetRows> sheets;
    for (const PanelSeat& seat : year.seats)
        if (seat.application == number && !seat.recused) sheets[seat.expert];
    for (const Score& score : year.scores) {
        const auto sheet = sheets.find(score.expert);
        if (score.application == number && sheet != sheets.end())
            sheet->second[score.criterion] = &score;
    }
    return sheets;
}

Work workOf(const FundYear& year, const std::string& number, const NaiveRules& rules) {
    Work work;
    for (const auto& [expert, rows] : sheetRowsOf(year, number)) {
        if (!isWhole(rows, rules)) continue;
        std::int64_t sum = 0;
        for (const auto& [criterion, score] : rows) {
            sum += score->points.inHundredths();
            work.criteria[criterion] += score->points.inHundredths() * kParts;
        }
        work.sums.insert(sum);
    }
    if (work.sums.empty()) return work;
    const auto sheets = static_cast<std::int64_t>(work.sums.size());
    work.printed = roundedHalfUp(scoreInParts(work.sums, rules.aggregation), rules.decimals);
    work.plan = work.criteria["实施方案"] / sheets;
    work.goals = work.criteria["绩效目标"] / sheets;
    return work;
}

bool isBetter(const Work& one, const Work& other) {
    if (one.printed != other.printed) return one.printed > other.printed;
    if (one.plan != other.plan) return one.plan > other.plan;
    return one.goals > other.goals;
}

std::string whatDecides(const Work& before, const Work& after) {
    if (before.printed != after.printed) return "score";
    if (before.plan != after.plan) return "实施方案";
    return before.goals != after.goals ? "绩效目标" : "shared";
}

/// Of hundredths given by so many sheets, in points.
std::pair<std::int64_t, std::int64_t> meanInPoints(std::int64_t parts, std::size_t sheets) {
    const std::int64_t num = parts / kParts, den = 100 * static_cast<std::int64_t>(sheets);
    const std::int64_t common = std::gcd(num, den);
    return {num / common, den / common};
}

void tellSheets(NaivePlace& place, const Work& own, int decimals) {
    const std::int64_t lowest = *own.sums.begin(), highest = *own.sums.rbegin();
    place.lowest = printedScore(roundedHalfUp(lowest * kParts, decimals), decimals);
    place.highest = printedScore(roundedHalfUp(highest * kParts, decimals), decimals);
    place.apart = highest - lowest >= 2000;
    for (const auto& [criterion, parts] : own.criteria)
        place.means[criterion] = meanInPoints(parts, own.sums.size());
}

/// In the order of the ranking, those that share a rank by their numbers.
void tellDeciders(std::vector<NaivePlace>& places, const std::map<std::string, Work>& all) {
    std::map<std::pair<int, std::string>, NaivePlace*> inOrder;
    for (NaivePlace& each : places)
        if (each.rank) inOrder[{*each.rank, each.number}] = &each;
    const NaivePlace* before = nullptr;
    for (const auto& [key, each] : inOrder) {
        if (before != nullptr)
            each->decidedBy = whatDecides(all.at(before->number), all.at(each->number));
        before = each;
    }
}

void place(NaivePlace& place, const Work& own, const std::map<std::string, Work>& all,
           const NaiveRules& rules) {
    int better = 0, equal = 0;
    for (const auto& [number, work] : all) {
        if (work.sums.empty()) continue;
        if (isBetter(work, own)) ++better;
        if (!isBetter(work, own) && !isBetter(own, work)) ++equal;
    }
    std::int64_t pass = rules.pass;
    for (int i = 0; i < rules.decimals; ++i) pass *= 10;
    place.score = printedScore(own.printed, rules.decimals);
    tellSheets(place, own, rules.decimals);
    place.rank = better + 1;
    place.passed = own.printed >= pass;
    const bool reaches = place.passed && better < rules.slots;
    place.tie = reaches && better + equal > rules.slots;
    place.within = reaches && !place.tie;
}

}  // namespace

std::vector<NaivePlace> naiveRanking(const FundYear& year, const NaiveRules& rules) {
    std::map<std::string, Work> all;
    for (const Application& each : year.applications)
        all.emplace(each.number, workOf(year, each.number, rules));
    std::vector<NaivePlace> places;
    for (const auto& [number, work] : all) {
        NaivePlace& made = places.emplace_back();
        made.number = number;
        made.sheets = static_cast<int>(work.sums.size());
        if (!work.sums.empty()) place(made, work, all, rules);
    }
    tellDeciders(places, all);
    return places;
}

}  // namespace grants::test
