// SPDX-License-Identifier: GPL-3.0-or-later
// The model of every table on the desk: a list of columns over rows, sorted and filtered by an
// index.
#pragma once

#include "ui/common/arrangement.h"
#include "ui/common/aside.h"

#include <QAbstractTableModel>
#include <memory>
#include <optional>

namespace grants::ui {

/// All but the type of the rows. Large tables are arranged beside the window.
class AnyTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit AnyTableModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const std::shared_ptr<const Rows>& rows() const { return m_rows; }
    [[nodiscard]] const RowOrder& order() const { return m_order; }
    [[nodiscard]] const Query& query() const { return m_query; }
    /// The row of rows() shown in line `line`.
    [[nodiscard]] std::size_t rowAt(int line) const {
        return m_order[static_cast<std::size_t>(line)];
    }
    /// The line that shows this row of rows(), when it is not filtered away.
    [[nodiscard]] std::optional<int> lineOf(std::size_t row) const;
    [[nodiscard]] CellValue valueAt(const QModelIndex& index) const;

    void setFilterText(const QString& text);
    void setFilters(std::vector<ColumnFilter> filters);
    /// Puts this filter in the place of the column's former one.
    void setFilter(ColumnFilter filter);
    void setAmountUnit(AmountUnit unit);

  Q_SIGNALS:
    /// The rows, their order or their number are other ones now.
    void arranged();

  protected:
    void showRows(std::shared_ptr<const Rows> rows);

  private:
    void ask(Query query);
    void rearrange();
    void take(RowOrder order);

    std::shared_ptr<const Rows> m_rows;
    RowOrder m_order;
    Query m_query;
    Aside m_aside;
};

/// The model with its row type.
template <class Row>
class TableModel : public AnyTableModel {
  public:
    using AnyTableModel::AnyTableModel;

    void show(std::vector<Column<Row>> columns, std::shared_ptr<const std::vector<Row>> rows) {
        m_typed = std::make_shared<const RowsOf<Row>>(std::move(columns), std::move(rows));
        showRows(m_typed);
    }
    /// Null when the line is not there.
    [[nodiscard]] const Row* at(int line) const {
        return line >= 0 && line < rowCount() ? &m_typed->row(rowAt(line)) : nullptr;
    }

  private:
    std::shared_ptr<const RowsOf<Row>> m_typed;
};

}  // namespace grants::ui
