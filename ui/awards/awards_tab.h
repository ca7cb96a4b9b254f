// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of 立项拨付.
#pragma once

#include "ui/awards/award_figures.h"
#include "ui/pane/page_tab.h"

#include <vector>

namespace grants::ui {

class AwardsTab : public PageTab {
    Q_OBJECT
  public:
    using PageTab::PageTab;

    virtual void present(const AwardFiguresPtr& figures) = 0;
    /// The applications about which something could be decided here; of the figures shown.
    [[nodiscard]] virtual std::vector<const Case*> chosen() const { return {}; }
    /// Whether the page's bar of acts is to be there.
    [[nodiscard]] virtual bool offersActs() const { return true; }
};

}  // namespace grants::ui
