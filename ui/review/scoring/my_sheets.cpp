// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoring/my_sheets.h"

#include "ui/base/tr.h"
#include "ui/review/scoring/sheet_words.h"
#include "ui/words/target_words.h"

#include <algorithm>
#include <array>

namespace grants::ui {

namespace {

constexpr std::string_view kReview = "in_review";
constexpr std::array<std::string_view, 3> kGone = {"withdrawn", "declined", "void"};

bool isGone(const Case& one) {
    return std::find(kGone.begin(), kGone.end(), one.state) != kGone.end();
}

bool isAssigned(const Case& one, std::string_view expert) {
    return std::any_of(one.seats.begin(), one.seats.end(), [&](const PanelSeat* seat) {
        return seat->expert == expert && !seat->recused;
    });
}

std::string projectText(const Case& one, Language language) {
    const std::string& code = one.application->project;
    return one.project == nullptr ? code
                                  : code + ' ' + nameOf(*one.project, language).toStdString();
}

MySheet::Review reviewOf(const Case& one) {
    if (one.state == kReview) return MySheet::Review::Open;
    return isPastReview(one.state) ? MySheet::Review::Over : MySheet::Review::Ahead;
}

}  // namespace

bool isPastReview(std::string_view state) {
    const auto all = applicationStates();
    const auto review = std::find_if(
        all.begin(), all.end(), [](const ApplicationState& each) { return each.code == kReview; });
    return std::any_of(std::next(review), all.end(),
                       [&](const ApplicationState& each) { return each.code == state; });
}

std::vector<MySheet> sheetsToScore(const ReviewBook& book, std::string_view expert) {
    std::vector<MySheet> mine;
    for (const Case& one : book.cases.cases()) {
        if (isGone(one) || !isAssigned(one, expert)) continue;
        for (Sheet& sheet : sheetsOf(one, *book.plan)) {
            if (sheet.expert != expert) continue;
            mine.push_back({one.application->id, &one, std::move(sheet), reviewOf(one)});
        }
    }
    return mine;
}

QString stateText(const MySheet& sheet) {
    if (sheet.isSubmitted() || sheet.review == MySheet::Review::Open) return stateText(sheet.sheet);
    return sheet.review == MySheet::Review::Ahead ? tr("评审还没有开启") : tr("评审已结束");
}

std::vector<Column<MySheet>> mySheetColumns(const ReviewBookPtr& book, Language language) {
    using C = Column<MySheet>;
    C title(QStringLiteral("title"), tr("项目名称"), CellKind::Text,
            [](const MySheet& row) { return std::string_view(row.item->application->title); });
    C unit(QStringLiteral("unit"), tr("申报单位"), CellKind::Text,
           [book](const MySheet& row) { return applicantText(*book, *row.item).toStdString(); });
    unit.alsoFoundBy(
        [book](const MySheet& row) { return book->names->pinyin(row.item->application->unit); });
    return {C(QStringLiteral("number"), tr("受理号"), CellKind::Identifier,
              [](const MySheet& row) { return std::string_view(row.number()); }),
            C(QStringLiteral("state"), tr("评分状态"), CellKind::Text,
              [](const MySheet& row) { return stateText(row).toStdString(); }),
            std::move(title),
            std::move(unit),
            C(QStringLiteral("project"), tr("支持项目"), CellKind::Text,
              [language](const MySheet& row) { return projectText(*row.item, language); }),
            C(QStringLiteral("requested"), tr("申请金额"), CellKind::Amount,
              [](const MySheet& row) { return row.item->application->requested; }),
            C(QStringLiteral("sum"), tr("我的合计"), CellKind::Decimal,
              [](const MySheet& row) -> CellValue {
                  if (row.sheet.given == 0) return {};
                  return inDecimal(row.sheet.sum());
              }),
            C(QStringLiteral("submitted"), tr("提交日期"), CellKind::Day,
              [](const MySheet& row) -> CellValue {
                  return row.sheet.submitted ? CellValue(*row.sheet.submitted) : CellValue();
              })};
}

}  // namespace grants::ui
