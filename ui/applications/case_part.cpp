// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/case_part.h"

#include "ui/base/theme.h"

#include <QBoxLayout>

namespace grants::ui {

CasePart::CasePart(Session& session, const QString& key, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_table(new TablePane(session, key, title, this)),
      m_title(title) {
    setObjectName(QStringLiteral("part-") + key);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kTiny, 0, 0);
    layout->addWidget(m_table);
    m_table->setBelonging([this] { return Belonging{tr("受理号"), m_number}; });
    connect(m_table, &TablePane::statusChanged, this, &CasePart::statusChanged);
}

void CasePart::present(const CaseFiguresPtr& figures, const CaseRow* row) {
    m_figures = figures;
    m_row = row;
    setEnabled(row != nullptr);
    m_table->setEmptyText(row == nullptr ? tr("请先在上面的表里选一件申报。")
                                         : tr("这件申报还没有“%1”。").arg(m_title));
    const std::string number = row == nullptr ? std::string() : row->item->number();
    const bool other = number != m_number;
    m_number = number;
    if (other) turn();
    showRows();
}

}  // namespace grants::ui
