// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/expert_rows.h"

#include "ui/base/tr.h"
#include "ui/query/columns.h"
#include "ui/review/scoring/sheet_words.h"

namespace grants::ui {

namespace {

ExpertLoad loadOf(const ReviewFigures& figures, std::string_view expert) {
    const auto found = figures.loads.find(expert);
    return found == figures.loads.end() ? ExpertLoad() : found->second;
}

std::string recusalsText(const Expert& expert, const UnitNames& names) {
    std::string text;
    for (const CreditCode& code : expert.recusals) {
        if (!text.empty()) text += "、";
        text += names.called(code.text());
    }
    return text;
}

Column<Expert> loadColumn(const char* key, const QString& title, const ReviewFiguresPtr& figures,
                          int ExpertLoad::*member) {
    return {QLatin1String(key), title, CellKind::Count,
            [figures, member](const Expert& row) -> CellValue {
                return static_cast<std::int64_t>(loadOf(*figures, row.number).*member);
            }};
}

void listPanels(DetailText& text, const ReviewBook& book, const Expert& expert) {
    text.section(tr("分到的申报"));
    bool any = false;
    for (const Case& one : book.cases.cases()) {
        if (one.seats.empty()) continue;
        for (const Sheet& sheet : sheetsOf(one, *book.plan)) {
            if (sheet.seat == nullptr || sheet.seat->expert != expert.number) continue;
            any = true;
            text.link(
                fromUtf8(one.number()), QStringLiteral("review"), fromUtf8(one.number()),
                fromUtf8(book.names->name(one.application->unit)) +
                    (book.keepsBack(one) ? QString() : QStringLiteral(" · ") + stateText(sheet)));
        }
    }
    if (!any) text.note(tr("还没有分到申报。"));
}

}  // namespace

std::vector<Column<Expert>> expertColumns(const ReviewFiguresPtr& figures) {
    const auto names = figures->book->names;
    return {identifierColumn("number", tr("专家编号"), &Expert::number).typedAs("专家编号"),
            textColumn("name", tr("姓名"), &Expert::name).typedAs("姓名"),
            textColumn("employer", tr("工作单位"), &Expert::employer).typedAs("工作单位"),
            Column<Expert>{QStringLiteral("employerCode"), tr("工作单位代码"), CellKind::Identifier,
                           [](const Expert& row) -> CellValue {
                               return row.employerCode ? CellValue(row.employerCode->text())
                                                       : CellValue();
                           }}
                .typedAs("工作单位代码"),
            valueColumn("finance", tr("财务专家"), CellKind::Flag, &Expert::finance)
                .typedAs("财务专家"),
            loadColumn("seats", tr("分到"), figures, &ExpertLoad::seats),
            loadColumn("complete", tr("已提交"), figures, &ExpertLoad::complete),
            Column<Expert>{
                QStringLiteral("recusals"), tr("回避单位"), CellKind::Text,
                [names](const Expert& row) -> CellValue { return recusalsText(row, *names); }}
                .typedAs("回避单位代码"),
            identifierColumn("phone", tr("手机"), &Expert::phone).typedAs("手机"),
            identifierColumn("account", tr("银行账号"), &Expert::account).typedAs("银行账号"),
            identifierColumn("login", tr("登录名"), &Expert::login).typedAs("登录名")};
}

DetailText describeExpert(const ReviewFigures& figures, const Expert& expert) {
    const ReviewBook& book = *figures.book;
    const ExpertLoad load = loadOf(figures, expert.number);
    DetailText text;
    text.title(fromUtf8(expert.name), fromUtf8(expert.number))
        .fact(tr("工作单位"), fromUtf8(expert.employer))
        .fact(tr("财务专家"), expert.finance ? flagText(true) : QString())
        .fact(tr("登录名"), fromUtf8(expert.login))
        .fact(tr("回避单位"), fromUtf8(recusalsText(expert, *book.names)))
        .fact(tr("进度"), tr("分到 %1 件，已提交 %2 件").arg(load.seats).arg(load.complete));
    if (expert.login.empty())
        text.note(tr("没有登录名：他的评分表在纸上，由审核人员在“打分”页录入。"));
    listPanels(text, book, expert);
    return text;
}

}  // namespace grants::ui
