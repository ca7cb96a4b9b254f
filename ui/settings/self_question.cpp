// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/self_question.h"

#include "ui/base/tr.h"

#include <QMessageBox>

namespace grants::ui {

void askOneself(QWidget& parent, const SelfQuestion& question, std::function<void()> act) {
    auto* box = new QMessageBox(QMessageBox::Question, question.title, question.text,
                                QMessageBox::NoButton, &parent);
    box->setObjectName(QLatin1String(question.name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(question.act, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("取消"), QMessageBox::RejectRole));
    QObject::connect(box, &QDialog::accepted, &parent, std::move(act));
    box->open();
}

}  // namespace grants::ui
