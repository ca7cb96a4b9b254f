// SPDX-License-Identifier: GPL-3.0-or-later
// 归属: records that several live awards claim; to whom one is attributed is typed, and what each
// attribution would move stands beneath.
#pragma once

#include "ui/awards/awards_tab.h"
#include "ui/awards/claim_rows.h"
#include "ui/drafts/given_texts.h"
#include "ui/entry/table_entry.h"

class QLabel;

namespace grants::ui {

class ClaimsPane : public AwardsTab {
    Q_OBJECT
  public:
    ClaimsPane(Drafts& drafts, QWidget* parent);

    void present(const AwardFiguresPtr& figures) override;
    [[nodiscard]] TablePane& table() const override { return *m_table; }
    [[nodiscard]] Explanation explanation() const override;
    [[nodiscard]] bool offersActs() const override { return false; }
    bool reveal(const QString& record) override;
    /// To the first record that it claims, unless the cursor is on one.
    void follow(const Case& one) override;

  private:
    [[nodiscard]] QWidget* makeSplit();
    void showRows();
    void showReading();
    void followRow();
    void askForMoves();
    void showMoves(AwardFiguresPtr figures, std::vector<MoveRow> rows);
    [[nodiscard]] const ClaimRow* current() const;

    Session& m_session;
    DraftSheet& m_sheet;
    AwardFiguresPtr m_figures;
    QObject* m_work;  // owns the search for what is moved
    QLabel* m_reading;
    TablePane* m_table;
    TablePane* m_moveTable;
    TableModel<ClaimRow> m_model;
    TableModel<MoveRow> m_moves;
    TableEntry* m_entry;
    std::shared_ptr<const std::vector<ClaimRow>> m_rows;
    const ClaimedRecord* m_asked = nullptr;  // whose moves are shown or looked for
};

}  // namespace grants::ui
