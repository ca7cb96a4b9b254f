// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of a page that is divided into tabs. The page asks it for all that the window asks a page
// for, and knows nothing else of it.
#pragma once

#include "ui/desk/explanation.h"
#include "ui/pane/table_pane.h"

#include <QWidget>

namespace grants::ui {

class PageTab : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;

    /// The table that 导出 and the status bar work on.
    [[nodiscard]] virtual TablePane& table() const = 0;
    /// What is selected in it.
    [[nodiscard]] virtual Explanation explanation() const = 0;
    /// The form for what is selected, which belongs to `page` once it is made; null for none.
    [[nodiscard]] virtual QWidget* form(QWidget* page) {
        Q_UNUSED(page);
        return nullptr;
    }
    /// As Page has it.
    virtual void flush() {}
    /// Goes to a record, by what its page knows it by; false where it is not shown.
    virtual bool reveal(const QString& record) {
        Q_UNUSED(record);
        return false;
    }

  Q_SIGNALS:
    /// Something else is selected, or it changed.
    void explained();
    /// The others as Page has them.
    void goTo(const QString& pageKey, const QString& record);
    void statusChanged(const QString& text);
    void formAsked();
};

}  // namespace grants::ui
