// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/awards/public_notice.h"

#include "domain/cases/awards.h"
#include "domain/procedure/deadlines.h"
#include "reports/awards/award_figures.h"
#include "reports/figures/official.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

std::vector<BookColumn> noticeColumns(const Translator& say) {
    return {
        {say(translatable("awardReports", "序号")), ColumnFormat::Centred, 6},
        {say(translatable("awardReports", "项目类别")), ColumnFormat::Text, 38},
        {say(translatable("awardReports", "单位名称")), ColumnFormat::Text, 36},
        {say(translatable("awardReports", "项目名称")), ColumnFormat::Text, 36},
        {say(translatable("awardReports", "拟支持金额(万元)")), ColumnFormat::WanExact, 16, true},
        {say(translatable("awardReports", "公示开始")), ColumnFormat::Day, 12},
        {say(translatable("awardReports", "公示结束")), ColumnFormat::Day, 12}};
}

bool isOnNotice(const Case& one) {
    static constexpr std::array<std::string_view, 3> kOnNotice = {"proposed", "publicised",
                                                                  "objected"};
    return std::find(kOnNotice.begin(), kOnNotice.end(), one.state) != kOnNotice.end();
}

BookRow noticeRow(const AwardFigures& figures, const Case& one, std::int64_t place) {
    const Decision* begun = one.last("publicise");
    const auto ends = noticeEnds(one, figures.input.plan);
    return {BookRow::Kind::Plain,
            {place, lineWords(figures, one.application->project), one.unit->name,
             one.application->title, cellOf(proposedAmount(one)),
             begun == nullptr ? BookValue() : BookValue(begun->date),
             ends ? BookValue(*ends) : BookValue()}};
}

std::vector<std::string> noticeWords(const AwardFigures& figures) {
    const auto& say = figures.say;
    const Plan& plan = figures.input.plan;
    return {say(translatable("awardReports",
                             "按照《{0}》，经申报、形式审查和专家评审，拟对以上项目给予支持，"
                             "现予公示，公示期 {1} 个工作日。")
                    .with(planText(say, plan.name, plan.nameEn),
                          std::to_string(plan.rules().publicityWorkdays))),
            say(translatable("awardReports",
                             "有异议的，请在公示期内以书面形式实名提出，并附证明材料。"
                             "受理部门：{0}    异议电话：＿＿＿＿＿＿")
                    .with(plan.authority))};
}

}  // namespace

Book publicNotice(const ReportInput& input, const Translator& translator) {
    const AwardFigures figures(input, translator);
    BookSheet sheet = officialSheet(figures, translator(translatable("awardReports", "公示名单")),
                                    translatable("awardReports", "专利转化专项资金拟支持项目公示"),
                                    translatable("awardReports", "单位：万元"));
    sheet.columns = noticeColumns(translator);
    for (const SupportProject& project : input.plan.projects) {
        if (!input.scope.project.empty() && project.code != input.scope.project) continue;
        for (const Case* each : figures.cases.ofProject(project.code)) {
            if (!isOnNotice(*each)) continue;
            const auto place = static_cast<std::int64_t>(sheet.rows.size()) + 1;
            sheet.rows.push_back(noticeRow(figures, *each, place));
        }
    }
    std::vector<RowSpan> all;
    if (!sheet.rows.empty()) all = {{0, sheet.rows.size() - 1}};
    addSum(sheet, BookRow::Kind::Total,
           {BookValue(), translator(translatable("awardReports", "合计"))}, all);
    sheet.notes = noticeWords(figures);
    Book book = officialBook(input, translator, translatable("reports", "公示名单"));
    book.sheets.push_back(std::move(sheet));
    return book;
}

}  // namespace grants
