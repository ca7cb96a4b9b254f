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
    /// Goes to a payment by its 拨付编号.
    bool reveal(const QString& number) override;

  private:
    void connectAll();
    void offerBeginning();
    void followSelection();
    void offerForms();
    void ask(const QString& action);
    [[nodiscard]] std::vector<ActSubject> subjectsFor(std::string_view action) const;
    [[nodiscard]] std::vector<const PaymentRow*> chosenRows() const;
    [[nodiscard]] const PaymentRow* current() const;
    [[nodiscard]] ReportScope formScope() const;

    Session& m_session;
    AwardFiguresPtr m_figures;
    QLabel* m_brief;
    ActsBar* m_acts;
    ReportButton* m_forms;
    TablePane* m_pane;
    TableModel<PaymentRow>* m_model;
};

}  // namespace grants::ui
