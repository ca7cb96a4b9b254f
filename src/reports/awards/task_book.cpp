// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/awards/task_book.h"

#include "base/error.h"
#include "domain/cases/awards.h"
#include "reports/awards/award_figures.h"
#include "reports/awards/task_sheets.h"
#include "reports/figures/named_cases.h"
#include "reports/figures/official.h"

namespace grants {
namespace {

bool hasTask(const Case& one) {
    return isLiveAward(one) || awardedAmount(one).has_value();
}

std::vector<const Case*> awardsOf(const AwardFigures& figures) {
    std::vector<const Case*> awards = namedCases(figures.cases, figures.input.scope);
    for (const Case* each : awards) {
        if (hasTask(*each)) continue;
        throw Error(ErrorKind::Usage,
                    translatable("taskBook", "{0} 还没有立项，没有任务书可打印；请先批准立项。")
                        .with(each->number()));
    }
    if (!awards.empty()) return awards;
    const std::string& project = figures.input.scope.project;
    for (const Case& each : figures.cases.cases()) {
        const bool wanted = project.empty() || each.application->project == project;
        if (wanted && isLiveAward(each)) awards.push_back(&each);
    }
    return awards;
}

}  // namespace

Book taskBooks(const ReportInput& input, const Translator& translator) {
    const AwardFigures figures(input, translator);
    const auto awards = awardsOf(figures);
    if (awards.empty()) {
        throw Error(ErrorKind::Usage,
                    translatable("taskBook", "没有任务书可打印：还没有立项；请先批准立项。"));
    }
    Book book = officialBook(input, translator, translatable("reports", "任务书"));
    std::size_t number = 0;
    for (const Case* each : awards) {
        ++number;
        book.sheets.push_back(taskArticles(figures, *each, number));
        book.sheets.push_back(taskIndicators(figures, *each, number));
        book.sheets.push_back(taskInstalments(figures, *each, number));
    }
    return book;
}

}  // namespace grants
