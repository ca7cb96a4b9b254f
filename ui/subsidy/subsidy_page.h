// SPDX-License-Identifier: GPL-3.0-or-later
// 绩效奖补: the calculation by unit and by line, why each yuan and why not.
#pragma once

#include "ui/desk/page.h"
#include "ui/pane/table_pane.h"
#include "ui/subsidy/payment_detail.h"

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QSplitter;
class QTabWidget;

namespace grants::ui {

class ReadingsBar;
class ReadingsPane;
class TraceView;

class SubsidyPage : public Page {
    Q_OBJECT
  public:
    explicit SubsidyPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QAbstractItemView* mainTable() const override;

  public Q_SLOTS:
    /// A credit code brings its unit, `S1` its scheme, `S1-rejected` what that turns down.
    void reveal(const QString& record) override;

  private:
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makeCalculation();
    [[nodiscard]] QWidget* makeTotals();
    [[nodiscard]] Question question() const;
    void startOver();
    void refresh();
    void present(std::shared_ptr<const SchemeFigures> figures);
    [[nodiscard]] QString emptyText() const;
    void showTotals();
    void showUnit();
    void explainChoice();
    [[nodiscard]] Explanation chosenExplanation() const;
    void makeComparison();
    [[nodiscard]] Wording wording() const;
    [[nodiscard]] TableSource source() const;
    [[nodiscard]] const UnitResult* chosenUnit() const;
    [[nodiscard]] Explanation explanationOfUnit() const;
    [[nodiscard]] Explanation explanationOfRejection() const;
    void resizeEvent(QResizeEvent* event) override;
    bool goToUnit(const QString& code);
    void addScheme(int id);
    void offerSchemes();
    void choose(const SubsidyScheme& chosen);
    [[nodiscard]] const SubsidyScheme& scheme() const;

    std::shared_ptr<const SchemeFigures> m_figures;
    std::shared_ptr<const UnitNames> m_names;
    QString m_wanted;                   // the unit to go to once the figures are there
    QButtonGroup* m_schemes = nullptr;  // by place in the plan
    QBoxLayout* m_schemeRow = nullptr;
    QComboBox* m_basis = nullptr;
    ReadingsBar* m_readings = nullptr;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_totals = nullptr;
    TablePane* m_unitPane = nullptr;
    TablePane* m_rejectedPane = nullptr;
    TableModel<UnitRow>* m_units = nullptr;
    TableModel<RejectedRow>* m_rejected = nullptr;
    TraceView* m_trace = nullptr;
    ReadingsPane* m_compared = nullptr;
    QSplitter* m_split = nullptr;
};

}  // namespace grants::ui
