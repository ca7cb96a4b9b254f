// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budget_search.h"

#include "domain/lines/lines.h"
#include "ui/base/tr.h"
#include "ui/budget/budget_figures.h"

namespace grants::ui {

namespace {

const QString kBudgetPage = QStringLiteral("budget");

std::shared_ptr<const SearchSource> sourceOfLines(const SearchGround& ground) {
    const auto codes = std::make_shared<const std::vector<std::string>>(lineCodes(*ground.plan));
    const auto keys = [plan = ground.plan](const std::string& code, SearchKeys& found) {
        found.add(code);
        found.addNamed(nameOfLine(code, *plan, Language::Chinese).toStdString());
        found.add(nameOfLine(code, *plan, Language::English).toStdString());
    };
    const auto item = [ground](const std::string& code) -> SearchItem {
        const QString shown = QString::fromStdString(code);
        return {
            shown + QStringLiteral("  ") + nameOfLine(code, *ground.plan, ground.language),
            amountWithUnit(adjustedCeiling(code, *ground.year, *ground.plan), ground.denomination),
            kBudgetPage, shown};
    };
    return std::make_shared<RowSource<std::string>>(tr("资金"), QStringLiteral("budget"), codes,
                                                    keys, item);
}

std::shared_ptr<const SearchSource> sourceOfMoves(const SearchGround& ground) {
    const auto keys = [](const Reallocation& moved, SearchKeys& found) {
        found.add(moved.number);
        found.add(moved.ref);
    };
    const auto item = [ground](const Reallocation& moved) -> SearchItem {
        const QString number = QString::fromStdString(moved.number);
        return {number,
                tr("从 %1 调入 %2")
                        .arg(QString::fromStdString(moved.from), QString::fromStdString(moved.to)) +
                    QStringLiteral(" · ") + amountWithUnit(moved.amount, ground.denomination),
                kBudgetPage, number};
    };
    return std::make_shared<RowSource<Reallocation>>(
        tr("调剂"), QStringLiteral("budget"),
        RowSource<Reallocation>::Rows(ground.year, &ground.year->reallocations), keys, item);
}

}  // namespace

SearchSources budgetSources(const SearchGround& ground) {
    if (!ground.plan || !ground.year) return {};
    return {sourceOfLines(ground), sourceOfMoves(ground)};
}

}  // namespace grants::ui
