// SPDX-License-Identifier: GPL-3.0-or-later
// The two views one types into: stored records above, draft rows beneath, as one sheet of cells.
#pragma once

#include "ui/entry/draft_view.h"
#include "ui/table/table_view.h"

#include <set>

class QInputMethodEvent;

namespace grants::ui {

/// One cell, wherever it stands.
struct EntryCell {
    QTableView* view = nullptr;
    QModelIndex index;
    std::int64_t id = 0;  // of a stored record
    DraftKey key = 0;     // of a draft row; both 0: the blank line
    int column = 0;
};

class EntryViews : public QObject {
    Q_OBJECT
  public:
    EntryViews(EntryTable& table, TableView& stored, DraftView& fresh, QObject* parent);

    [[nodiscard]] TableView& stored() const { return m_stored; }
    [[nodiscard]] DraftView& fresh() const { return m_fresh; }
    [[nodiscard]] EntryTable& table() const { return m_table; }
    /// The view that has the keyboard, or had it last.
    [[nodiscard]] QTableView& active() const { return *m_active; }
    /// Whether that is the rows beneath.
    [[nodiscard]] bool isAtNew() const { return m_active == &m_fresh; }
    [[nodiscard]] EntryCell cell(QTableView& view, const QModelIndex& index) const;
    [[nodiscard]] EntryCell current() const;
    /// Cells of the active view that are selected and can be typed into, line by line in the order
    /// shown; empty and told when they are more than one act takes.
    [[nodiscard]] std::vector<EntryCell> selected() const;
    /// A cell of each line of which any cell is selected.
    [[nodiscard]] std::vector<EntryCell> selectedLines() const;
    /// Columns that can be typed into, in the order shown.
    [[nodiscard]] std::vector<int> typedColumns() const;
    /// The text of a cell as it is typed.
    [[nodiscard]] std::string text(const EntryCell& cell) const;

    /// Enter goes down among stored records and right in a draft row, Tab right; with Shift back.
    void goOn(QTableView& view, int key, Qt::KeyboardModifiers modifiers);
    void goTo(QTableView& view, int line, int column);
    /// Whether new records are begun beneath the stored ones.
    [[nodiscard]] bool beginsRows() const { return !m_fresh.isHidden(); }
    /// To the blank line.
    void beginRow();
    /// The typist is done with the draft row the cursor is on.
    void offerCurrent();
    /// This stands in the editor of a cell, not taken yet.
    void keepTyping(QTableView& view, const QModelIndex& index, const QString& text);
    /// It is taken or given up.
    void endTyping() { m_table.sheet().setTyping(std::nullopt); }

  Q_SIGNALS:
    /// The other view is active now.
    void turned();
    /// The typist is done with this new record, and goes on to the next one.
    void rowEnded(grants::ui::DraftKey key);
    /// Enter in the last line of a table beneath which nothing is begun.
    void ended();

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;

  private:
    [[nodiscard]] bool commitIntoCell(QTableView& view, QInputMethodEvent& event);
    [[nodiscard]] bool correct(QTableView& view);
    [[nodiscard]] bool hasList(const QTableView& view) const;
    void openList(QTableView& view);
    [[nodiscard]] bool takesKey(QTableView& view, const QKeyEvent& key);
    [[nodiscard]] std::vector<int> typingOrder() const;
    void showRequired();
    [[nodiscard]] bool cross(QTableView& view, int key);
    void goOnInRow(int step);
    void goAside(QTableView& view, int step);
    void goDown(int step);
    void leave(DraftKey key);
    void leavePassed();
    void leaveView(Qt::FocusReason reason);
    void offer(std::vector<DraftKey> keys);
    [[nodiscard]] bool spansRows() const;
    [[nodiscard]] bool isTypingNew() const;
    [[nodiscard]] bool isAt(DraftKey key) const;
    void turnTo(QTableView& view);
    void followStored();

    EntryTable& m_table;
    TableView& m_stored;
    DraftView& m_fresh;
    QTableView* m_active;
    std::int64_t m_pointed = 0;   // the stored record the cursor was on last
    std::set<DraftKey> m_passed;  // new records the cursor left while several rows were selected
};

}  // namespace grants::ui
