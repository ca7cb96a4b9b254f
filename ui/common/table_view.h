// SPDX-License-Identifier: GPL-3.0-or-later
// Every table on the desk: sorted and filtered by its headers, its first columns held in place,
// moved about in like a spreadsheet, copied with titles.
#pragma once

#include "ui/common/aside.h"
#include "ui/common/selection.h"
#include "ui/common/table_header.h"
#include "ui/common/table_model.h"

#include <QTableView>
#include <optional>

namespace grants::ui {

class TableView : public QTableView {
    Q_OBJECT
  public:
    /// `name` keys what is remembered of this table.
    explicit TableView(const QString& name, QWidget* parent = nullptr);

    void showModel(AnyTableModel& model);
    [[nodiscard]] AnyTableModel* tableModel() const { return m_model; }
    [[nodiscard]] TableHeader& header() const { return *m_header; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] Selection selection() const;
    /// The row of the model's rows() the cursor is on.
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    /// Puts the cursor on a row and brings it into view; nothing happens when it is filtered away.
    void goToRow(std::size_t row);
    /// Columns as shown, hidden ones left out.
    [[nodiscard]] std::vector<int> shownColumns() const;
    /// The width that shows the title and the first cells of a column.
    [[nodiscard]] int fittingWidth(int column) const;

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& place) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

  public Q_SLOTS:
    void copySelection();

  Q_SIGNALS:
    void currentRowChanged();
    void summaryChanged(const QString& text);
    void menuAsked(const QPoint& globalPosition, const QModelIndex& cell);
    void filterAsked(int column);
    /// The columns of the model are other ones, or have rows to be fitted to for the first time.
    void columnsCame();

  protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    /// What later layers add goes before this: it knows moving and selecting.
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;

  private:
    void setUpHeaders();
    void keepPlace();
    void returnToPlace();
    void fitColumns();
    void sumUp();
    void paintFrozen(QPainter& painter);
    [[nodiscard]] QRegion frozenRegionOf(const QItemSelection& selection) const;
    [[nodiscard]] static std::optional<CursorAction> actionOf(int key);
    [[nodiscard]] bool moveByKey(const QKeyEvent& event);
    [[nodiscard]] bool foldByKey(const QKeyEvent& event);
    void extendTo(const QModelIndex& cell);
    void selectWhole(Qt::Orientation orientation);
    [[nodiscard]] QItemSelection cellsBetween(const QModelIndex& a, const QModelIndex& b) const;

    QString m_name;
    TableHeader* m_header;
    AnyTableModel* m_model = nullptr;
    std::optional<std::size_t> m_place;  // the cursor's row, kept over sorting and filtering
    int m_placeColumn = 0;
    QPersistentModelIndex m_anchor;  // where a selection began
    bool m_extending = false;
    QStringList m_fitted;  // titles of the columns whose widths are set
    Aside m_aside, m_copying;
};

}  // namespace grants::ui
