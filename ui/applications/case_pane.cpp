// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/case_pane.h"

namespace grants::ui {

CasePane::CasePane(Drafts& drafts, const QString& key, const QString& title, const QString& sheet,
                   QWidget* parent)
    : CasePart(drafts.session(), key, title, parent),
      m_drafts(drafts),
      m_sheet(drafts.sheet(sheet)),
      m_sheetName(sheet) {}

void CasePane::makeEntry(AnyTableModel& model, TableEntry::Beneath beneath) {
    m_table->showModel(model);
    m_entry = new TableEntry(m_drafts, *m_table, model, m_sheetName, beneath);
    m_entry->standBeside();
    connect(m_entry, &TableEntry::ended, this, &CasePart::ended);
    showOwnDrafts();
}

/// Of what is typed for all applications only this one's.
void CasePane::showOwnDrafts() {
    m_entry->setScope(
        [this](const Draft& draft) { return textIn(draft.texts, kNumberHeader) == m_number; });
}

void CasePane::turn() {
    showOwnDrafts();
}

Texts CasePane::textsOf(const GivenTexts& given) const {
    return ui::textsOf(m_sheet, given);
}

std::string CasePane::textIn(const Texts& texts, std::string_view header) const {
    return ui::textIn(m_sheet, texts, header);
}

}  // namespace grants::ui
