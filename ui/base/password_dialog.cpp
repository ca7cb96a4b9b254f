// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/password_dialog.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace grants::ui {

namespace {

constexpr int kWidth = 380;

}  // namespace

PasswordDialog::PasswordDialog(const QString& title, const QString& matter, QWidget* parent)
    : QDialog(parent), m_password(new QLineEdit(this)), m_refusal(new QLabel(this)) {
    setObjectName(QStringLiteral("passwordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(kWidth);
    auto* label = new QLabel(matter, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_password);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setAccessibleName(tr("密码"));
    m_password->setEchoMode(QLineEdit::Password);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setProperty("tone", QStringLiteral("warn"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_password),
                          static_cast<QWidget*>(m_refusal), makeButtons()})
        layout->addWidget(part);
    m_password->setFocus();
}

QWidget* PasswordDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* enter = buttons->addButton(tr("确定"), QDialogButtonBox::AcceptRole);
    enter->setObjectName(QStringLiteral("accept"));
    enter->setProperty("primary", true);
    enter->setDefault(true);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void PasswordDialog::give() {
    if (m_password->text().isEmpty()) return refuse(tr("请输入密码。"));
    Q_EMIT given(m_password->text());
}

void PasswordDialog::refuse(const QString& sentence) {
    m_refusal->setText(sentence);
    m_refusal->show();
    m_password->clear();
    m_password->setFocus();
}

}  // namespace grants::ui
