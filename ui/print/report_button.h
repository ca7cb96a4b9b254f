// SPDX-License-Identifier: GPL-3.0-or-later
// A button with reports: each to be printed or exported.
#pragma once

#include "ui/print/report_paper.h"

#include <QToolButton>
#include <functional>
#include <vector>

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

/// A report with why it cannot be made now, as a sentence; empty when it can.
struct OfferedReport {
    ReportWish wish;
    QString obstacle{};
};

/// 表单: the reports that belong to what is in view, each by its title.
class ReportsButton : public QToolButton {
    Q_OBJECT
  public:
    using Offers = std::function<std::vector<OfferedReport>()>;
    /// `offers` is asked whenever the menu is opened.
    ReportsButton(Session& session, Offers offers, QWidget* parent);

  private:
    void fill();

    Session& m_session;
    Offers m_offers;
};

}  // namespace grants::ui
