// SPDX-License-Identifier: GPL-3.0-or-later
// 立项拨付: from the ranking to the last yuan: proposals, awards with their public notice,
// acceptance, payments, attribution.
#pragma once

#include "ui/awards/award_figures.h"
#include "ui/deciding/act_dialog.h"
#include "ui/drafts/drafts.h"
#include "ui/pane/tabbed_page.h"

#include <array>

class QToolButton;

namespace grants::ui {

class AcceptancePane;
class ActsBar;
class AwardedPane;
class AwardsTab;
class ClaimsPane;
class PaymentsPane;
class ProposalsPane;
class ReportsButton;

class AwardsPage : public TabbedPage {
    Q_OBJECT
  public:
    explicit AwardsPage(Drafts& drafts, QWidget* parent = nullptr);

    void reveal(const QString& record) override;

  protected:
    void followTab() override;
    /// A 受理号 brings the tab where it is decided about, a 立项编号 the award, a 拨付编号 the
    /// payment; `due:` before a 受理号 brings what is to be paid or to come back of it, `record:`
    /// before a 登记号 its attribution.
    [[nodiscard]] std::vector<PageTab*> tabsFor(const QString& record) const override;

  private:
    void addTabs();
    void makeTools();
    void connectAll();
    void refresh();
    void present(AwardFiguresPtr figures);
    void offerSuggestions();
    void carryChoice();
    void ask(const QString& action);
    void askAsSuggested();
    /// In the order of the tabs.
    [[nodiscard]] std::array<AwardsTab*, 5> awardsTabs() const;
    [[nodiscard]] AwardsTab& shownTab() const;
    [[nodiscard]] AwardsTab& tabOf(const Case& one, const QString& record) const;
    [[nodiscard]] ActSubject subjectOf(const Case& one, const QString& action) const;

    AwardFiguresPtr m_figures;
    std::string m_chosen;  // 受理号 that was chosen last, in whatever tab
    const AwardsTab* m_inView = nullptr;
    bool m_goes = false;  // to a record that somebody is brought to
    std::string m_found;  // 受理号 at which that one stands
    ActsBar* m_acts;
    QToolButton* m_suggest;
    ReportsButton* m_forms;
    ProposalsPane* m_proposals;
    AwardedPane* m_awarded;
    AcceptancePane* m_acceptances;
    PaymentsPane* m_payments;
    ClaimsPane* m_claims;
};

}  // namespace grants::ui
