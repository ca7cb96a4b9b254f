// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/sheets.h"

#include <algorithm>
#include <unordered_map>

namespace grants {
namespace {

/// The sheets of one application, each found by its expert.
class SheetPile {
  public:
    SheetPile(const Case& one, const std::vector<RubricItem>& rubric) : m_rubric(rubric) {
        m_sheets.reserve(one.seats.size());
        for (const PanelSeat* seat : one.seats) of(seat->expert).seat = seat;
        for (const Score* score : one.scores) put(*score);
    }
    [[nodiscard]] std::vector<Sheet> take() && { return std::move(m_sheets); }

  private:
    Sheet& of(std::string_view expert) {
        const auto [found, isNew] = m_byExpert.emplace(expert, m_sheets.size());
        if (isNew) {
            m_sheets.emplace_back().expert = expert;
            m_sheets.back().criteria.resize(m_rubric.size());
        }
        return m_sheets[found->second];
    }

    void put(const Score& score) {
        Sheet& sheet = of(score.expert);
        const auto item =
            std::find_if(m_rubric.begin(), m_rubric.end(),
                         [&](const RubricItem& each) { return each.name == score.criterion; });
        if (item == m_rubric.end() || !isWithin(score.points, *item)) return;
        sheet.criteria[static_cast<std::size_t>(item - m_rubric.begin())] = &score;
    }

    const std::vector<RubricItem>& m_rubric;
    std::vector<Sheet> m_sheets;
    std::unordered_map<std::string_view, std::size_t> m_byExpert;
};

/// A sheet is submitted whole: when one of its rows is not, none is.
void complete(Sheet& sheet) {
    bool open = false;
    for (const Score* score : sheet.criteria) {
        if (score == nullptr) continue;
        ++sheet.given;
        open = open || !score->submitted;
        sheet.submitted = std::max(sheet.submitted, score->submitted);
    }
    if (open) sheet.submitted.reset();
}

}  // namespace

bool isWithin(Points points, const RubricItem& item) {
    constexpr std::int64_t kHundredthsOfOne = 100;
    return points >= Points() && points.inHundredths() <= kHundredthsOfOne * item.points;
}

bool Sheet::isComplete() const {
    return submitted && static_cast<std::size_t>(given) == criteria.size();
}

bool Sheet::isSealed() const {
    return std::any_of(criteria.begin(), criteria.end(),
                       [](const Score* score) { return score != nullptr && score->sealed; });
}

Points Sheet::sum() const {
    std::int32_t hundredths = 0;
    for (const Score* score : criteria)
        if (score != nullptr) hundredths += score->points.inHundredths();
    return Points::ofHundredths(hundredths);
}

bool Sheet::isAwaited() const {
    return seat != nullptr && !seat->recused && !isComplete();
}

bool Sheet::counts() const {
    return seat != nullptr && !seat->recused && isComplete();
}

std::vector<Sheet> sheetsOf(const Case& one, const Plan& plan) {
    std::vector<Sheet> sheets = SheetPile(one, plan.rubric).take();
    for (Sheet& each : sheets) complete(each);
    const auto strangers = std::find_if(sheets.begin(), sheets.end(),
                                        [](const Sheet& each) { return each.seat == nullptr; });
    std::sort(strangers, sheets.end(),
              [](const Sheet& a, const Sheet& b) { return a.expert < b.expert; });
    return sheets;
}

std::vector<AwaitedSheet> awaitedSheets(const Casebook& book, std::string_view expert) {
    std::vector<AwaitedSheet> awaited;
    for (const Case& one : book.cases()) {
        if (one.state != "in_review") continue;
        for (Sheet& sheet : sheetsOf(one, book.plan())) {
            if (sheet.expert == expert && sheet.isAwaited())
                awaited.push_back({&one, std::move(sheet)});
        }
    }
    return awaited;
}

}  // namespace grants
