// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_menu.h"

#include "ui/base/tr.h"
#include "ui/desk/page.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>

namespace grants::ui {

namespace {

void addSection(QMenu& menu, const QString& title, const QWidget* of) {
    if (of == nullptr || of->actions().isEmpty()) return;
    menu.addSeparator();
    menu.addAction(title)->setEnabled(false);
    menu.addActions(of->actions());
}

}  // namespace

void offerRecordActs(QMenu& menu, QAction& form, Page* page) {
    QWidget* there = page == nullptr ? nullptr : page->form();
    const QWidget* table = page == nullptr ? nullptr : page->mainTable();
    menu.clear();
    menu.setToolTipsVisible(true);  // why something is off
    menu.addAction(&form);
    addSection(menu, tr("表单"), there);
    addSection(menu, tr("表格"), table);
    form.setEnabled(there != nullptr);
    menu.menuAction()->setEnabled(there != nullptr || table != nullptr);
}

}  // namespace grants::ui
