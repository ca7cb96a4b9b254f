// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/asked_first.h"

#include "ui/base/tr.h"

#include <QMessageBox>

namespace grants::ui {

void askFirst(QWidget& parent, const Doubt& doubt, std::function<void()> act) {
    auto* box = new QMessageBox(QMessageBox::Question, doubt.title, doubt.text,
                                QMessageBox::NoButton, &parent);
    box->setObjectName(QLatin1String(doubt.name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(doubt.act, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("取消"), QMessageBox::RejectRole));
    QObject::connect(box, &QDialog::accepted, &parent, std::move(act));
    box->open();
}

}  // namespace grants::ui
