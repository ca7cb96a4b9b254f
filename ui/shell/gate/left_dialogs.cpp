// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gate/left_dialogs.h"

#include <QLineEdit>
#include <algorithm>
#include <utility>

namespace grants::ui {

namespace {

bool isOf(const QString& file, const QString& work) {
    return !file.isEmpty() && (work == file || work.startsWith(file + u'\n'));
}

}  // namespace

void LeftDialogs::putAside(const QString& work, const QString& owner, QWidget& dialog) {
    m_left.push_back({work, owner, &dialog, dialog.focusWidget()});
    dialog.hide();
}

void LeftDialogs::bringBack(const QString& work) {
    std::vector<Left> others;
    for (Left& each : std::exchange(m_left, {})) {
        if (each.work != work) {
            others.push_back(std::move(each));
        } else if (each.dialog) {
            each.dialog->show();
            if (each.typedInto) each.typedInto->setFocus();
        }
    }
    m_left = std::move(others);
}

void LeftDialogs::keepOnly(const QString& file) {
    std::erase_if(m_left, [&file](const Left& each) {
        const bool goes = !each.dialog || !isOf(file, each.work);
        if (goes && each.dialog) each.dialog->deleteLater();
        return goes;
    });
}

void LeftDialogs::emptyPasswords() {
    for (const Left& each : m_left) {
        if (!each.dialog) continue;
        for (QLineEdit* line : each.dialog->findChildren<QLineEdit*>())
            if (line->echoMode() == QLineEdit::Password) line->clear();
    }
}

QStringList LeftDialogs::owners() const {
    QStringList owners;
    for (const Left& each : m_left)
        if (each.dialog && !owners.contains(each.owner)) owners << each.owner;
    return owners;
}

}  // namespace grants::ui
