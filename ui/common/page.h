// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the desk. The window knows a list of these and no feature.
#pragma once

#include "ui/common/desk.h"

#include <QIcon>
#include <QWidget>
#include <functional>

namespace grants::ui {

class Page : public QWidget {
    Q_OBJECT
  public:
    explicit Page(Desk& desk, QWidget* parent = nullptr) : QWidget(parent), m_desk(desk) {}

    /// The table that 导出 and the status bar work on; null when the page has none.
    [[nodiscard]] virtual class QAbstractItemView* mainTable() const { return nullptr; }

  Q_SIGNALS:
    /// Row count, and sum/average/count of what is selected, as one line for the status bar.
    void statusChanged(const QString& text);
    /// Asks the window to go to another page, to a record there.
    void goTo(const QString& pageKey, const QString& record);

  public Q_SLOTS:
    /// Brings the record into view, when the page has it.
    virtual void reveal(const QString& record) { Q_UNUSED(record); }

  protected:
    Desk& m_desk;
};

struct PageEntry {
    QString key;  // "overview", also its chapter in the manual
    std::function<QString()> title;
    QString icon;  // name of an icon in :/icons
    std::function<Page*(Desk&, QWidget* parent)> make;
};

}  // namespace grants::ui
