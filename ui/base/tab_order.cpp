// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/tab_order.h"

#include <QWidget>
#include <utility>

namespace grants::ui {

QWidget& followInTabOrder(QWidget& before, QWidget& made) {
    QList<QWidget*> inside;
    if (made.focusPolicy() != Qt::NoFocus) inside << &made;
    for (QWidget* each = made.nextInFocusChain(); each != &made; each = each->nextInFocusChain())
        if (made.isAncestorOf(each) && each->focusPolicy() != Qt::NoFocus) inside << each;
    QWidget* last = &before;
    for (QWidget* each : inside) QWidget::setTabOrder(std::exchange(last, each), each);
    return *last;
}

}  // namespace grants::ui
