// SPDX-License-Identifier: GPL-3.0-or-later
// Every table on the session: sorted and filtered by its headers, its first columns held in place,
// moved about in like a spreadsheet, copied.
#pragma once

#include "ui/base/background_task.h"
#include "ui/query/selection.h"
#include "ui/table/frozen_view.h"
#include "ui/table/table_columns.h"
#include "ui/table/table_model.h"

#include <optional>

class QMenu;

namespace grants::ui {

class TableView : public FrozenView {
    Q_OBJECT
  public:
    /// `name` keys what is remembered of this table.
    explicit TableView(const QString& name, QWidget* parent = nullptr);

    void showModel(AnyTableModel& model);
    [[nodiscard]] AnyTableModel* tableModel() const { return m_model; }
    [[nodiscard]] TableHeader& header() const { return *m_header; }
    /// Which are shown, in which order, how wide, how many stay in place; remembered.
    [[nodiscard]] TableColumns& columns() const { return *m_columns; }
    [[nodiscard]] Selection selection() const;
    /// The row of the model's rows() the cursor is on.
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    /// Those in which something is selected, in the order of the model's rows().
    [[nodiscard]] std::vector<std::size_t> selectedRows() const;
    /// Nothing is left of where the cursor was and of what was selected: it stands on the first
    /// row, also once rows or an order that are under way have come.
    void beginAtTop();
    /// Puts the cursor on a row and brings it into view; nothing happens when it is filtered away.
    void goToRow(std::size_t row);
    /// Columns as shown, hidden ones left out.
    [[nodiscard]] std::vector<int> shownColumns() const { return m_columns->shown(); }

    /// Titles and three lines: with less a page scrolls rather than its table.
    static constexpr int kLeastHeight = 140;

    /// Lines to stand above what is copied, by whether titles do and how many cells are.
    using CopyHead = std::function<QStringList(Titles, std::int64_t cells)>;
    void setCopyHead(CopyHead head) { m_copyHead = std::move(head); }

  public Q_SLOTS:
    /// What is selected as it is shown, amounts to the 分, and nothing else.
    void copySelection() { copy(Titles::Without); }
    /// Under the titles of its columns.
    void copyWithTitles() { copy(Titles::With); }

  Q_SIGNALS:
    void currentRowChanged();
    void currentCellChanged();
    void summaryChanged(const QString& text);
    void menuAsked(const QPoint& globalPosition, const QModelIndex& cell);
    /// By a funnel of the header, Alt+Down or the menu.
    void filterAsked(int column);
    /// The menu of a title is about to be shown; whoever has something to offer adds it.
    void headerMenuAsked(QMenu& menu, int column);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;

  private:
    TableView(const QString& name, TableHeader* header, QWidget* parent);
    void setUpHeaders();
    void setUpActions();
    QAction* newAction(const char* name, const QString& text, const QKeySequence& key);
    void toggleFrozenTo(int column);
    void keepPlace();
    void rememberPlace();
    void returnToPlace();
    void goToTop();
    void showCursor();
    void goTo(std::size_t row, int column);
    void followQuery();
    void showHeaderMenu(const QPoint& position, int column);
    void sumUp();
    void copy(Titles titles);
    [[nodiscard]] static std::optional<CursorAction> actionOf(int key);
    [[nodiscard]] bool moveByKey(const QKeyEvent& event);
    [[nodiscard]] bool foldByKey(const QKeyEvent& event);
    void extendTo(const QModelIndex& cell);
    void selectWhole(Qt::Orientation orientation);
    [[nodiscard]] QItemSelection cellsBetween(const QModelIndex& a, const QModelIndex& b) const;

    TableHeader* m_header;
    TableColumns* m_columns;
    AnyTableModel* m_model = nullptr;
    /// Where the cursor was, kept over sorting and filtering.
    struct Place {
        std::size_t row = 0;
        std::int64_t id = 0;  // of the stored record; 0 where rows have none
        int column = 0;
    };
    std::optional<Place> m_place;
    bool m_wasReset = false;
    bool m_atTop = false;            // since beginAtTop(), until somebody moves
    QPersistentModelIndex m_anchor;  // where a selection began
    bool m_extending = false;
    CopyHead m_copyHead;
    BackgroundTask m_background, m_copying;
};

}  // namespace grants::ui
