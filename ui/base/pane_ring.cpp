// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/pane_ring.h"

#include <QAbstractItemView>
#include <QApplication>

namespace grants::ui {

namespace {

bool canTake(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus;
}

/// What the keyboard wants of a pane: what it names itself, its table, else the first part that
/// takes the focus.
QWidget* doorOf(QWidget& pane) {
    if (const QWidget* named = pane.focusProxy(); named != nullptr && named->isVisible())
        return &pane;
    if (qobject_cast<QAbstractItemView*>(&pane) != nullptr) return canTake(pane) ? &pane : nullptr;
    for (auto* view : pane.findChildren<QAbstractItemView*>())
        if (canTake(*view)) return view;
    if (canTake(pane)) return &pane;
    for (auto* part : pane.findChildren<QWidget*>())
        if (canTake(*part)) return part;
    return nullptr;
}

}  // namespace

void PaneRing::move(int by) const {
    std::vector<QWidget*> panes;
    int here = by > 0 ? -1 : 0;
    for (const Pane& each : m_panes) {
        QWidget* pane = each();
        if (pane == nullptr || !pane->isVisible() || doorOf(*pane) == nullptr) continue;
        const QWidget* focused = QApplication::focusWidget();
        if (pane == focused || pane->isAncestorOf(focused)) here = static_cast<int>(panes.size());
        panes.push_back(pane);
    }
    if (panes.empty()) return;
    const int count = static_cast<int>(panes.size());
    doorOf(*panes[static_cast<std::size_t>((here + by + count) % count)])
        ->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace grants::ui
