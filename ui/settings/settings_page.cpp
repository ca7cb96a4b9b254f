// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/base/theme.h"
#include "ui/pane/table_pane.h"
#include "ui/settings/audit_pane.h"
#include "ui/settings/people_pane.h"

#include <QBoxLayout>
#include <QTabWidget>

namespace grants::ui {

SettingsPage::SettingsPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_tabs(new QTabWidget(this)),
      m_people(new PeoplePane(session, this)),
      m_audit(new AuditPane(session, this)) {
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("设置"));
    m_tabs->addTab(m_people, tr("人员"));
    m_tabs->addTab(m_audit, tr("审计"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    layout->addWidget(m_tabs);
    for (const TablePane* pane : {&m_people->pane(), &m_audit->pane()})
        connect(pane, &TablePane::statusChanged, this, &Page::statusChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SettingsPage::tellStatus);
}

TablePane& SettingsPage::pane() const {
    return m_tabs->currentIndex() == 0 ? m_people->pane() : m_audit->pane();
}

/// What was told of the other table is past, whether or not this one has something to tell.
void SettingsPage::tellStatus() {
    Q_EMIT statusChanged({});
    pane().tellStatus();
}

QAbstractItemView* SettingsPage::mainTable() const {
    return &pane().view();
}

void SettingsPage::reveal(const QString& record) {
    m_tabs->setCurrentIndex(record == QLatin1String("audit") ? 1 : 0);
}

}  // namespace grants::ui
