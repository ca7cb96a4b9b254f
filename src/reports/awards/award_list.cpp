// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/awards/award_list.h"

#include "domain/cases/awards.h"
#include "reports/awards/award_figures.h"
#include "reports/figures/official.h"

#include <algorithm>
#include <tuple>

namespace grants {
namespace {

std::vector<BookColumn> awardColumns(const Translator& say) {
    const auto money = [&](const Message& title) {
        return BookColumn{say(title), ColumnFormat::Yuan, 13, true};
    };
    return {{say(translatable("awardReports", "序号")), ColumnFormat::Centred, 6},
            {say(translatable("awardReports", "立项编号")), ColumnFormat::Identifier, 16},
            {say(translatable("awardReports", "受理号")), ColumnFormat::Identifier, 15},
            {say(translatable("awardReports", "承担单位")), ColumnFormat::Text, 22},
            {say(translatable("awardReports", "项目名称")), ColumnFormat::Text, 24},
            {say(translatable("awardReports", "立项文号")), ColumnFormat::Text, 16},
            {say(translatable("awardReports", "立项日期")), ColumnFormat::Day, 11},
            money(translatable("awardReports", "立项金额(元)")),
            money(translatable("awardReports", "最终金额(元)")),
            money(translatable("awardReports", "已拨(元)")),
            money(translatable("awardReports", "已追回(元)")),
            {say(translatable("awardReports", "状态")), ColumnFormat::Centred, 11}};
}

bool isAward(const Case& one) {
    return isLiveAward(one) || one.last("award") != nullptr;
}

std::vector<const Case*> awardsOfProject(const AwardFigures& figures, std::string_view project) {
    std::vector<const Case*> awards;
    for (const Case* each : figures.cases.ofProject(project))
        if (isAward(*each)) awards.push_back(each);
    std::sort(awards.begin(), awards.end(), [](const Case* one, const Case* other) {
        return std::tuple(awardNumber(*one), std::string_view(one->number())) <
               std::tuple(awardNumber(*other), std::string_view(other->number()));
    });
    return awards;
}

BookRow awardRow(const AwardFigures& figures, const Case& one, std::int64_t place) {
    const Decision* award = one.last("award");
    const Balance balance = figures.payments.balanceOf(one.number());
    return {BookRow::Kind::Plain,
            {place, std::string(awardNumber(one)), one.number(), one.unit->name,
             one.application->title, awardReference(one),
             award == nullptr ? BookValue() : BookValue(award->date), cellOf(awardedAmount(one)),
             cellOf(finalAmount(one)), balance.paid, balance.returned, stateWords(figures, one)}};
}

/// The awards of a project with their 小计; its row.
RowSpan addProject(BookSheet& sheet, const AwardFigures& figures, const SupportProject& project,
                   const std::vector<const Case*>& awards, std::int64_t& place) {
    sheet.rows.push_back({BookRow::Kind::Section, {lineWords(figures, project.code)}});
    const std::size_t first = sheet.rows.size();
    for (const Case* each : awards) sheet.rows.push_back(awardRow(figures, *each, ++place));
    addSum(sheet, BookRow::Kind::Subtotal,
           {BookValue(), figures.say(translatable("awardReports", "小计"))},
           {{first, sheet.rows.size() - 1}});
    return {sheet.rows.size() - 1, sheet.rows.size() - 1};
}

BookSheet awardSheet(const AwardFigures& figures) {
    const auto& say = figures.say;
    BookSheet sheet = officialSheet(figures, say(translatable("awardReports", "立项清单")),
                                    translatable("awardReports", "专利转化专项资金立项清单"),
                                    translatable("awardReports", "单位：元"));
    sheet.columns = awardColumns(say);
    std::vector<RowSpan> sums;
    std::int64_t place = 0;
    for (const SupportProject& project : figures.input.plan.projects) {
        const std::string& wanted = figures.input.scope.project;
        if (!wanted.empty() && project.code != wanted) continue;
        const auto awards = awardsOfProject(figures, project.code);
        if (awards.empty()) continue;
        sums.push_back(addProject(sheet, figures, project, awards, place));
        for (const Case* each : awards)
            addOverrides(figures, each->number(), each->standing, sheet.notes);
    }
    addSum(sheet, BookRow::Kind::Total, {BookValue(), say(translatable("awardReports", "合计"))},
           sums);
    return sheet;
}

}  // namespace

Book awardList(const ReportInput& input, const Translator& translator) {
    const AwardFigures figures(input, translator);
    Book book = officialBook(input, translator, translatable("reports", "立项清单"));
    book.sheets.push_back(awardSheet(figures));
    return book;
}

}  // namespace grants
