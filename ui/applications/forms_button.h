// SPDX-License-Identifier: GPL-3.0-or-later
// 申报书 as a workbook: the blank one of a project, or that of an application with its open
// findings marked, to go back to the applicant.
#pragma once

#include "ui/desk/session.h"

#include <QToolButton>
#include <functional>
#include <string>

class QAction;

namespace grants::ui {

class FormsButton : public QToolButton {
    Q_OBJECT
  public:
    /// What the forms are of is asked when one is wanted: a code of a project, a 受理号; empty for
    /// none.
    using Asked = std::function<std::string()>;
    FormsButton(Session& session, Asked project, Asked number, QWidget* parent);

  private:
    QAction* add(const char* name, const QString& text, void (FormsButton::*act)());
    void offer();
    void askForBlank();
    void askForFilled();
    void write(const QString& file, std::function<void()> work);

    Session& m_session;
    Asked m_project, m_number;
    QAction* m_filled;
};

}  // namespace grants::ui
