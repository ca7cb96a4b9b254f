// SPDX-License-Identifier: GPL-3.0-or-later
// One person: login, name, roles, employer, and a password for somebody new.
#pragma once

#include "ui/desk/session.h"
#include "ui/settings/new_password.h"
#include "workspace/people/people_edit.h"

#include <QDialog>
#include <optional>
#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace grants::ui {

class PersonDialog : public QDialog {
    Q_OBJECT
  public:
    /// Somebody new; the first one manages people, which cannot be unticked.
    PersonDialog(Session& session, bool first, QWidget* parent);
    /// Somebody who is there.
    PersonDialog(Session& session, const Person& person, QWidget* parent);

  Q_SIGNALS:
    /// Saved, with the login and the password of somebody new.
    void saved(const QString& login, const QString& password);

  private:
    PersonDialog(Session& session, QWidget* parent);
    void addRoles(QFormLayout& form);
    void addFields();
    void addPasswords();
    void save();
    void refuse(const QString& sentence);
    [[nodiscard]] PersonRoles roles() const;
    [[nodiscard]] NewPerson typed(const std::optional<CreditCode>& employer) const;
    [[nodiscard]] std::function<void(PeopleEdit&)> change(
        const std::optional<CreditCode>& employer) const;

    Session& m_session;
    bool m_isNew = true, m_isFirst = false;
    QFormLayout* m_form;
    QLineEdit *m_login, *m_name, *m_employer;
    std::optional<NewPassword> m_password;  // of somebody new
    QCheckBox* m_oneTime;
    std::vector<QCheckBox*> m_roles;  // in the order of kPersonRoles
    QLabel* m_refusal;
    QPushButton* m_save;
};

}  // namespace grants::ui
