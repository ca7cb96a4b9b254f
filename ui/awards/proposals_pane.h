// SPDX-License-Identifier: GPL-3.0-or-later
// 拟立项: whose review is over, best first, with what could be proposed for them and why so much.
#pragma once

#include "ui/awards/cases_pane.h"

namespace grants::ui {

class LinesStrip;

class ProposalsPane : public CasesPane<ProposalRow> {
    Q_OBJECT
  public:
    ProposalsPane(Session& session, QWidget* parent);

    void present(const AwardFiguresPtr& figures) override;
    bool reveal(const QString& record) override;
    /// Of the project that is chosen above, or of all.
    [[nodiscard]] std::vector<OfferedReport> forms() const override;
    /// Of what is selected, what waits and can be proposed.
    [[nodiscard]] std::vector<const ProposalRow*> suggested() const;

  protected:
    [[nodiscard]] QString hint() const override;

  private:
    void showProject();

    LinesStrip* m_strip;
};

}  // namespace grants::ui
