// SPDX-License-Identifier: GPL-3.0-or-later
// Above the experts: packages for those who review without the fund file, and what comes back.
#pragma once

#include "ui/desk/session.h"

#include <QWidget>

class QPushButton;

namespace grants::ui {

class PackagesBar : public QWidget {
    Q_OBJECT
  public:
    PackagesBar(Session& session, QWidget* parent);

    /// The experts that are selected.
    void follow(std::vector<Expert> chosen);

  private:
    void offer();
    void askToIssue();
    void askForReturned();
    void merge(const QStringList& files, const QString& password);

    Session& m_session;
    std::vector<Expert> m_chosen;
    QPushButton *m_issue, *m_back;
};

}  // namespace grants::ui
