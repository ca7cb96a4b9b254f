// SPDX-License-Identifier: GPL-3.0-or-later
// Third step: what every sheet brings, its rows with marked cells to mend, and all findings.
#pragma once

#include "ui/importing/mending/finding_list.h"
#include "ui/importing/mending/preview_model.h"
#include "ui/table/table_model.h"

#include <QTimer>
#include <QUndoStack>
#include <QWidget>

class QAction;
class QButtonGroup;
class QCheckBox;
class QLabel;
class QLayout;

namespace grants::ui {

class MendView;
class TableView;

class CheckStep : public QWidget {
    Q_OBJECT
  public:
    CheckStep(Session& session, DraftBench& bench, QUndoStack& history, QWidget* parent = nullptr);

    /// Shows a cell, whatever was shown before.
    void goTo(const FoundCell& cell);
    /// Puts the keyboard where the work is.
    void focusRows();
    /// Takes what stands in a cell that is still being typed.
    void settle();
    /// Whether rows that differ from what is stored are to replace it.
    void setUpdating(bool updating);

  Q_SIGNALS:
    void updatingChosen(bool updating);
    /// A word on what was done last; empty when it holds no longer.
    void told(const QString& sentence);

  private:
    /// One line of the sheets' table.
    struct SheetLine {
        std::size_t sheet = 0;
        std::string name;
        SheetTally tally;
    };

    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeLists();
    QAction* addTool(QLayout& bar, const QString& text, const QKeySequence& key, const char* name);
    void makeChoices(QLayout& bar);
    void makeActs(QLayout& bar);
    void makeKeys();
    void begin();
    void refresh();
    void showSheets();
    void findFindings();
    void showFindings(std::shared_ptr<const std::vector<FoundCell>> cells);
    void nameChoices();
    void show(std::size_t sheet, RowsShown rows);
    void showWorthwhile(const SheetLine& line);
    void followSheet();
    void mend(const std::vector<DraftEdit>& edits);
    void show(const RowCell& cell);
    void goToFault(int by);
    void goOn();
    void seekFault(int by, bool amongFaults);
    [[nodiscard]] std::vector<Column<SheetLine>> sheetColumns() const;

    Session& m_session;
    DraftBench& m_bench;
    PreviewModel m_rows;
    QUndoStack& m_history;
    QTimer m_later;  // gathers refreshes
    bool m_fresh = true;
    std::shared_ptr<const std::vector<SheetLine>> m_sheetLines;
    TableModel<SheetLine> m_sheetModel;
    TableModel<FoundCell> m_findingModel;
    TableView* m_sheets = nullptr;
    TableView* m_findings = nullptr;
    MendView* m_view = nullptr;
    QLabel* m_title = nullptr;
    QButtonGroup* m_choices = nullptr;
    QCheckBox* m_update = nullptr;
    BackgroundTask m_finding;
};

}  // namespace grants::ui
