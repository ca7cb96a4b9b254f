// SPDX-License-Identifier: GPL-3.0-or-later
// A button with a report: to be printed or exported.
#pragma once

#include "ui/print/report_paper.h"

#include <QToolButton>
#include <functional>

namespace grants::ui {

class ReportButton : public QToolButton {
    Q_OBJECT
  public:
    using Wish = std::function<ReportWish()>;
    /// `text` names the report in short; `wish` is asked when it is wanted.
    ReportButton(Session& session, const QString& text, Wish wish, QWidget* parent);

    /// Why it cannot be made now, as a sentence; when it can, what it is about.
    void offer(const QString& obstacle, const QString& hint);

  private:
    Session& m_session;
    Wish m_wish;
};

}  // namespace grants::ui
