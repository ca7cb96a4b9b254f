// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_button.h"

#include "ui/base/icons.h"

#include <QMenu>

namespace grants::ui {

namespace {

void dress(QToolButton& button, const QString& text) {
    button.setText(text);
    button.setAccessibleName(text);
    button.setIcon(lineIcon(QStringLiteral("print"), button));
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setPopupMode(QToolButton::InstantPopup);
    button.setMenu(new QMenu(&button));
    button.menu()->setToolTipsVisible(true);
}

/// To print it and to export it.
void addReport(QToolButton& button, Session& session, const QString& text,
               const ReportButton::Wish& wish, const QString& obstacle = {}) {
    const auto add = [&](const QString& words, auto act) {
        QAction* action = button.menu()->addAction(words, &button, [&button, &session, wish, act] {
            act(*button.window(), session, wish());
        });
        action->setEnabled(obstacle.isEmpty());
        action->setToolTip(obstacle);
    };
    add(ReportButton::tr("打印%1(&P)…").arg(text), previewReport);
    add(ReportButton::tr("导出%1(&E)…").arg(text), askForReportFile);
}

}  // namespace

ReportButton::ReportButton(Session& session, const QString& text, Wish wish, QWidget* parent)
    : QToolButton(parent), m_session(session), m_wish(std::move(wish)) {
    dress(*this, text);
    addReport(*this, m_session, text, [this] { return m_wish(); });
}

void ReportButton::offer(const QString& obstacle, const QString& hint) {
    setEnabled(obstacle.isEmpty());
    setToolTip(obstacle.isEmpty() ? hint : obstacle);
}

ReportsButton::ReportsButton(Session& session, Offers offers, QWidget* parent)
    : QToolButton(parent), m_session(session), m_offers(std::move(offers)) {
    dress(*this, tr("表单"));
    setToolTip(tr("按统计截至打印或导出这一页的表单"));
    connect(menu(), &QMenu::aboutToShow, this, &ReportsButton::fill);
}

void ReportsButton::fill() {
    menu()->clear();
    for (const OfferedReport& each : m_offers()) {
        if (!menu()->isEmpty()) menu()->addSeparator();
        addReport(
            *this, m_session, m_session.text(findReport(each.wish.name)->title),
            [wish = each.wish] { return wish; }, each.obstacle);
    }
}

}  // namespace grants::ui
