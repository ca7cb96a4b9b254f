// SPDX-License-Identifier: GPL-3.0-or-later
// Where whoever opens a fund file with people says who he is, proves to be back, or changes a
// password that serves once.
#pragma once

#include "ui/desk/session.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace grants::ui {

class PasswordField;

class SignInCard : public QFrame {
    Q_OBJECT
  public:
    explicit SignInCard(Session& session, QWidget* parent = nullptr);

    /// SignIn: who are you. Change: a new password first. Unlock: are you still there. NoWork: for
    /// this person there is nothing to see.
    enum class Need { SignIn, Change, Unlock, NoWork };
    /// Empties the fields and shows what is needed, with a login that may be meant.
    void ask(Need need, const QString& login = {});
    /// Says why not; nothing when the sentence is empty.
    void refuse(const QString& sentence);
    [[nodiscard]] Need need() const { return m_need; }

  Q_SIGNALS:
    void closeAsked();

  private:
    [[nodiscard]] PasswordField* addPassword(QFormLayout& form, const QString& label,
                                             const char* name);
    void addButtons();
    void showFields();
    void enter();
    void changePassword();
    void heard(const QString& refusal);
    void showCaps();

    Session& m_session;
    Need m_need = Need::SignIn;
    QLabel* m_title;
    QLabel* m_explanation;
    QFormLayout* m_form;
    QLineEdit* m_login;
    PasswordField *m_password, *m_new, *m_again;
    QLabel *m_caps, *m_refusal;
    QPushButton *m_enter, *m_other, *m_close;
};

}  // namespace grants::ui
