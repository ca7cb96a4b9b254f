// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/record_pane.h"

#include "ui/base/theme.h"

#include <QBoxLayout>

namespace grants::ui {

RecordPane::RecordPane(Drafts& drafts, AnyTableModel& model, const QString& key,
                       const QString& title, const QString& sheet, QWidget* parent)
    : QWidget(parent),
      m_drafts(drafts),
      m_model(model),
      m_sheet(sheet),
      m_pane(new TablePane(drafts.session(), key, title, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->addWidget(m_pane);
    m_pane->showModel(model);
    m_entry = new TableEntry(drafts, *m_pane, model, sheet);
    connect(m_pane, &TablePane::currentRowChanged, this, &RecordPane::pointed);
    connect(m_entry, &TableEntry::turned, this, &RecordPane::pointed);
    connect(this, &RecordPane::pointed, this, &RecordPane::followForm);
}

RecordForm& RecordPane::form(QWidget* parent) {
    if (m_form == nullptr) {
        m_form = new RecordForm(m_drafts, m_sheet, m_pane->title(), {}, parent);
        joinForm(*m_form, *m_entry, *m_pane);
        connect(m_form, &RecordForm::begun, this, &RecordPane::formAsked);
        followForm();
    }
    return *m_form;
}

void RecordPane::followForm() {
    if (m_form == nullptr || m_entry->isAtNew()) return;
    const auto row = m_entry->currentRow();
    m_form->follow(row ? std::optional(m_model.rows()->id(*row)) : std::nullopt);
}

void RecordPane::flush() {
    if (m_form != nullptr) m_form->flush();
}

bool RecordPane::reveal(std::int64_t id) {
    const auto row = m_model.rows() ? rowOf(*m_model.rows(), id) : std::nullopt;
    if (row) m_pane->reveal(*row);
    return row.has_value();
}

}  // namespace grants::ui
