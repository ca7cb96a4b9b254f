// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/case_pane.h"

#include "ui/base/theme.h"

#include <QBoxLayout>

namespace grants::ui {

CasePane::CasePane(Drafts& drafts, const QString& key, const QString& title, const QString& sheet,
                   QWidget* parent)
    : QWidget(parent),
      m_drafts(drafts),
      m_session(drafts.session()),
      m_sheet(drafts.sheet(sheet)),
      m_table(new TablePane(m_session, key, title, this)),
      m_sheetName(sheet),
      m_title(title) {
    setObjectName(QStringLiteral("part-") + key);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kTiny, 0, 0);
    layout->addWidget(m_table);
    m_table->setBelonging([this] { return Belonging{tr("受理号"), m_number}; });
}

void CasePane::makeEntry(AnyTableModel& model, TableEntry::Beneath beneath) {
    m_table->showModel(model);
    m_entry = new TableEntry(m_drafts, *m_table, model, m_sheetName, beneath);
    m_entry->standBeside();
    connect(m_entry, &TableEntry::ended, this, &CasePane::ended);
    showOwnDrafts();
}

/// Of what is typed for all applications only this one's.
void CasePane::showOwnDrafts() {
    m_entry->setScope(
        [this](const Draft& draft) { return textIn(draft.texts, kNumberHeader) == m_number; });
}

void CasePane::present(const CaseFiguresPtr& figures, const CaseRow* row) {
    m_figures = figures;
    m_row = row;
    setEnabled(row != nullptr);
    m_table->setEmptyText(row == nullptr ? tr("请先在上面的表里选一件申报。")
                                         : tr("这件申报还没有“%1”。").arg(m_title));
    const std::string number = row == nullptr ? std::string() : row->item->number();
    const bool other = number != m_number;
    m_number = number;
    if (other) showOwnDrafts();
    showRows();
}

Texts CasePane::textsOf(const GivenTexts& given) const {
    return ui::textsOf(m_sheet, given);
}

std::string CasePane::textIn(const Texts& texts, std::string_view header) const {
    return ui::textIn(m_sheet, texts, header);
}

}  // namespace grants::ui
