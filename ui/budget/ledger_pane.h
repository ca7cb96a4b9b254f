// SPDX-License-Identifier: GPL-3.0-or-later
// 预算 › 台账: every line as of the desk's day, and below it the entries that the chosen figure
// comes from.
#pragma once

#include "ui/budget/entry_rows.h"
#include "ui/pane/page_tab.h"

class QLabel;

namespace grants::ui {

class LedgerPane : public PageTab {
    Q_OBJECT
  public:
    LedgerPane(Session& session, QWidget* parent);

    void present(BudgetFiguresPtr figures);
    [[nodiscard]] TablePane& table() const override { return *m_lines; }
    [[nodiscard]] Explanation explanation() const override;
    /// A line's code.
    bool reveal(const QString& code) override;

  private:
    /// The rows are views into the figures.
    struct Gathered {
        BudgetFiguresPtr figures;
        std::vector<EntryRow> rows;
    };
    using Entries = std::shared_ptr<const Gathered>;
    [[nodiscard]] TablePane* makeTable(const char* name, const QString& title);
    [[nodiscard]] QWidget* makeEntries();
    [[nodiscard]] const LedgerRow* chosenRow() const;
    [[nodiscard]] std::optional<Figure> chosenFigure() const;
    [[nodiscard]] TableSource source() const;
    void followCell();
    void askForEntries();
    void showEntries(const Entries& entries);
    void showStanding();
    [[nodiscard]] QString entriesTitle(const LedgerRow& row) const;
    void follow(const QModelIndex& entry);

    Session& m_session;
    BudgetFiguresPtr m_figures;
    QObject* m_entryWork;  // owns the gathering of entries
    TableModel<LedgerRow>* m_lineModel;
    TableModel<EntryRow>* m_entryModel;
    TablePane* m_lines = nullptr;
    TablePane* m_entries = nullptr;
    QLabel* m_standing;
    QLabel* m_entriesTitle;
};

}  // namespace grants::ui
