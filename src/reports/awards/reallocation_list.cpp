// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/awards/reallocation_list.h"

#include "domain/lines/lines.h"
#include "domain/reallocations/moved.h"
#include "reports/awards/award_figures.h"
#include "reports/figures/official.h"

namespace grants {
namespace {

std::vector<BookColumn> moveColumns(const Translator& say) {
    return {{say(translatable("awardReports", "调剂编号")), ColumnFormat::Identifier, 26},
            {say(translatable("awardReports", "提出日期")), ColumnFormat::Day, 12},
            {say(translatable("awardReports", "调出")), ColumnFormat::Text, 30},
            {say(translatable("awardReports", "调入")), ColumnFormat::Text, 30},
            {say(translatable("awardReports", "金额(元)")), ColumnFormat::Yuan, 16, true},
            {say(translatable("awardReports", "批准日期")), ColumnFormat::Day, 12},
            {say(translatable("awardReports", "批准文号")), ColumnFormat::Text, 22},
            {say(translatable("awardReports", "理由")), ColumnFormat::Text, 34}};
}

/// By the decisions that stand; one that was taken up has none.
BookRow moveRow(const AwardFigures& figures, const Reallocation& moved) {
    const Moved decided = movedOf(moved, *figures.year);
    const bool takenUp = decided.proposed == nullptr;
    return {BookRow::Kind::Plain,
            {moved.number, takenUp ? BookValue() : BookValue(decided.proposed->date),
             lineWords(figures, moved.from), lineWords(figures, moved.to), moved.amount,
             decided.approved != nullptr ? BookValue(decided.approved->date)
                                         : (takenUp ? BookValue(moved.date) : BookValue()),
             std::string(decided.ref()), takenUp ? std::string() : decided.proposed->opinion}};
}

/// Those in one state beneath a heading, with their sum.
void addState(BookSheet& sheet, const AwardFigures& figures, std::string_view state,
              const Message& heading) {
    const std::size_t first = sheet.rows.size() + 1;
    for (const Reallocation& each : figures.year->reallocations) {
        if (stateOf(each, *figures.year) != state) continue;
        if (sheet.rows.size() < first)
            sheet.rows.push_back({BookRow::Kind::Section, {figures.say(heading)}});
        sheet.rows.push_back(moveRow(figures, each));
    }
    if (sheet.rows.size() <= first) return;
    addSum(sheet, BookRow::Kind::Subtotal, {figures.say(translatable("awardReports", "小计"))},
           {{first, sheet.rows.size() - 1}});
}

}  // namespace

Book reallocationList(const ReportInput& input, const Translator& translator) {
    const AwardFigures figures(input, translator);
    BookSheet sheet = officialSheet(figures, translator(translatable("awardReports", "调剂记录")),
                                    translatable("awardReports", "专利转化专项资金调剂记录"),
                                    translatable("awardReports", "单位：元"));
    sheet.columns = moveColumns(translator);
    addState(sheet, figures, "approved", translatable("awardReports", "已批准"));
    addState(sheet, figures, "proposed", translatable("awardReports", "待批准"));
    if (sheet.rows.empty())
        sheet.notes.push_back(translator(translatable("awardReports", "截至日没有调剂。")));
    Book book = officialBook(input, translator, translatable("reports", "调剂记录"));
    book.sheets.push_back(std::move(sheet));
    return book;
}

}  // namespace grants
