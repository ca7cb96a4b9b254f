// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of 立项拨付.
#pragma once

#include "ui/awards/award_figures.h"
#include "ui/desk/explanation.h"
#include "ui/pane/table_pane.h"

#include <QWidget>
#include <vector>

namespace grants::ui {

class AwardsTab : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;

    /// For a tab that makes no figures of its own.
    virtual void present(const AwardFiguresPtr& figures) { Q_UNUSED(figures); }
    /// The table that 导出 and the status bar work on.
    [[nodiscard]] virtual TablePane& table() const = 0;
    /// What is selected in it.
    [[nodiscard]] virtual Explanation explanation() const = 0;
    /// The applications about which something could be decided here; of the figures shown.
    [[nodiscard]] virtual std::vector<const Case*> chosen() const { return {}; }
    /// Whether the page's bar of acts is to be there.
    [[nodiscard]] virtual bool offersActs() const { return true; }
    /// Goes to an application, or to a record by its number; false where it is not shown.
    virtual bool reveal(const Case* one, const QString& record) {
        Q_UNUSED(one);
        Q_UNUSED(record);
        return false;
    }

  Q_SIGNALS:
    /// Something else is selected, or it changed.
    void explained();
    /// As Page has it.
    void goTo(const QString& pageKey, const QString& record);
    void statusChanged(const QString& text);
};

}  // namespace grants::ui
