// SPDX-License-Identifier: GPL-3.0-or-later
// One person: login, name, employer, a password for somebody new, roles.
#pragma once

#include "ui/settings/new_password.h"
#include "ui/settings/saving_dialog.h"
#include "workspace/people/people_edit.h"

#include <optional>
#include <vector>

class QCheckBox;
class QLineEdit;

namespace grants::ui {

class PersonDialog : public SavingDialog {
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
    void addFields();
    void addPasswords(bool first);
    void addRoles();
    void order();
    void save() override;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] bool givesUpAdmin() const;
    void askWhetherOneself(const std::optional<CreditCode>& employer);
    void put(const std::optional<CreditCode>& employer);
    [[nodiscard]] PersonRoles roles() const;
    [[nodiscard]] NewPerson typed(const std::optional<CreditCode>& employer) const;
    [[nodiscard]] std::function<void(PeopleEdit&)> change(
        const std::optional<CreditCode>& employer) const;

    QLineEdit *m_login, *m_name, *m_employer;
    std::optional<NewPassword> m_password;  // of somebody new
    QCheckBox* m_oneTime;
    std::vector<QCheckBox*> m_roles;  // in the order of kPersonRoles
    std::optional<Person> m_before;   // somebody who is there, as he was
};

}  // namespace grants::ui
