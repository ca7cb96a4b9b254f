// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reset_dialog.h"

#include "workspace/people/people_edit.h"

namespace grants::ui {

ResetDialog::ResetDialog(Session& session, const Person& person, QWidget* parent)
    : SavingDialog(session, parent),
      m_login(person.login),
      m_name(fromUtf8(person.name)),
      m_password(form(), tr("一次性密码(&P)"), *this) {
    setWindowTitle(tr("重设密码"));
    explain(tr("%1 用这个密码登录一次，登录后须先改成自己的。").arg(m_name));
    orderTabs(m_password.fields());
}

void ResetDialog::save() {
    if (const QString fault = m_password.fault(); !fault.isEmpty()) return refuse(fault);
    const auto change = [login = m_login,
                         word = m_password.text().toStdString()](PeopleEdit& edit) {
        edit.setPassword(login, word, PasswordUse::OneSignIn);
    };
    session().managePeople(change, heard([&session = session(), name = m_name] {
                               session.tell(tr("%1 的密码已重设。").arg(name));
                           }));
}

}  // namespace grants::ui
