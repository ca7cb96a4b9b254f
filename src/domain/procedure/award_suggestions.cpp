// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/award_suggestions.h"

#include "domain/procedure/funds.h"
#include "domain/procedure/municipal.h"
#include "domain/procedure/slots.h"
#include "domain/review/ranking.h"

#include <algorithm>
#include <array>
#include <optional>

namespace grants {
namespace {

/// What is still to be given, as the best take from it.
class Remainder {
  public:
    Remainder(const Paybook& book, const SupportProject& project)
        : m_project(project),
          m_rules(book.cases().plan().rules()),
          m_places(loadOf(book.cases(), project).left()),
          m_line(std::max(Money(), freeOfLine(book, project))),
          m_fund(std::max(Money(), freeOfFund(book))) {}

    /// `sharing`: how many from here on share its rank, itself among them.
    [[nodiscard]] AwardSuggestion suggestFor(const RankedCase& ranked, std::ptrdiff_t sharing) {
        AwardSuggestion made{ranked.item, {}, AwardBound::Request};
        if (const auto hindrance = hindranceTo(ranked, sharing)) {
            made.bound = *hindrance;
            return made;
        }
        made.amount = ranked.item->application->requested;
        limit(made, m_project.unitCap, AwardBound::UnitCap);
        if (const auto city = municipalAmount(*ranked.item->application, m_rules))
            limit(made, *city, AwardBound::Municipal);
        limit(made, m_line, AwardBound::Line);
        limit(made, m_fund, AwardBound::Fund);
        if (made.amount.isZero()) return made;
        --m_places;
        m_line -= made.amount;
        m_fund -= made.amount;
        return made;
    }

  private:
    /// Where more share a rank than there are places, the places are theirs and nobody's yet.
    [[nodiscard]] std::optional<AwardBound> hindranceTo(const RankedCase& ranked,
                                                        std::ptrdiff_t sharing) {
        if (!ranked.rank) return AwardBound::NoScore;
        if (!ranked.passed) return AwardBound::NotPassed;
        if (ranked.rank == m_tied) return AwardBound::Tie;
        if (m_places <= 0) return AwardBound::Slots;
        if (sharing <= m_places) return std::nullopt;
        m_tied = ranked.rank;
        m_places = 0;
        return AwardBound::Tie;
    }
    static void limit(AwardSuggestion& made, Money most, AwardBound bound) {
        if (made.amount <= most) return;
        made.amount = most;
        made.bound = bound;
    }

    const SupportProject& m_project;
    const Rules m_rules;
    int m_places;
    Money m_line, m_fund;
    std::optional<int> m_tied;  // the rank
};

}  // namespace

Message AwardSuggestion::reason() const {
    static const std::array<Message, 9> sentences = {
        translatable("procedure", "按申请金额安排。"),
        translatable("procedure", "按单家上限安排。"),
        translatable("procedure", "按市级同类项目的金额安排。"),
        translatable("procedure", "按这一项还剩的资金安排。"),
        translatable("procedure", "按专项资金还剩的数安排。"),
        translatable("procedure", "没有评分，不提建议。"),
        translatable("procedure", "没有达到合格分，不安排。"),
        translatable("procedure", "在名额线上并列，请先定出先后。"),
        translatable("procedure", "名额已满，不安排。")};
    return sentences[static_cast<std::size_t>(bound)];
}

std::vector<AwardSuggestion> suggestAwards(const Paybook& book, const SupportProject& project) {
    Remainder remainder(book, project);
    std::vector<RankedCase> waiting = rankingOf(book.cases(), project).cases;
    std::erase_if(waiting, [](const RankedCase& each) { return each.item->state != "reviewed"; });
    std::vector<AwardSuggestion> suggestions;
    for (auto each = waiting.begin(); each != waiting.end(); ++each) {
        const auto sharing = std::count_if(
            each, waiting.end(), [&](const RankedCase& other) { return other.rank == each->rank; });
        suggestions.push_back(remainder.suggestFor(*each, sharing));
    }
    return suggestions;
}

}  // namespace grants
