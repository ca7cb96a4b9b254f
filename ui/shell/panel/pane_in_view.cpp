// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel/pane_in_view.h"

#include "ui/desk/page.h"
#include "ui/pane/table_pane.h"

#include <QAbstractItemView>
#include <QApplication>

namespace grants::ui {

namespace {

TablePane* paneAround(QWidget* widget) {
    while (widget != nullptr && qobject_cast<TablePane*>(widget) == nullptr)
        widget = widget->parentWidget();
    return qobject_cast<TablePane*>(widget);
}

}  // namespace

TablePane* paneInView(const QWidget* page) {
    if (page == nullptr) return nullptr;
    const auto shown = [page](const TablePane* pane) {
        return pane != nullptr && pane->isVisible() && page->isAncestorOf(pane);
    };
    if (auto* pane = paneAround(QApplication::focusWidget()); shown(pane)) return pane;
    if (const auto* own = qobject_cast<const Page*>(page))
        if (auto* pane = paneAround(own->mainTable()); shown(pane)) return pane;
    for (auto* pane : page->findChildren<TablePane*>())
        if (shown(pane)) return pane;
    return nullptr;
}

}  // namespace grants::ui
