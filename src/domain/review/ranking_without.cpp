// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/ranking.h"
#include "domain/review/scoring.h"

#include <algorithm>

namespace grants {
namespace {

using Counting = std::vector<const Sheet*>;

Counting without(Counting sheets, const Sheet* left) {
    std::erase(sheets, left);
    return sheets;
}

/// Gives the line the rank that it has among the others of its project.
void rankAmong(RankedCase& line, const Ranking& ranking, const Scoring& scoring) {
    int before = 0, sharing = 1;
    for (const RankedCase& other : ranking.cases) {
        if (other.item == line.item || !other.exact) continue;
        const auto order = scoring.between(other, line).order;
        before += order < 0 ? 1 : 0;
        sharing += order == 0 ? 1 : 0;
    }
    rankAt(line, before, sharing, ranking.slots);
}

}  // namespace

std::vector<WithoutExpert> rankingWithoutEach(const Casebook& book, const SupportProject& project,
                                              const Case& one,
                                              std::optional<Aggregation> aggregation) {
    const Ranking ranking = rankingOf(book, project, aggregation);
    const Scoring scoring(book.plan(), ranking.aggregation);
    const bool hasScore =
        std::any_of(ranking.cases.begin(), ranking.cases.end(),
                    [&](const RankedCase& line) { return line.item == &one && line.exact; });
    if (!hasScore) return {};
    const std::vector<Sheet> sheets = sheetsOf(one, book.plan());
    const Counting counting = countingAmong(sheets);
    std::vector<WithoutExpert> all;
    for (const Sheet* sheet : counting) {
        RankedCase line = scoring.scored(one, without(counting, sheet));
        if (line.exact) rankAmong(line, ranking, scoring);
        all.push_back({sheet->expert, line.score, line.rank, line.withinSlots});
    }
    return all;
}

}  // namespace grants
