// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panel_rows.h"

#include "ui/base/tr.h"
#include "ui/review/scoring/sheet_words.h"

#include <algorithm>

namespace grants::ui {

namespace {

using PanelColumn = Column<PanelRow>;

PanelColumn countColumn(const char* key, const QString& title, int PanelRow::*member) {
    return {QLatin1String(key), title, CellKind::Count,
            [member](const PanelRow& row) { return std::int64_t{row.*member}; }};
}

PanelColumn wordsColumn(const char* key, const QString& title, std::string PanelRow::*member) {
    return {QLatin1String(key), title, CellKind::Text,
            [member](const PanelRow& row) { return std::string_view(row.*member); }};
}

std::string stateName(const Case& one, const Translator& translator) {
    const ApplicationState* state = findState(one.state);
    return state == nullptr ? std::string(one.state) : translator(state->name);
}

std::vector<PanelColumn> applicationColumns(const ReviewBookPtr& book,
                                            const Translator& translator) {
    PanelColumn unit(QStringLiteral("unit"), tr("申报单位"), CellKind::Text,
                     [book](const PanelRow& row) -> CellValue {
                         return book->names->name(row.item->application->unit);
                     });
    unit.alsoFoundBy(
        [book](const PanelRow& row) { return book->names->pinyin(row.item->application->unit); });
    return {PanelColumn(
                QStringLiteral("number"), tr("受理号"), CellKind::Identifier,
                [](const PanelRow& row) -> CellValue { return std::string_view(row.number()); }),
            PanelColumn(QStringLiteral("state"), tr("状态"), CellKind::Text,
                        [translator](const PanelRow& row) -> CellValue {
                            return stateName(*row.item, translator);
                        }),
            std::move(unit)};
}

/// `3 / 5`: how many there are of those that are needed.
std::string ofText(int have, int need) {
    return std::to_string(have) + " / " + std::to_string(need);
}

void listExperts(DetailText& text, const ReviewBook& book, const Case& one) {
    text.section(tr("专家组")).titles({tr("姓名"), tr("工作单位"), tr("财务"), tr("评分表")});
    for (const Sheet& sheet : sheetsOf(one, *book.plan)) {
        const Expert* expert = book.cases.expert(sheet.expert);
        text.row({expert == nullptr ? fromUtf8(sheet.expert) : fromUtf8(expert->name),
                  expert == nullptr ? QString() : fromUtf8(expert->employer),
                  expert != nullptr && expert->finance ? flagText(true) : QString(),
                  book.keepsBack(one)     ? QString()
                  : sheet.seat == nullptr ? tr("不在组内，不计")
                                          : stateText(sheet)});
    }
}

}  // namespace

std::vector<Column<PanelRow>> panelColumns(const ReviewBookPtr& book,
                                           const Translator& translator) {
    std::vector<PanelColumn> columns = applicationColumns(book, translator);
    columns.push_back(
        {QStringLiteral("experts"), tr("专家"), CellKind::Identifier,
         [](const PanelRow& row) -> CellValue { return ofText(row.experts, row.required); }});
    columns.push_back(wordsColumn("members", tr("专家名单"), &PanelRow::members));
    columns.push_back(countColumn("finance", tr("财务专家"), &PanelRow::finance));
    columns.push_back(countColumn("conflicts", tr("冲突"), &PanelRow::conflicts));
    columns.push_back(countColumn("recused", tr("回避"), &PanelRow::recused));
    columns.push_back({QStringLiteral("sheets"), tr("已交评分表"), CellKind::Identifier,
                       [](const PanelRow& row) -> CellValue {
                           if (row.experts == 0 || row.isKeptBack) return {};
                           return ofText(row.complete, row.experts);
                       }});
    columns.push_back(wordsColumn("awaited", tr("待交"), &PanelRow::awaited));
    columns.push_back(wordsColumn("lacks", tr("还差什么"), &PanelRow::lacks));
    columns.push_back({QStringLiteral("title"), tr("项目名称"), CellKind::Text,
                       [](const PanelRow& row) -> CellValue {
                           return std::string_view(row.item->application->title);
                       }});
    columns.push_back({QStringLiteral("project"), tr("支持项目"), CellKind::Identifier,
                       [](const PanelRow& row) -> CellValue {
                           return std::string_view(row.item->application->project);
                       }});
    columns.push_back({QStringLiteral("requested"), tr("申请金额"), CellKind::Amount,
                       [](const PanelRow& row) { return row.item->application->requested; }});
    return columns;
}

DetailText describePanel(const ReviewBook& book, const PanelRow& row,
                         const Translator& translator) {
    const Case& one = *row.item;
    DetailText text;
    text.title(fromUtf8(one.application->title), fromUtf8(one.number()))
        .fact(tr("申报单位"), fromUtf8(book.names->name(one.application->unit)))
        .fact(tr("状态"), QString::fromStdString(stateName(one, translator)))
        .fact(tr("专家"), tr("%1 人，要求至少 %2 人、单数").arg(row.experts).arg(row.required));
    for (const Finding& fault : row.faults)
        text.caution(QString::fromStdString(translator(fault.message)));
    if (row.faults.empty() && one.state == "examined") text.line(tr("专家组齐备，可以开启评审。"));
    if (row.faults.empty() && one.state == "in_review" && !row.isKeptBack)
        text.line(tr("评分表已经收齐，可以结束评审。"));
    listExperts(text, book, one);
    text.section(tr("有关记录"))
        .link(fromUtf8(one.number()), QStringLiteral("applications"), fromUtf8(one.number()))
        .link(fromUtf8(book.names->name(one.application->unit)), QStringLiteral("registry"),
              fromUtf8(book.names->code(one.application->unit)));
    return text;
}

QString progressText(const std::vector<PanelRow>& rows) {
    std::int64_t waiting = 0, inReview = 0, awaited = 0, complete = 0;
    for (const PanelRow& row : rows) {
        waiting += row.item->state == "examined" ? 1 : 0;
        if (row.item->state != "in_review") continue;
        ++inReview;
        if (row.isKeptBack) continue;
        awaited += row.experts;
        complete += row.complete;
    }
    return tr("待开启 %1 件；评审中 %2 件，应交评分表 %3 张，已交 %4 张。")
        .arg(countText(waiting), countText(inReview), countText(awaited), countText(complete));
}

}  // namespace grants::ui
