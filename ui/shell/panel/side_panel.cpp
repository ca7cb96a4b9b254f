// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel/side_panel.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/desk/detail_view.h"
#include "ui/shell/panel/attachments_view.h"
#include "ui/shell/panel/history_view.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QTabWidget>
#include <QToolButton>

namespace grants::ui {

namespace {
constexpr int kNarrowestPanel = 260;
}

SidePanel::SidePanel(Session& session, QAction* print, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_tabs(new QTabWidget(this)),
      m_text(new DetailView(this)),
      m_history(new HistoryView(session, this)),
      m_attachments(new AttachmentsView(session, this)) {
    setObjectName(QStringLiteral("sidePanel"));
    setAccessibleName(tr("说明面板"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(kNarrowestPanel);
    m_text->setObjectName(QStringLiteral("explanation"));
    m_text->setAccessibleName(tr("说明"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("说明面板"));
    m_tabs->addTab(m_text, tr("说明"));
    m_tabs->addTab(m_history, tr("历史"));
    m_tabs->addTab(m_attachments, tr("附件"));
    m_tabs->setCornerWidget(makeCorner(print));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this] { setFocusProxy(m_tabs->currentWidget()); });
    setFocusProxy(m_tabs->currentWidget());
    for (DetailView* view : {m_text, static_cast<DetailView*>(m_history)})
        connect(view, &DetailView::linkChosen, this, &SidePanel::goTo);
}

QWidget* SidePanel::makeCorner(QAction* print) {
    auto* corner = new QWidget(this);
    auto* printer = new QToolButton(corner);
    printer->setDefaultAction(print);
    auto* close = new QToolButton(corner);
    close->setObjectName(QStringLiteral("closePanel"));
    close->setIcon(lineIcon(QStringLiteral("close"), *this));
    close->setAccessibleName(tr("收起说明面板"));
    close->setToolTip(tr("收起说明面板（F4）"));
    connect(close, &QToolButton::clicked, this, &SidePanel::closeAsked);
    auto* layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, space::kTiny, 0);
    layout->setSpacing(0);
    for (QToolButton* button : {printer, close}) {
        button->setProperty("flat", true);
        layout->addWidget(button);
    }
    return corner;
}

void SidePanel::follow(Page* page) {
    if (m_page) m_page->disconnect(this);
    m_page = page;
    if (page != nullptr) {
        connect(page, &Page::explained, this, &SidePanel::followSelection);
        connect(page, &Page::formAsked, this, &SidePanel::showForm);
    }
    followSelection();
}

void SidePanel::takeForm() {
    QWidget* form = m_page ? m_page->form() : nullptr;
    if (form == m_form) return;
    const bool inFront = m_form && m_tabs->currentWidget() == m_form;
    if (m_form) m_tabs->removeTab(m_tabs->indexOf(m_form));
    m_form = form;
    if (form == nullptr) return inFront ? m_tabs->setCurrentWidget(m_text) : void();
    m_tabs->addTab(form, tr("填写"));
    if (inFront) m_tabs->setCurrentWidget(form);
}

void SidePanel::showForm() {
    if (!m_form) return;
    m_tabs->setCurrentWidget(m_form);
    Q_EMIT openAsked();
    m_form->setFocus(Qt::ShortcutFocusReason);
}

/// Back to where one came from: the table, or the new rows beneath it.
void SidePanel::switchForm() {
    QWidget* focus = QApplication::focusWidget();
    if (!m_form || !m_form->isAncestorOf(focus)) {
        while (focus != nullptr && qobject_cast<QAbstractItemView*>(focus) == nullptr)
            focus = focus->parentWidget();
        m_before = focus;
        return showForm();
    }
    const bool there = m_before && m_before->isVisible() && m_page->isAncestorOf(m_before);
    QWidget* table = there ? m_before.data() : m_page->mainTable();
    if (table != nullptr) table->setFocus(Qt::ShortcutFocusReason);
}

bool SidePanel::hasSomething() const {
    return m_form || (m_page && m_page->explanation().describe);
}

void SidePanel::followSelection() {
    takeForm();
    Q_EMIT contentChanged();
    if (isVisible()) return refresh();
    m_attachments->follow(std::nullopt);
}

Explanation SidePanel::explanation() const {
    return m_page ? m_page->explanation() : Explanation();
}

void SidePanel::refresh() {
    const Explanation chosen = explanation();
    m_history->follow(chosen.history);
    m_attachments->follow(chosen.record);
    if (!chosen.describe) return m_text->showText({});
    m_session.compute<DetailText>(m_text, chosen.describe,
                                  [this](const DetailText& text) { m_text->showText(text); });
}

void SidePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

}  // namespace grants::ui
