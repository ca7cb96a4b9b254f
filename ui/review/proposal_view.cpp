// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/proposal_view.h"

#include "ui/review/seat_rows.h"
#include "ui/review/table_side.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <set>
#include <string_view>
#include <utility>

namespace grants::ui {

namespace {

std::vector<Column<ProposedRow>> proposedColumns(const ReviewBookPtr& book) {
    using C = Column<ProposedRow>;
    return {
        C(QStringLiteral("number"), ProposalView::tr("受理号"), CellKind::Identifier,
          [](const ProposedRow& row) -> CellValue { return std::string_view(row.item->number()); }),
        C(QStringLiteral("unit"), ProposalView::tr("申报单位"), CellKind::Text,
          [book](const ProposedRow& row) -> CellValue {
              return book->names->name(row.item->application->unit);
          }),
        C(QStringLiteral("name"), ProposalView::tr("专家"), CellKind::Text,
          [](const ProposedRow& row) -> CellValue { return std::string_view(row.expert->name); }),
        C(QStringLiteral("finance"), ProposalView::tr("财务"), CellKind::Flag,
          [](const ProposedRow& row) { return row.expert->finance; }),
        C(QStringLiteral("employer"), ProposalView::tr("工作单位"), CellKind::Text,
          [](const ProposedRow& row) -> CellValue {
              return std::string_view(row.expert->employer);
          }),
        C(QStringLiteral("conflict"), ProposalView::tr("冲突"), CellKind::Text,
          [](const ProposedRow& row) -> CellValue { return std::string_view(row.conflictWords); })};
}

std::vector<ProposedRow> rowsOf(const ReviewBook& book, const std::vector<ProposedSeat>& seats,
                                const Translator& translator) {
    std::vector<ProposedRow> rows;
    for (const ProposedSeat& seat : seats) {
        const Case* one = book.cases.find(seat.application);
        const Expert* expert = book.cases.expert(seat.expert);
        if (one == nullptr || expert == nullptr) continue;
        rows.push_back({one, expert, inWords(conflictsOf(*expert, *one->unit), translator)});
    }
    return rows;
}

using SeatKeys = std::set<std::pair<std::string_view, std::string_view>>;

SeatKeys seatsIn(const FundYear& year) {
    SeatKeys keys;
    for (const PanelSeat& each : year.seats) keys.emplace(each.application, each.expert);
    return keys;
}

}  // namespace

ProposalView::ProposalView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel(this)),
      m_take(new QPushButton(tr("采用(&U)"), this)),
      m_model(new TableModel<ProposedRow>(this)),
      m_pane(new TablePane(session, QStringLiteral("panelProposal"), tr("建议的分组"), this)) {
    m_title->setObjectName(QStringLiteral("proposalTitle"));
    m_take->setObjectName(QStringLiteral("takeProposal"));
    m_take->setProperty("primary", true);
    auto* leave = new QPushButton(tr("不采用(&N)"), this);
    leave->setObjectName(QStringLiteral("leaveProposal"));
    m_pane->showModel(*m_model);
    layOutSide(*this, *m_title, *m_pane, {m_take, leave});
    connect(m_take, &QPushButton::clicked, this, &ProposalView::take);
    connect(leave, &QPushButton::clicked, this, &ProposalView::closed);
}

void ProposalView::present(ReviewBookPtr book, const std::vector<ProposedSeat>& seats) {
    m_book = std::move(book);
    m_rows = rowsWith(m_book, rowsOf(*m_book, seats, m_session.translator()));
    m_model->show(proposedColumns(m_book), m_rows);
    m_title->setText(tr("建议加入下列 %n 个席位，采用以后仍可逐个调整。", nullptr,
                        static_cast<int>(m_rows->size())));
    m_take->setEnabled(!m_rows->empty());
    m_take->setFocus();
}

/// In one change, which one Ctrl+Z takes back. Seats that came about meanwhile are left alone.
void ProposalView::take() {
    std::vector<ProposedSeat> seats;
    for (const ProposedRow& row : *m_rows)
        seats.push_back({row.item->number(), row.expert->number});
    m_take->setEnabled(false);
    const auto number = static_cast<int>(seats.size());
    m_session.editAs(
        Operation::Examine,
        {tr("采用建议的分组（%n 个席位）", nullptr, number),
         QStringLiteral("采用建议的分组（%1 个席位）").arg(number)},
        [seats](Edit& edit, const std::shared_ptr<const FundYear>& year, const auto&) {
            const SeatKeys there = seatsIn(*year);
            for (const ProposedSeat& each : seats) {
                if (there.contains({each.application, each.expert})) continue;
                PanelSeat seat;
                seat.application = each.application;
                seat.expert = each.expert;
                edit.put(seat);
            }
        },
        [self = QPointer(this), number](bool committed) {
            if (!self) return;
            self->m_take->setEnabled(true);
            if (!committed) return;
            self->m_session.tell(tr("已加入 %n 个席位，可用 Ctrl+Z 撤销。", nullptr, number));
            Q_EMIT self->closed();
        });
}

}  // namespace grants::ui
