// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoring/conflict_bar.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace grants::ui {

ConflictBar::ConflictBar(QWidget* parent)
    : QWidget(parent),
      m_reason(new QLineEdit(this)),
      m_declare(new QPushButton(tr("确认回避(&Y)"), this)) {
    setObjectName(QStringLiteral("conflictBar"));
    auto* question = new QLabel(
        tr("声明回避以后，这件申报从您的列表中移出，已打的分不计，您自己不能取消。"), this);
    question->setObjectName(QStringLiteral("conflictQuestion"));
    question->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("conflictReason"));
    m_reason->setPlaceholderText(tr("与申报单位是什么关系"));
    m_reason->setAccessibleName(tr("回避原因"));
    m_declare->setObjectName(QStringLiteral("confirmConflict"));
    m_declare->setProperty("primary", true);
    auto* back = new QPushButton(tr("不回避(&N)"), this);
    back->setObjectName(QStringLiteral("declineConflict"));
    for (QPushButton* button : {m_declare, back}) button->setAutoDefault(true);  // Enter presses it
    auto* answer = new QHBoxLayout;
    answer->setSpacing(space::kSmall);
    answer->addWidget(m_reason, 1);
    answer->addWidget(m_declare);
    answer->addWidget(back);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    layout->addWidget(question);
    layout->addLayout(answer);
    connect(m_reason, &QLineEdit::textEdited, this, &ConflictBar::edited);
    connect(m_reason, &QLineEdit::returnPressed, this, &ConflictBar::agreed);
    connect(m_declare, &QPushButton::clicked, this, &ConflictBar::agreed);
    connect(back, &QPushButton::clicked, this, &ConflictBar::declined);
    hide();
}

void ConflictBar::ask() {
    show();
    askForReason();
}

void ConflictBar::askForReason() {
    m_reason->setFocus(Qt::OtherFocusReason);
}

QString ConflictBar::reason() const {
    return m_reason->text().trimmed();
}

void ConflictBar::clear() {
    m_reason->clear();
}

}  // namespace grants::ui
