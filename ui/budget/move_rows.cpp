// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/move_rows.h"

#include "ui/base/tr.h"

namespace grants::ui {

namespace {

using ReallocationColumn = Column<ReallocationRow>;

std::string_view nameOfPerson(const Decision* decision, const FundYear& year) {
    if (decision == nullptr) return {};
    for (const Person& each : year.people)
        if (each.id == decision->person) return each.name;
    return {};
}

CellValue dayOf(const Decision* decision) {
    return decision == nullptr ? CellValue() : CellValue(decision->date);
}

ReallocationColumn column(const char* key, const QString& title, CellKind kind,
                          ReallocationColumn::Value value) {
    return {QLatin1String(key), title, kind, std::move(value)};
}

/// Who decided, when, and what he said to it; nothing for what was not decided.
void writeDecision(DetailText& text, const QString& heading, const Decision* decision,
                   const FundYear& year, std::string_view ref = {}) {
    if (decision == nullptr) return;
    text.section(heading)
        .fact(tr("日期"), fromUtf8(inIso(decision->date)))
        .fact(tr("人员"), fromUtf8(nameOfPerson(decision, year)))
        .fact(tr("意见"), fromUtf8(decision->opinion))
        .fact(tr("文号"), ref.empty() ? fromUtf8(decision->ref) : fromUtf8(ref));
}

}  // namespace

QString moveStateInWords(std::string_view state) {
    if (state == "proposed") return tr("待批准");
    if (state == "approved") return tr("已批准");
    return state == "rejected" ? tr("不予批准") : tr("已撤回");
}

MoveListPtr movesOf(std::shared_ptr<const FundYear> year) {
    auto list = std::make_shared<MoveList>();
    for (const Reallocation& each : year->reallocations) {
        const Moved moved = movedOf(each, *year);
        const QString state = moveStateInWords(moved.state);
        const QString told = each.takenUp.empty() ? state : tr("%1（补录）").arg(state);
        list->rows.push_back({each.id, moved, told.toStdString(),
                              nameOfPerson(moved.proposed, *year),
                              nameOfPerson(moved.approved, *year)});
    }
    list->year = std::move(year);
    return list;
}

std::vector<ReallocationColumn> reallocationColumns() {
    auto ref = column("ref", tr("批准文号"), CellKind::Identifier,
                      [](const ReallocationRow& row) -> CellValue { return row.moved.ref(); });
    ref.markedBy([](const ReallocationRow& row) {
        const bool lacks = row.moved.approvedOn() && row.moved.ref().empty();
        return lacks ? tr("没有批准文号，用“补填文号”补上") : QString();
    });
    return {
        column("number", tr("编号"), CellKind::Identifier,
               [](const ReallocationRow& row) -> CellValue { return row.number(); }),
        column("from", tr("调出"), CellKind::Text,
               [](const ReallocationRow& row) -> CellValue {
                   return std::string_view(row.moved.record->from);
               }),
        column("to", tr("调入"), CellKind::Text,
               [](const ReallocationRow& row) -> CellValue {
                   return std::string_view(row.moved.record->to);
               }),
        column("amount", tr("金额"), CellKind::Amount,
               [](const ReallocationRow& row) -> CellValue { return row.moved.record->amount; }),
        column("state", tr("状态"), CellKind::Text,
               [](const ReallocationRow& row) -> CellValue { return std::string_view(row.state); }),
        column("proposer", tr("提出人"), CellKind::Text,
               [](const ReallocationRow& row) -> CellValue { return row.proposer; }),
        column("proposed", tr("提出日期"), CellKind::Day,
               [](const ReallocationRow& row) { return dayOf(row.moved.proposed); }),
        column("approver", tr("批准人"), CellKind::Text,
               [](const ReallocationRow& row) -> CellValue { return row.approver; }),
        column("approved", tr("批准日期"), CellKind::Day,
               [](const ReallocationRow& row) -> CellValue {
                   const auto day = row.moved.approvedOn();
                   return day ? CellValue(*day) : CellValue();
               }),
        std::move(ref),
    };
}

DetailText describeMove(const MoveList& moves, const ReallocationRow& row,
                        Denomination denomination) {
    const Reallocation& moved = *row.moved.record;
    DetailText text;
    text.title(fromUtf8(moved.number), tr("调剂"))
        .fact(tr("状态"), fromUtf8(row.state))
        .fact(tr("金额"), amountWithUnit(moved.amount, denomination));
    text.section(tr("资金"));
    text.link(fromUtf8(moved.from), QStringLiteral("budget"), fromUtf8(moved.from), tr("调出"));
    text.link(fromUtf8(moved.to), QStringLiteral("budget"), fromUtf8(moved.to), tr("调入"));
    writeDecision(text, tr("提出"), row.moved.proposed, *moves.year);
    writeDecision(text, tr("批准"), row.moved.approved, *moves.year, row.moved.ref());
    writeDecision(text, tr("不予批准"), row.moved.rejected, *moves.year);
    if (row.moved.proposed == nullptr && !moved.takenUp.empty())
        text.note(tr("启用程序以前批准的，按工作簿的表“调剂”补录。谁在哪天补录的，见“历史”。"));
    return text;
}

}  // namespace grants::ui
