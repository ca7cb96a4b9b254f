// SPDX-License-Identifier: GPL-3.0-or-later
// Every table on the desk: sorted by its headers, copied with titles, widths remembered.
#pragma once

#include "ui/common/aside.h"
#include "ui/common/selection.h"
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
    [[nodiscard]] Selection selection() const;
    /// The row of the model's rows() the cursor is on.
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    /// Puts the cursor on a row and brings it into view; nothing happens when it is filtered away.
    void goToRow(std::size_t row);
    /// Columns as shown, hidden ones left out.
    [[nodiscard]] std::vector<int> shownColumns() const;

  public Q_SLOTS:
    void copySelection();

  Q_SIGNALS:
    void currentRowChanged();
    void currentCellChanged();
    void summaryChanged(const QString& text);
    void menuAsked(const QPoint& globalPosition, const QModelIndex& cell);

  protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void setUpHeaders();
    void keepPlace();
    void fitColumns();
    [[nodiscard]] int fittingWidth(int column) const;
    void sumUp();

    QString m_name;
    AnyTableModel* m_model = nullptr;
    std::optional<std::size_t> m_place;  // the cursor's row, kept over sorting and filtering
    int m_placeColumn = 0;
    QStringList m_fitted;  // keys of the columns whose widths are set
    bool m_fitting = false;
    Aside m_aside, m_copying;
};

}  // namespace grants::ui
