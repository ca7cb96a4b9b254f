// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/saving_dialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace grants::ui {

namespace {
constexpr int kDialogWidth = 460;
}

SavingDialog::SavingDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_layout(new QVBoxLayout(this)),
      m_form(new QFormLayout),
      m_refusal(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kDialogWidth);
    m_layout->addLayout(m_form);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_layout->addWidget(m_refusal);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { save(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SavingDialog::explain(const QString& text) {
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    m_layout->insertWidget(0, label);
}

void SavingDialog::orderTabs(const QWidgetList& fields) {
    QWidget* before = fields.front();
    for (QWidget* next : fields.mid(1) + QWidgetList{m_save, m_cancel})
        setTabOrder(std::exchange(before, next), next);
    fields.front()->setFocus();
}

void SavingDialog::refuse(const QString& sentence) {
    m_refusal->setText(sentence);
    m_refusal->show();
    adjustSize();
}

Session::SignedIn SavingDialog::heard(std::function<void()> done) {
    m_save->setEnabled(false);
    return [self = QPointer(this), done = std::move(done)](const QString& refusal) {
        if (!self) return;  // closed meanwhile
        self->m_save->setEnabled(true);
        if (!refusal.isEmpty()) return self->refuse(refusal);
        done();
        self->accept();
    };
}

}  // namespace grants::ui
