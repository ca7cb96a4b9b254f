// SPDX-License-Identifier: GPL-3.0-or-later
// Random panels against a plain calculation that shares nothing with the program's.
#include "domain/review/naive_ranking.h"
#include "domain/review/review_year.h"
#include "support/random_year.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace grants;
using namespace grants::test;

namespace {

/// Few sums, many of them equal or around the pass mark, some only a hundredth apart.
constexpr int kSums[] = {5998, 5999, 6000, 6001, 7000, 7000, 8000, 8000, 8001, 9000};

class PanelMaker {
  public:
    explicit PanelMaker(std::uint64_t seed) : m_dice(seed) {}

    ReviewYear make() {
        const auto applications = 4 + m_dice.roll(6);
        for (std::int64_t i = 0; i < applications; ++i) makeApplication("A" + std::to_string(i));
        return std::move(m_year);
    }

  private:
    void makeApplication(const std::string& number) {
        m_year.apply(number);
        const auto experts = m_dice.roll(8);
        for (std::int64_t i = 1; i <= experts; ++i) {
            const std::string expert = "Z" + std::to_string(i);
            if (!m_dice.oneIn(12)) m_year.seat(number, expert).recused = m_dice.oneIn(8);
            makeSheet(number, expert);
        }
    }

    void makeSheet(const std::string& number, const std::string& expert) {
        const std::size_t first = m_year.scores.size();
        m_year.sheetOf(number, expert, Points::ofHundredths(m_dice.pick(kSums)));
        Score* rows = &m_year.scores[first];
        if (m_dice.oneIn(3)) moveOne(first);
        if (m_dice.oneIn(10)) rows->submitted.reset();
        if (m_dice.oneIn(10)) m_year.scores.pop_back();
        if (m_dice.oneIn(15)) rows->points = Points::ofHundredths(2001);
    }

    /// The same sum, of which one point moves from 实施方案 or 绩效目标 to what breaks no tie.
    void moveOne(std::size_t first) {
        const std::size_t from = first + (m_dice.oneIn(2) ? 2 : 3), to = first + 5;
        const auto move = [&](std::size_t row, std::int32_t hundredths) {
            Points& points = m_year.scores[row].points;
            points = Points::ofHundredths(points.inHundredths() + hundredths);
        };
        move(from, -100);
        move(to, 100);
    }

    Dice m_dice;
    ReviewYear m_year;
};

std::vector<NaivePlace> inPlainWords(const Ranking& ranking) {
    std::vector<NaivePlace> places;
    for (const RankedCase& line : ranking.cases) {
        NaivePlace& made = places.emplace_back();
        made.number = line.item->number();
        made.score = line.score;
        made.lowest = line.lowest;
        made.highest = line.highest;
        for (const CriterionMean& each : line.criteria)
            made.means[std::string(each.name)] = {each.mean.num(), each.mean.den()};
        made.sheets = line.sheets;
        made.rank = line.rank;
        made.passed = line.passed;
        made.within = line.withinSlots;
        made.tie = line.tieAtLine;
        made.apart = line.disagrees;
        made.decidedBy = line.decidedBy;
    }
    std::sort(places.begin(), places.end(), [](const NaivePlace& one, const NaivePlace& other) {
        return one.number < other.number;
    });
    return places;
}

}  // namespace

namespace Catch {
template <>
struct StringMaker<NaivePlace> {
    static std::string convert(const NaivePlace& place) {
        std::string text = place.number + " " + place.score + " (" + place.lowest + "—" +
                           place.highest + ") of " + std::to_string(place.sheets) + " rank " +
                           std::to_string(place.rank.value_or(0)) + " by " + place.decidedBy;
        for (const auto& [criterion, mean] : place.means)
            text += " " + criterion + " " + std::to_string(mean.first) + "/" +
                    std::to_string(mean.second);
        return text + (place.passed ? " passed" : "") + (place.within ? " within" : "") +
               (place.tie ? " tied" : "") + (place.apart ? " apart" : "");
    }
};
}  // namespace Catch

TEST_CASE("a plain calculation agrees on random panels under every aggregation") {
    std::map<std::string, int> seen;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        ReviewYear year = PanelMaker(seed).make();
        for (const char* aggregation : {"MEAN", "TRIMMED_1_1", "MEDIAN"}) {
            for (const int decimals : {0, 1, 2, 3}) {
                REQUIRE(year.plan.set("score_agg", aggregation));
                REQUIRE(year.plan.set("score_decimals", std::to_string(decimals)));
                NaiveRules rules;
                rules.aggregation = aggregation;
                rules.decimals = decimals;
                const auto expected = naiveRanking(year.build(), rules);
                INFO("seed " << seed << " " << aggregation << " " << decimals);
                CHECK(inPlainWords(rankingOf(year.book(), year.project())) == expected);
                for (const NaivePlace& each : expected) {
                    if (each.tie) ++seen["tied at the line"];
                    if (each.within) ++seen["within"];
                    if (each.rank && !each.passed) ++seen["not passed"];
                    if (!each.rank) ++seen["without a score"];
                    if (each.apart) ++seen["far apart"];
                    if (!each.decidedBy.empty()) ++seen["decided by " + each.decidedBy];
                }
            }
        }
    }
    // Otherwise the years would be too tame to prove anything.
    for (const char* event :
         {"tied at the line", "within", "not passed", "without a score", "far apart",
          "decided by score", "decided by 实施方案", "decided by 绩效目标", "decided by shared"}) {
        CAPTURE(event);
        CHECK(seen[event] > 100);
    }
}

TEST_CASE("a plain calculation agrees on other places and pass marks") {
    for (std::uint64_t seed = 201; seed <= 300; ++seed) {
        Dice dice(seed);
        ReviewYear year = PanelMaker(seed).make();
        NaiveRules rules;
        rules.slots = static_cast<int>(dice.roll(6));
        rules.pass = static_cast<int>(60 + 10 * dice.roll(3));
        year.plan.projects[1].slots = rules.slots;
        REQUIRE(year.plan.set("score_pass", std::to_string(rules.pass)));
        INFO("seed " << seed);
        CHECK(inPlainWords(rankingOf(year.book(), year.project())) ==
              naiveRanking(year.build(), rules));
    }
}

TEST_CASE("the lines of a ranking come in the order of their ranks") {
    for (std::uint64_t seed = 301; seed <= 400; ++seed) {
        ReviewYear year = PanelMaker(seed).make();
        const Ranking ranking = rankingOf(year.book(), year.project());
        INFO("seed " << seed);
        CHECK(std::is_sorted(ranking.cases.begin(), ranking.cases.end(),
                             [](const RankedCase& one, const RankedCase& other) {
                                 constexpr int kLast = 1'000;
                                 return one.rank.value_or(kLast) < other.rank.value_or(kLast);
                             }));
    }
}
