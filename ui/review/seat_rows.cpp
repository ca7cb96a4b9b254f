// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/seat_rows.h"

#include "ui/base/tr.h"
#include "ui/query/columns.h"
#include "ui/review/scoring/sheet_words.h"

#include <algorithm>
#include <tuple>

namespace grants::ui {

namespace {

bool areBarred(const std::vector<Conflict>& conflicts) {
    return !std::all_of(conflicts.begin(), conflicts.end(),
                        [](const Conflict& each) { return each.canBeDismissed(); });
}

template <class Row>
std::vector<Column<Row>> expertColumns() {
    using C = Column<Row>;
    const auto text = [](std::string Expert::*member) {
        return [member](const Row& row) -> CellValue {
            return row.expert == nullptr ? CellValue()
                                         : CellValue(std::string_view(row.expert->*member));
        };
    };
    return {C(QStringLiteral("name"), tr("姓名"), CellKind::Text, text(&Expert::name)),
            C(QStringLiteral("finance"), tr("财务"), CellKind::Flag,
              [](const Row& row) { return row.expert != nullptr && row.expert->finance; }),
            C(QStringLiteral("employer"), tr("工作单位"), CellKind::Text, text(&Expert::employer))};
}

}  // namespace

bool SeatRow::isOpen() const {
    if (seat->recused) return false;
    const bool dismissed = !seat->dismissal.empty();
    return std::any_of(conflicts.begin(), conflicts.end(),
                       [&](const Conflict& each) { return !dismissed || !each.canBeDismissed(); });
}

bool SeatRow::isBarred() const {
    return areBarred(conflicts);
}

bool CandidateRow::isBarred() const {
    return areBarred(conflicts);
}

std::string inWords(const std::vector<Conflict>& conflicts, const Translator& translator) {
    std::string words;
    for (const Conflict& each : conflicts) {
        if (!words.empty()) words += ' ';
        words += translator(each.message);
    }
    return words;
}

std::vector<SeatRow> seatRows(const ReviewBook& book, const Case& one,
                              const Translator& translator) {
    std::vector<SeatRow> rows;
    for (const Sheet& sheet : sheetsOf(one, *book.plan)) {
        if (sheet.seat == nullptr) continue;
        SeatRow row;
        row.seat = sheet.seat;
        row.expert = book.cases.expert(sheet.expert);
        if (row.expert != nullptr) row.conflicts = conflictsOf(*row.expert, *one.unit);
        row.conflictWords = inWords(row.conflicts, translator);
        row.state = stateText(sheet).toStdString();
        row.hasScores = sheet.given > 0;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<SeatRow>> seatColumns() {
    using C = Column<SeatRow>;
    std::vector<C> columns = expertColumns<SeatRow>();
    columns.push_back(
        {QStringLiteral("state"), tr("评分表"), CellKind::Text,
         [](const SeatRow& row) -> CellValue { return std::string_view(row.state); }});
    columns.push_back(
        {QStringLiteral("conflict"), tr("冲突"), CellKind::Text,
         [](const SeatRow& row) -> CellValue { return std::string_view(row.conflictWords); }});
    columns.push_back(
        {QStringLiteral("dismissal"), tr("不影响评审的理由"), CellKind::Text,
         [](const SeatRow& row) -> CellValue { return std::string_view(row.seat->dismissal); }});
    columns.push_back(
        {QStringLiteral("number"), tr("专家编号"), CellKind::Identifier,
         [](const SeatRow& row) -> CellValue { return std::string_view(row.seat->expert); }});
    return columns;
}

std::vector<Column<PanelSeat>> seatHistoryColumns() {
    return {identifierColumn("expert", tr("专家编号"), &PanelSeat::expert),
            valueColumn("recused", tr("回避"), CellKind::Flag, &PanelSeat::recused),
            textColumn("recusal", tr("回避原因"), &PanelSeat::recusal),
            textColumn("dismissal", tr("不影响评审的理由"), &PanelSeat::dismissal)};
}

std::vector<CandidateRow> candidateRows(const ReviewFigures& figures, const Case& one,
                                        const Translator& translator) {
    const auto hasSeat = [&](const Expert& expert) {
        return std::any_of(one.seats.begin(), one.seats.end(),
                           [&](const PanelSeat* seat) { return seat->expert == expert.number; });
    };
    std::vector<CandidateRow> rows;
    for (const Expert& expert : figures.book->year->experts) {
        if (hasSeat(expert)) continue;
        const auto load = figures.loads.find(expert.number);
        CandidateRow row{&expert,
                         load == figures.loads.end() ? 0 : load->second.seats,
                         conflictsOf(expert, *one.unit),
                         {}};
        row.conflictWords = inWords(row.conflicts, translator);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CandidateRow& a, const CandidateRow& b) {
        return std::tuple(a.isBarred(), a.conflicts.size(), a.load) <
               std::tuple(b.isBarred(), b.conflicts.size(), b.load);
    });
    return rows;
}

std::vector<Column<CandidateRow>> candidateColumns() {
    using C = Column<CandidateRow>;
    std::vector<C> columns = expertColumns<CandidateRow>();
    columns.push_back({QStringLiteral("load"), tr("已分"), CellKind::Count,
                       [](const CandidateRow& row) { return std::int64_t{row.load}; }});
    columns.push_back(
        {QStringLiteral("conflict"), tr("冲突"), CellKind::Text,
         [](const CandidateRow& row) -> CellValue { return std::string_view(row.conflictWords); }});
    columns.push_back({QStringLiteral("number"), tr("专家编号"), CellKind::Identifier,
                       [](const CandidateRow& row) -> CellValue {
                           return std::string_view(row.expert->number);
                       }});
    return columns;
}

}  // namespace grants::ui
