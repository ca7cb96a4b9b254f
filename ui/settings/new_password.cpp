// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/new_password.h"

#include "ui/base/tr.h"
#include "workspace/people/password.h"

#include <QFormLayout>
#include <QLineEdit>

namespace grants::ui {

NewPassword::NewPassword(QFormLayout& form, const QString& label, QWidget& parent)
    : m_password(new QLineEdit(&parent)), m_again(new QLineEdit(&parent)) {
    m_password->setObjectName(QStringLiteral("password"));
    m_again->setObjectName(QStringLiteral("again"));
    for (QLineEdit* field : {m_password, m_again}) field->setEchoMode(QLineEdit::Password);
    form.addRow(label, m_password);
    form.addRow(tr("再输一遍(&A)"), m_again);
}

QString NewPassword::text() const {
    return m_password->text();
}

QWidgetList NewPassword::fields() const {
    return {m_password, m_again};
}

QString NewPassword::fault() const {
    if (m_password->text() != m_again->text()) return tr("两次输入的密码不同，请重新输入。");
    if (m_password->text().size() >= static_cast<qsizetype>(kGoodPassword)) return {};
    return tr("密码至少要 %1 个字符。").arg(kGoodPassword);
}

}  // namespace grants::ui
