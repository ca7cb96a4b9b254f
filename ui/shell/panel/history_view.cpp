// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel/history_view.h"

#include <QPointer>

namespace grants::ui {

namespace {

/// Between two persons there is nobody to read, nor is who has yet to change his password.
bool isAnybodyThere(const Workspace& workspace) {
    return !workspace.obstacleTo(Operation::Read) || !workspace.obstacleTo(Operation::Score);
}

}  // namespace

HistoryView::HistoryView(Session& session, QWidget* parent)
    : DetailView(parent), m_session(session) {
    setObjectName(QStringLiteral("history"));
    setAccessibleName(tr("历史"));
}

void HistoryView::follow(History history) {
    m_history = std::move(history);
    m_stale = true;
    if (isVisible()) ask();
}

void HistoryView::ask() {
    if (m_asking || !m_stale) return;
    m_stale = false;
    if (!m_history) return showHint(tr("选中的内容没有自己的历史；请看它依据的记录。"));
    if (m_session.isBusy()) showHint(tr("手头的事办完，就显示历史。"));
    m_asking = true;
    auto text = std::make_shared<DetailText>();
    m_session.run(
        tr("读取历史"),
        [text, history = m_history](Workspace& workspace, const Progress&) {
            if (isAnybodyThere(workspace)) *text = history(workspace);
        },
        [view = QPointer<HistoryView>(this), text] {
            if (view) view->present(*text);
        });
}

void HistoryView::present(const DetailText& text) {
    m_asking = false;
    if (m_stale) return ask();
    showText(text);
}

void HistoryView::showEvent(QShowEvent* event) {
    DetailView::showEvent(event);
    ask();
}

}  // namespace grants::ui
