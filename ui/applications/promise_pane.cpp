// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/promise_pane.h"

#include <algorithm>

namespace grants::ui {

PromisePane::PromisePane(Drafts& drafts, QWidget* parent)
    : CasePane(drafts, QStringLiteral("promises"), tr("任务承诺"), QStringLiteral("任务承诺"),
               parent) {
    makeEntry(m_model, TableEntry::Beneath::Nothing);
    m_table->setSource([this] { return TableSource{m_session.asOf()}; });
    m_wait.setSingleShot(true);
    m_wait.setInterval(kMeasuredAfter);
    connect(&m_wait, &QTimer::timeout, this, &PromisePane::measure);
}

/// What was measured before stands until it is measured again.
void PromisePane::showRows() {
    if (m_deliveredFor != m_number) m_delivered.clear();
    fillRows();
    m_wait.start();
}

void PromisePane::measure() {
    if (m_row == nullptr || m_row->item->project == nullptr) return;
    m_session.compute<Delivered>(
        this,
        [figures = m_figures, number = m_number] {
            return deliveredOf(*figures, *figures->book.find(number));
        },
        [this, figures = m_figures, number = m_number](Delivered delivered) {
            if (number != m_number) return;
            m_measured = figures;
            m_deliveredFor = number;
            m_delivered = std::move(delivered);
            fillRows();
            m_table->view().columns().refit();  // what is delivered had no room while it was blank
        });
}

void PromisePane::fillRows() {
    std::vector<PromiseRow> rows;
    if (m_row != nullptr) rows = promiseRows(*m_row, m_delivered, m_session.translator());
    for (PromiseRow& each : rows) {
        each.awaited.start = textsOf({{kNumberHeader, m_number}, {kIndicatorHeader, each.code}});
    }
    m_rows = sharedRows(std::move(rows));
    m_model.show(promiseColumns(), m_rows);
}

void PromisePane::goToRow(std::size_t row) {
    m_table->reveal(row);
    TableView& view = m_table->view();
    const auto line = m_model.lineOf(row);
    const auto column = columnOf(*m_model.rows(), QStringLiteral("promised"));
    if (line && column) view.setCurrentIndex(m_model.index(*line, *column));
    view.setFocus();
}

void PromisePane::begin() {
    if (!m_rows) return;
    const auto first = std::find_if(m_rows->begin(), m_rows->end(),
                                    [](const PromiseRow& row) { return row.promised.empty(); });
    if (first != m_rows->end()) goToRow(static_cast<std::size_t>(first - m_rows->begin()));
}

bool PromisePane::goTo(std::string_view indicator) {
    if (!m_rows) return false;
    const auto found =
        std::find_if(m_rows->begin(), m_rows->end(),
                     [indicator](const PromiseRow& row) { return row.code == indicator; });
    if (found == m_rows->end()) return false;
    goToRow(static_cast<std::size_t>(found - m_rows->begin()));
    return true;
}

}  // namespace grants::ui
