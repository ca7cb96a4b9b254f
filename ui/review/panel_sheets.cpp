// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panel_sheets.h"

#include "ui/base/tr.h"
#include "ui/review/scoring/sheet_words.h"

namespace grants::ui {

namespace {

using SheetColumn = Column<PanelSheet>;

const Expert* expertOf(const ReviewBook& book, const PanelSheet& row) {
    return book.cases.expert(row.sheet.expert);
}

/// A sheet counts for nothing when its expert has no seat.
QString standingText(const PanelSheet& row) {
    return row.sheet.seat == nullptr ? tr("不在组内，不计") : stateText(row.sheet);
}

/// What is blank is no sum of nothing.
CellValue sumOf(const PanelSheet& row) {
    if (row.sheet.isSealed() || row.sheet.given == 0) return {};
    return inDecimal(row.sheet.sum());
}

SheetColumn wordsColumn(const char* key, const QString& title, CellKind kind,
                        SheetColumn::Value value) {
    return {QLatin1String(key), title, kind, std::move(value)};
}

SheetColumn unitOfSheet(const ReviewBookPtr& book) {
    SheetColumn unit(QStringLiteral("unit"), tr("申报单位"), CellKind::Text,
                     [book](const PanelSheet& row) -> CellValue {
                         return book->names->name(row.item->application->unit);
                     });
    unit.alsoFoundBy(
        [book](const PanelSheet& row) { return book->names->pinyin(row.item->application->unit); });
    return unit;
}

std::vector<SheetColumn> whoseColumns(const ReviewBookPtr& book) {
    return {
        wordsColumn("number", tr("受理号"), CellKind::Identifier,
                    [](const PanelSheet& row) { return std::string_view(row.number()); }),
        wordsColumn("expert", tr("专家编号"), CellKind::Identifier,
                    [](const PanelSheet& row) { return row.sheet.expert; }),
        wordsColumn("name", tr("姓名"), CellKind::Text, [book](const PanelSheet& row) -> CellValue {
            const Expert* expert = expertOf(*book, row);
            if (expert == nullptr) return {};
            return std::string_view(expert->name);
        })};
}

/// How each criterion was scored; those that are blank yet stay so.
void listCriteria(DetailText& text, const ReviewBook& book, const Sheet& sheet) {
    text.section(tr("评分")).titles({tr("评分项"), tr("分值"), tr("满分"), tr("意见")});
    for (std::size_t at = 0; at < sheet.criteria.size(); ++at) {
        const RubricItem& item = book.plan->rubric[at];
        const Score* score = sheet.criteria[at];
        const QString points =
            score == nullptr ? QString() : QString::fromStdString(toText(score->points));
        text.row({fromUtf8(item.name), points, QString::number(item.points),
                  score == nullptr ? QString() : fromUtf8(score->words)});
    }
    text.result(tr("合计"), QString::fromStdString(toText(sheet.sum())));
}

}  // namespace

std::vector<SheetColumn> panelSheetColumns(const ReviewBookPtr& book) {
    std::vector<SheetColumn> columns = whoseColumns(book);
    columns.push_back(wordsColumn(
        "state", tr("评分状态"), CellKind::Text,
        [](const PanelSheet& row) -> CellValue { return standingText(row).toStdString(); }));
    columns.push_back(wordsColumn(
        "submitted", tr("提交日期"), CellKind::Day, [](const PanelSheet& row) -> CellValue {
            return row.sheet.submitted ? CellValue(*row.sheet.submitted) : CellValue();
        }));
    columns.push_back(wordsColumn("onPaper", tr("纸质"), CellKind::Flag,
                                  [](const PanelSheet& row) { return row.isOnPaper(); }));
    columns.push_back(wordsColumn("sum", tr("合计"), CellKind::Decimal, sumOf));
    columns.push_back(wordsColumn("sealed", tr("封存"), CellKind::Flag,
                                  [](const PanelSheet& row) { return row.sheet.isSealed(); }));
    columns.push_back(wordsColumn(
        "title", tr("项目名称"), CellKind::Text,
        [](const PanelSheet& row) { return std::string_view(row.item->application->title); }));
    columns.push_back(unitOfSheet(book));
    columns.push_back(wordsColumn(
        "project", tr("支持项目"), CellKind::Identifier,
        [](const PanelSheet& row) { return std::string_view(row.item->application->project); }));
    return columns;
}

DetailText describePanelSheet(const ReviewBook& book, const PanelSheet& row) {
    const Expert* expert = expertOf(book, row);
    const Sheet& sheet = row.sheet;
    DetailText text;
    text.title(fromUtf8(row.item->application->title), fromUtf8(row.number()))
        .fact(tr("专家"), fromUtf8(expert == nullptr ? sheet.expert : expert->name))
        .fact(tr("工作单位"), expert == nullptr ? QString() : fromUtf8(expert->employer))
        .fact(tr("评分状态"), standingText(row))
        .fact(tr("提交日期"), sheet.submitted ? fromUtf8(inIso(*sheet.submitted)) : QString())
        .fact(tr("纸质"), row.isOnPaper() ? flagText(true) : QString());
    if (sheet.isSealed()) {
        text.note(tr("评分还封存着，结束评审后才能看到分值和意见。"));
    } else if (sheet.given > 0) {
        listCriteria(text, book, sheet);
    }
    text.section(tr("有关记录"))
        .link(fromUtf8(row.number()), QStringLiteral("applications"), fromUtf8(row.number()));
    return text;
}

QString sheetsInBrief(const std::vector<PanelSheet>& rows) {
    std::int64_t submitted = 0, onPaper = 0, awaited = 0, recused = 0;
    for (const PanelSheet& row : rows) {
        const bool isRecused = row.sheet.seat != nullptr && row.sheet.seat->recused;
        recused += isRecused ? 1 : 0;
        if (isRecused) continue;
        submitted += row.sheet.isComplete() ? 1 : 0;
        onPaper += row.sheet.isComplete() && row.isOnPaper() ? 1 : 0;
        awaited += row.sheet.isComplete() ? 0 : 1;
    }
    return tr("共 %1 张评分表：已提交 %2 张（其中纸质 %3 张），未提交 %4 张，回避 %5 张。")
        .arg(countText(std::ssize(rows)), countText(submitted), countText(onPaper),
             countText(awaited), countText(recused));
}

}  // namespace grants::ui
