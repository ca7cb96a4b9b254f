// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoring/submit_bar.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace grants::ui {

SubmitBar::SubmitBar(QWidget* parent)
    : QWidget(parent),
      m_question(new QLabel(this)),
      m_submit(new QPushButton(tr("确认提交(&Y)"), this)) {
    setObjectName(QStringLiteral("submitBar"));
    m_question->setObjectName(QStringLiteral("submitQuestion"));
    m_question->setWordWrap(true);
    m_submit->setObjectName(QStringLiteral("confirmSubmit"));
    m_submit->setProperty("primary", true);
    auto* back = new QPushButton(tr("再看看(&N)"), this);
    back->setObjectName(QStringLiteral("declineSubmit"));
    for (QPushButton* button : {m_submit, back}) button->setAutoDefault(true);  // Enter presses it
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_submit);
    layout->addWidget(back);
    connect(m_submit, &QPushButton::clicked, this, &SubmitBar::agreed);
    connect(back, &QPushButton::clicked, this, &SubmitBar::declined);
    hide();
}

void SubmitBar::ask(const QString& total) {
    m_question->setText(tr("合计 %1 分。提交以后不能再改。").arg(total));
    show();
    m_submit->setFocus(Qt::OtherFocusReason);
}

}  // namespace grants::ui
