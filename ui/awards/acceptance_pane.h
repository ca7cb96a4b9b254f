// SPDX-License-Identifier: GPL-3.0-or-later
// 验收: each award beside what it promised and delivered; of the one that is chosen its indicators,
// the records behind them, and its deliverables one by one.
#pragma once

#include "ui/awards/cases_pane.h"
#include "ui/awards/evidence_rows.h"
#include "ui/drafts/drafts.h"

class QLabel;
class QTabWidget;

namespace grants::ui {

class RecognitionPane;

class AcceptancePane : public CasesPane<AcceptanceRow> {
    Q_OBJECT
  public:
    AcceptancePane(Drafts& drafts, QWidget* parent);

    void present(const AwardFiguresPtr& figures) override;
    /// Of what is chosen, or of all that asked for acceptance.
    [[nodiscard]] std::vector<OfferedReport> forms() const override;

  protected:
    [[nodiscard]] QString hint() const override;

  private:
    [[nodiscard]] QWidget* makeParts(Drafts& drafts);
    void tell(TablePane& table);
    void showChosen();
    void showOutcome();
    void askForRecords();
    void goToRecords(const QModelIndex& cell);
    void followSession();

    QObject* m_work;  // owns the search for records
    QLabel* m_outcome;
    QTabWidget* m_parts;
    TableModel<IndicatorRow> m_indicators;
    TablePane* m_indicatorTable = nullptr;
    BehindTable* m_behind = nullptr;
    RecognitionPane* m_recognitions = nullptr;
    std::string m_number;   // of the application whose records are shown
    bool m_isStale = true;  // they are of former figures
};

}  // namespace grants::ui
