// SPDX-License-Identifier: GPL-3.0-or-later
// 立项拨付 › 拨付: what is due, asked for, approved, paid and to come back; each of these steps is
// taken here, several at once where one wants.
#pragma once

#include "ui/awards/awards_tab.h"
#include "ui/deciding/act_subject.h"
#include "ui/print/report_paper.h"

#include <string_view>
#include <vector>

class QLabel;

namespace grants::ui {

class ActsBar;
class ReportButton;

class PaymentsPane : public AwardsTab {
    Q_OBJECT
  public:
    explicit PaymentsPane(Session& session, QWidget* parent = nullptr);

    void present(const AwardFiguresPtr& figures) override;
    [[nodiscard]] TablePane& table() const override { return *m_pane; }
    [[nodiscard]] Explanation explanation() const override;
    /// It has acts of its own.
    [[nodiscard]] bool offersActs() const override { return false; }
    /// Goes to a payment by its 拨付编号, and after `due:` to what is open of an application.
    bool reveal(const QString& record) override;
    [[nodiscard]] std::string pointedAt() const override;
    /// To its first payment; without one it is still what is asked about first.
    void follow(const Case& one) override;

  private:
    void connectAll();
    void showRows();
    [[nodiscard]] bool mayHaveFormerPayees() const;
    void askForPayees();
    void offerBeginning();
    void followSelection();
    void offerForms();
    void showChosen();
    void ask(const QString& action);
    [[nodiscard]] std::vector<ActSubject> subjectsFor(std::string_view action) const;
    [[nodiscard]] std::vector<const PaymentRow*> chosenRows() const;
    [[nodiscard]] const PaymentRow* current() const;
    [[nodiscard]] ReportScope formScope() const;
    [[nodiscard]] std::string reasonInView() const;

    Session& m_session;
    AwardFiguresPtr m_figures;
    FormerPayees m_former;  // of the figures, once the trail was read
    QLabel* m_brief;
    QLabel* m_chosen;
    ActsBar* m_acts;
    ReportButton* m_forms;
    TablePane* m_pane;
    TableModel<PaymentRow>* m_model;
    std::string m_followed;  // 受理号 that was chosen elsewhere, until a payment is chosen here
};

}  // namespace grants::ui
