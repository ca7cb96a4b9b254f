// SPDX-License-Identifier: GPL-3.0-or-later
// 立项: what is publicised or awarded, its number, its public notice, its money.
#pragma once

#include "ui/awards/cases_pane.h"

namespace grants::ui {

class AwardedPane : public CasesPane<AwardRow> {
    Q_OBJECT
  public:
    AwardedPane(Session& session, QWidget* parent);

    void present(const AwardFiguresPtr& figures) override;
    [[nodiscard]] std::vector<OfferedReport> forms() const override;

  protected:
    [[nodiscard]] QString hint() const override;
};

}  // namespace grants::ui
