// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of 立项拨付.
#pragma once

#include "ui/awards/award_figures.h"
#include "ui/pane/page_tab.h"
#include "ui/print/report_button.h"

#include <vector>

namespace grants::ui {

class AwardsTab : public PageTab {
    Q_OBJECT
  public:
    using PageTab::PageTab;

    virtual void present(const AwardFiguresPtr& figures) = 0;
    /// The applications about which something could be decided here; of the figures shown.
    [[nodiscard]] virtual std::vector<const Case*> chosen() const { return {}; }
    /// The forms that belong here, of what is chosen where they are of single applications.
    [[nodiscard]] virtual std::vector<OfferedReport> forms() const { return {}; }
    /// Whether the page's bar of acts is to be there.
    [[nodiscard]] virtual bool offersActs() const { return true; }
    /// 受理号 of the application that is chosen here; empty for none.
    [[nodiscard]] virtual std::string pointedAt() const { return {}; }
    /// To an application of the figures that was chosen in another tab. What is not listed here, or
    /// filtered away, leaves the tab as it is.
    virtual void follow(const Case& one) { Q_UNUSED(one); }
};

}  // namespace grants::ui
