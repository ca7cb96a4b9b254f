// SPDX-License-Identifier: GPL-3.0-or-later
// 立项拨付: from the ranking to the last yuan: proposals, awards with their public notice,
// acceptance, payments, attribution.
#pragma once

#include "ui/awards/award_figures.h"
#include "ui/deciding/act_dialog.h"
#include "ui/desk/page.h"
#include "ui/drafts/drafts.h"

#include <vector>

class QTabWidget;
class QToolButton;

namespace grants::ui {

class AcceptancePane;
class ActsBar;
class AwardedPane;
class AwardsTab;
class ClaimsPane;
class PaymentsPane;
class ProposalsPane;

class AwardsPage : public Page {
    Q_OBJECT
  public:
    explicit AwardsPage(Drafts& drafts, QWidget* parent = nullptr);

    [[nodiscard]] QAbstractItemView* mainTable() const override;

  public Q_SLOTS:
    /// A 受理号 brings the tab where it is decided about, a 立项编号 the award, a 拨付编号 the
    /// payment; `record:` before a 登记号 brings its attribution.
    void reveal(const QString& record) override;

  private:
    void addTab(AwardsTab* tab, const QString& title);
    void makeTools();
    void connectAll();
    void refresh();
    void present(AwardFiguresPtr figures);
    void followTab();
    void offerSuggestions();
    void ask(const QString& action);
    void askAsSuggested();
    void goToRecord(const QString& record);
    [[nodiscard]] AwardsTab* shown() const;
    [[nodiscard]] AwardsTab& tabOf(const Case& one, const QString& record) const;
    [[nodiscard]] ActSubject subjectOf(const Case& one, const QString& action) const;

    AwardFiguresPtr m_figures;
    QString m_wanted;  // to be revealed once the figures are there
    ActsBar* m_acts;
    QToolButton* m_suggest;
    QTabWidget* m_tabs;
    ProposalsPane* m_proposals;
    AwardedPane* m_awarded;
    AcceptancePane* m_acceptances;
    PaymentsPane* m_payments;
    ClaimsPane* m_claims;
    std::vector<AwardsTab*> m_all;  // in the order of the tabs
};

}  // namespace grants::ui
