// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/panel.h"

#include "domain/review/conflicts.h"
#include "domain/review/sheets.h"

#include <algorithm>

namespace grants {
namespace {

bool isSmall(const Application& application, const Rules& rules) {
    return application.requested <= rules.reviewersSmallUpTo;
}

Finding panelFinding(const Casebook& book, const Case& one, const char* code, const char* setting,
                     Message message) {
    return {Severity::Error,
            code,
            book.plan().findParameter(setting)->clause,
            std::move(message),
            {.record = one.number()}};
}

Finding tooSmall(const Casebook& book, const Case& one, int size, const Rules& rules) {
    const int experts = countOf(book, one).experts;
    return panelFinding(
        book, one, "PANEL_SMALL",
        isSmall(*one.application, rules) ? "reviewers_small" : "reviewers",
        translatable("review", "专家组除回避的外有 {0} 人，至少应有 {1} 人；请再分配 {2} 位专家。")
            .with(std::to_string(experts), std::to_string(size), std::to_string(size - experts)));
}

Finding even(const Casebook& book, const Case& one, int experts) {
    return panelFinding(
        book, one, "PANEL_EVEN", "reviewers",
        translatable("review", "专家组除回避的外有 {0} 人，应为单数；请增加或减少一位专家。")
            .with(std::to_string(experts)));
}

Finding withoutFinance(const Casebook& book, const Case& one, int finance, int wanted) {
    return panelFinding(
        book, one, "NO_FINANCE_REVIEWER", "finance_reviewers",
        translatable("review",
                     "专家组除回避的外有财务专家 {0} 名，至少应有 {1} 名；请分配财务专家。")
            .with(std::to_string(finance), std::to_string(wanted)));
}

Message missingSheet(const Casebook& book, const Sheet& sheet) {
    const Expert* expert = book.expert(sheet.expert);
    const std::string name(expert == nullptr ? sheet.expert : std::string_view(expert->name));
    const auto all = static_cast<int>(sheet.criteria.size());
    if (sheet.given == all) {
        return translatable("review",
                            "专家 {0} 的评分表已填齐，还没有提交；请其提交，或登记其回避。")
            .with(name);
    }
    return translatable("review",
                        "专家 {0} 的评分表填了 {1} 项，共 {2} 项；请其填齐后提交，或登记其回避。")
        .with(name, std::to_string(sheet.given), std::to_string(all));
}

/// A chief let the panel be opened although it is small, and nobody has left it since.
bool isKnowinglySmall(const Case& one) {
    const Decision* opening = one.last("open-review");
    if (opening == nullptr) return false;
    const auto& passed = opening->passed;
    return std::find(passed.begin(), passed.end(), "PANEL_SMALL") != passed.end() &&
           std::none_of(one.seats.begin(), one.seats.end(),
                        [](const PanelSeat* seat) { return seat->recused; });
}

}  // namespace

int panelSizeFor(const Application& application, const Plan& plan) {
    return panelSizeFor(application, plan.rules());
}

int panelSizeFor(const Application& application, const Rules& rules) {
    return isSmall(application, rules) ? rules.reviewersSmall : rules.reviewers;
}

PanelCount countOf(const Casebook& book, const Case& one) {
    PanelCount count;
    for (const PanelSeat* seat : one.seats) {
        if (seat->recused) continue;
        const Expert* expert = book.expert(seat->expert);
        ++count.experts;
        count.finance += expert != nullptr && expert->finance ? 1 : 0;
    }
    return count;
}

std::vector<Finding> panelFaults(const Casebook& book, const Case& one) {
    const Rules rules = book.plan().rules();
    const PanelCount count = countOf(book, one);
    const int size = panelSizeFor(*one.application, rules);
    std::vector<Finding> faults;
    if (count.experts < size) faults.push_back(tooSmall(book, one, size, rules));
    // Of nobody it is said once that he is missing.
    if (count.experts > 0 && count.experts % 2 == 0)
        faults.push_back(even(book, one, count.experts));
    if (count.finance < rules.financeReviewers)
        faults.push_back(withoutFinance(book, one, count.finance, rules.financeReviewers));
    return faults;
}

std::vector<Finding> conflictFaults(const Casebook& book, const Case& one) {
    std::vector<Finding> faults;
    for (const PanelSeat* seat : one.seats) {
        for (const Conflict& each : openConflicts(book, one, *seat))
            faults.push_back(panelFinding(book, one, "CONFLICT", "recusal_years", each.message));
    }
    return faults;
}

std::vector<Finding> sheetFaults(const Casebook& book, const Case& one) {
    std::vector<Finding> faults;
    for (const Sheet& sheet : sheetsOf(one, book.plan())) {
        if (!sheet.isAwaited()) continue;
        faults.push_back(
            panelFinding(book, one, "SHEETS_MISSING", "score_agg", missingSheet(book, sheet)));
    }
    const Rules rules = book.plan().rules();
    const int size = panelSizeFor(*one.application, rules);
    if (countOf(book, one).experts < size && !isKnowinglySmall(one))
        faults.push_back(tooSmall(book, one, size, rules));
    return faults;
}

}  // namespace grants
