// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/name_dialog.h"

#include "ui/base/theme.h"
#include "ui/base/typed_dialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace grants::ui {

namespace {

constexpr int kLongest = 60;  // characters

}  // namespace

NameDialog::NameDialog(NameQuestion question, std::function<void(const QString&)> chosen,
                       QWidget* parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_name(new QLineEdit(m_question.name, this)),
      m_hint(new QLabel(this)) {
    setObjectName(QStringLiteral("nameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    keepForTypist(*this);
    setWindowTitle(m_question.title);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(m_question.label);
    m_name->setMaxLength(kLongest);
    m_name->setMinimumWidth(320);
    m_name->selectAll();
    m_hint->setObjectName(QStringLiteral("nameHint"));
    m_hint->setProperty("tone", QStringLiteral("warn"));
    auto* label = new QLabel(m_question.label, this);
    label->setBuddy(m_name);
    m_accept = new QPushButton(tr("确定"), this);
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    auto* cancel = new QPushButton(tr("取消"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kSmall);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::judge);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::accepted, parent,
            [this, chosen = std::move(chosen)] { chosen(m_name->text().simplified()); });
    judge();
}

void NameDialog::judge() {
    const QString name = m_name->text().simplified();
    m_accept->setEnabled(!name.isEmpty());
    m_hint->setText(m_question.taken.contains(name) ? tr("已有“%1”，确定后会替换它。").arg(name)
                                                    : QString());
}

}  // namespace grants::ui
