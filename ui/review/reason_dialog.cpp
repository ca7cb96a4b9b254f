// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reason_dialog.h"

#include "ui/base/theme.h"
#include "ui/base/typed_dialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace grants::ui {

namespace {

constexpr int kWidth = 460, kHeight = 72;

}  // namespace

ReasonDialog::ReasonDialog(const ReasonQuestion& question,
                           std::function<void(const std::string&)> given, QWidget* parent)
    : QDialog(parent), m_reason(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("reasonDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    keepForTypist(*this);
    setWindowTitle(question.title);
    setMinimumWidth(kWidth);
    auto* matter = new QLabel(question.matter, this);
    matter->setObjectName(QStringLiteral("matter"));
    matter->setTextFormat(Qt::PlainText);
    matter->setWordWrap(true);
    auto* label = new QLabel(question.label, this);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(question.label);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(kHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    for (QWidget* part : {static_cast<QWidget*>(matter), static_cast<QWidget*>(label),
                          static_cast<QWidget*>(m_reason), makeButtons()})
        layout->addWidget(part);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_accept->setEnabled(!reason().isEmpty()); });
    connect(this, &QDialog::accepted, parent,
            [this, given = std::move(given)] { given(reason().toStdString()); });
    m_reason->setFocus();
}

QWidget* ReasonDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("确定"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString ReasonDialog::reason() const {
    return m_reason->toPlainText().trimmed();
}

}  // namespace grants::ui
