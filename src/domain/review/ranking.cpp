// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/ranking.h"

#include "domain/review/scoring.h"

#include <algorithm>

namespace grants {
namespace {

using Lines = std::vector<RankedCase>;

/// Best first; those without a score behind.
void sortLines(Lines& lines, const Scoring& scoring) {
    std::sort(lines.begin(), lines.end(), [&](const RankedCase& one, const RankedCase& other) {
        if (one.exact && other.exact) {
            const auto order = scoring.between(one, other).order;
            if (order != 0) return order < 0;
        }
        if (one.exact.has_value() != other.exact.has_value()) return one.exact.has_value();
        return one.item->number() < other.item->number();
    });
}

void tellDeciders(Lines& lines, const Scoring& scoring) {
    for (std::size_t at = 1; at < lines.size() && lines[at].exact; ++at)
        lines[at].decidedBy = scoring.between(lines[at - 1], lines[at]).by;
}

void giveRanks(Lines& lines, int slots) {
    const auto scoredEnd = std::find_if(lines.begin(), lines.end(),
                                        [](const RankedCase& line) { return !line.exact; });
    for (auto first = lines.begin(); first != scoredEnd;) {
        const auto next = std::find_if(first + 1, scoredEnd, [](const RankedCase& line) {
            return line.decidedBy != "shared";
        });
        const auto before = static_cast<int>(first - lines.begin());
        const auto sharing = static_cast<int>(next - first);
        for (; first != next; ++first) rankAt(*first, before, sharing, slots);
    }
}

}  // namespace

bool isRanked(const Case& one) {
    if (one.state == "draft") return !one.seats.empty();
    return one.state != "withdrawn" && one.state != "declined" && one.state != "void";
}

bool isReviewClosed(const Case& one) {
    const ApplicationState* state = findState(one.state);  // they are in the procedure's order
    return state != nullptr && state >= findState("reviewed");
}

bool isProvisional(const RankedCase& ranked) {
    return ranked.rank.has_value() && !isReviewClosed(*ranked.item);
}

bool mayChangeRanks(const RankedCase& ranked) {
    return isProvisional(ranked) || ranked.item->state == "in_review";
}

Ranking rankingOf(const Casebook& book, const SupportProject& project,
                  std::optional<Aggregation> aggregation) {
    const Scoring scoring(book.plan(), aggregation);
    Ranking ranking{project.code, scoring.aggregation(), project.slots, {}};
    for (const Case* one : book.ofProject(project.code)) {
        if (!isRanked(*one)) continue;
        const std::vector<Sheet> sheets = sheetsOf(*one, book.plan());
        ranking.cases.push_back(scoring.scored(*one, countingAmong(sheets)));
    }
    sortLines(ranking.cases, scoring);
    tellDeciders(ranking.cases, scoring);
    giveRanks(ranking.cases, project.slots);
    return ranking;
}

}  // namespace grants
