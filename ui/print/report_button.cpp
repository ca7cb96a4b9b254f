// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_button.h"

#include "ui/base/icons.h"

#include <QMenu>

namespace grants::ui {

ReportButton::ReportButton(Session& session, const QString& text, Wish wish, QWidget* parent)
    : QToolButton(parent), m_session(session), m_wish(std::move(wish)) {
    setText(text);
    setAccessibleName(text);
    setIcon(lineIcon(QStringLiteral("print"), *this));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    menu()->addAction(tr("打印%1(&P)…").arg(text), this,
                      [this] { previewReport(*window(), m_session, m_wish()); });
    menu()->addAction(tr("导出%1(&E)…").arg(text), this,
                      [this] { askForReportFile(*window(), m_session, m_wish()); });
}

void ReportButton::offer(const QString& obstacle, const QString& hint) {
    setEnabled(obstacle.isEmpty());
    setToolTip(obstacle.isEmpty() ? hint : obstacle);
}

}  // namespace grants::ui
