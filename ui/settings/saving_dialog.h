// SPDX-License-Identifier: GPL-3.0-or-later
// A form that is saved or refused: the reason why not stands beneath it.
#pragma once

#include "ui/desk/session.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace grants::ui {

class SavingDialog : public QDialog {
    Q_OBJECT
  public:
    SavingDialog(Session& session, QWidget* parent);

  protected:
    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] QFormLayout& form() const { return *m_form; }
    /// A sentence above the form.
    void explain(const QString& text);
    /// Tab goes through these and to the buttons.
    void orderTabs(const QWidgetList& fields);
    /// Puts into force what is filled in, or refuses it.
    virtual void save() = 0;
    void refuse(const QString& sentence);
    /// While it is being saved; refuses, or closes after `done`.
    [[nodiscard]] Session::SignedIn heard(std::function<void()> done);

  private:
    Session& m_session;
    QVBoxLayout* m_layout;
    QFormLayout* m_form;
    QLabel* m_refusal;
    QPushButton *m_save, *m_cancel;
};

}  // namespace grants::ui
