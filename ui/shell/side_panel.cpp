// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_panel.h"

#include "ui/common/detail_view.h"
#include "ui/common/icons.h"

#include <QBoxLayout>
#include <QTabWidget>
#include <QToolButton>

namespace grants::ui {

namespace {
constexpr int kNarrowest = 260;
}

SidePanel::SidePanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_tabs(new QTabWidget(this)), m_text(new DetailView(this)) {
    setObjectName(QStringLiteral("sidePanel"));
    setAccessibleName(tr("说明面板"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(kNarrowest);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_text, tr("说明"));
    m_tabs->setCornerWidget(makeCloseButton());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_text, &DetailView::linkChosen, this, &SidePanel::goTo);
}

QWidget* SidePanel::makeCloseButton() {
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closePanel"));
    close->setIcon(lineIcon(QStringLiteral("close"), *this));
    close->setProperty("flat", true);
    close->setAccessibleName(tr("收起说明面板"));
    close->setToolTip(tr("收起说明面板（F4）"));
    connect(close, &QToolButton::clicked, this, &SidePanel::closeAsked);
    return close;
}

void SidePanel::follow(Page* page) {
    if (m_page) m_page->disconnect(this);
    m_page = page;
    if (page != nullptr) {
        connect(page, &Page::explained, this, &SidePanel::followSelection);
        connect(page, &Page::formAsked, this, &SidePanel::showForm);
    }
    takeForm();
    followSelection();
}

void SidePanel::takeForm() {
    QWidget* form = m_page ? m_page->form() : nullptr;
    if (form == m_form) return;
    if (m_form) m_tabs->removeTab(m_tabs->indexOf(m_form));
    m_form = form;
    if (form != nullptr) m_tabs->addTab(form, tr("填写"));
}

void SidePanel::showForm() {
    if (m_form) m_tabs->setCurrentWidget(m_form);
}

bool SidePanel::hasSomething() const {
    return m_form || (m_page && m_page->explanation().describe);
}

void SidePanel::followSelection() {
    Q_EMIT contentChanged();
    if (isVisible()) refresh();
}

void SidePanel::refresh() {
    if (!m_page || !m_page->explanation().describe) return m_text->showText({});
    m_desk.compute<DetailText>(m_text, m_page->explanation().describe,
                               [this](const DetailText& text) { m_text->showText(text); });
}

void SidePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

}  // namespace grants::ui
