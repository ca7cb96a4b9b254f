// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reset_dialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

namespace grants::ui {

namespace {
constexpr int kResetWidth = 420;
}

ResetDialog::ResetDialog(Session& session, const Person& person, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_login(person.login),
      m_name(fromUtf8(person.name)),
      m_form(new QFormLayout),
      m_password(*m_form, tr("一次性密码(&P)"), *this),
      m_refusal(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("重设密码"));
    setMinimumWidth(kResetWidth);
    auto* layout = new QVBoxLayout(this);
    auto* text = new QLabel(tr("%1 用这个密码登录一次，登录后须先改成自己的。").arg(m_name), this);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addLayout(m_form);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    layout->addWidget(m_refusal);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ResetDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ResetDialog::save() {
    if (const QString fault = m_password.fault(); !fault.isEmpty()) return refuse(fault);
    const auto change = [login = m_login,
                         word = m_password.text().toStdString()](PeopleEdit& edit) {
        edit.setPassword(login, word, PasswordUse::OneSignIn);
    };
    m_session.managePeople(change, [this](const QString& refusal) {
        if (!refusal.isEmpty()) return refuse(refusal);
        m_session.tell(tr("%1 的密码已重设。").arg(m_name));
        accept();
    });
}

void ResetDialog::refuse(const QString& sentence) {
    m_refusal->setText(sentence);
    m_refusal->show();
    adjustSize();
}

}  // namespace grants::ui
