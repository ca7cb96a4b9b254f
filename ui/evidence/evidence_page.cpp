// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_page.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace grants::ui {

EvidencePage::EvidencePage(Drafts& drafts, QWidget* parent)
    : Page(drafts.session(), parent),
      m_drafts(drafts),
      m_kinds(evidenceKinds()),
      m_panes(m_kinds.size(), nullptr),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)) {
    m_tabs->setObjectName(QStringLiteral("kinds"));
    m_tabs->setAccessibleName(tr("成效的种类"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    for (const KindEntry& kind : m_kinds) m_tabs->addTab(kind.title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kTiny, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::kTiny, 0, 0, 0);
    bar->addWidget(m_tabs);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &EvidencePage::showKind);
    connect(&m_session, &Session::opened, this, &EvidencePage::refresh);
    connect(&m_session, &Session::changed, this, &EvidencePage::refresh);
    refresh();
}

QAbstractItemView* EvidencePage::mainTable() const {
    const KindPane* pane = m_panes[static_cast<std::size_t>(m_tabs->currentIndex())];
    return pane != nullptr ? &pane->table().view() : nullptr;
}

KindPane& EvidencePage::paneAt(int place) {
    KindPane*& pane = m_panes[static_cast<std::size_t>(place)];
    if (pane == nullptr) {
        pane = m_kinds[static_cast<std::size_t>(place)].make(m_drafts, m_stack);
        m_stack->addWidget(pane);
        connect(&pane->table(), &TablePane::statusChanged, this,
                [this, shown = pane](const QString& text) {
                    if (m_stack->currentWidget() == shown) Q_EMIT statusChanged(text);
                });
        connect(pane, &KindPane::explained, this, [this, shown = pane] {
            if (m_stack->currentWidget() == shown) explain(shown->explanation());
        });
        connect(pane, &KindPane::formAsked, this, &Page::formAsked);
        pane->refresh(m_names);
    }
    return *pane;
}

void EvidencePage::showKind(int place) {
    if (place < 0 || !m_names) return;
    m_stack->setCurrentWidget(&paneAt(place));
    explain(paneAt(place).explanation());
}

QWidget* EvidencePage::form() {
    auto* pane = qobject_cast<KindPane*>(m_stack->currentWidget());
    return pane == nullptr ? nullptr : &pane->form(this);
}

void EvidencePage::flush() {
    for (KindPane* pane : m_panes)
        if (pane != nullptr) pane->flush();
}

void EvidencePage::showTitles() {
    for (std::size_t place = 0; place < m_kinds.size(); ++place) {
        const auto count = static_cast<std::int64_t>(m_kinds[place].count(m_names->year()));
        m_tabs->setTabText(static_cast<int>(place),
                           QStringLiteral("%1 %2").arg(m_kinds[place].title, countText(count)));
    }
}

void EvidencePage::refresh() {
    if (!m_session.isOpen()) return;
    m_names = std::make_shared<const UnitNames>(m_session.year());
    showTitles();
    for (KindPane* pane : m_panes)
        if (pane != nullptr) pane->refresh(m_names);
    showKind(m_tabs->currentIndex());
}

void EvidencePage::reveal(const QString& record) {
    const auto colon = record.indexOf(u':');
    const QString key = record.left(std::max<qsizetype>(colon, 0));
    for (std::size_t place = 0; place < m_kinds.size(); ++place) {
        const bool named = m_kinds[place].key == key;
        if (colon >= 0 && !named) continue;
        const std::string number = (named ? record.mid(colon + 1) : record).toStdString();
        if (!paneAt(static_cast<int>(place)).reveal(number)) continue;
        m_tabs->setCurrentIndex(static_cast<int>(place));
        return;
    }
}

}  // namespace grants::ui
