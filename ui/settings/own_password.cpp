// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/own_password.h"

#include <QFormLayout>
#include <QLineEdit>

namespace grants::ui {

namespace {

QLineEdit* addOld(QFormLayout& form, QWidget& parent) {
    auto* old = new QLineEdit(&parent);
    old->setObjectName(QStringLiteral("oldPassword"));
    old->setEchoMode(QLineEdit::Password);
    form.addRow(OwnPassword::tr("现在的密码(&O)"), old);
    return old;
}

}  // namespace

OwnPassword::OwnPassword(Session& session, QWidget* parent)
    : SavingDialog(session, parent),
      m_old(addOld(form(), *this)),
      m_password(form(), tr("新密码(&P)"), *this) {
    setObjectName(QStringLiteral("ownPasswordDialog"));
    setWindowTitle(tr("修改我的密码"));
    orderTabs(QWidgetList{m_old} + m_password.fields());
}

void OwnPassword::save() {
    if (m_old->text().isEmpty()) return refuse(tr("请输入现在的密码。"));
    if (const QString fault = m_password.fault(); !fault.isEmpty()) return refuse(fault);
    session().changePassword(m_old->text(), m_password.text(), heard([&session = session()] {
                                 session.tell(tr("密码已修改，下次登录用新的。"));
                             }));
}

}  // namespace grants::ui
