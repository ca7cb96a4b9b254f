// SPDX-License-Identifier: GPL-3.0-or-later
// The model of every table on the session: a list of columns over rows, sorted and filtered by an
// index.
#pragma once

#include "ui/query/arranger.h"
#include "ui/query/lines.h"
#include "ui/table/cell_layer.h"

#include <QAbstractTableModel>
#include <QSet>
#include <memory>
#include <optional>

namespace grants::ui {

/// What a cell is beside its text.
enum TableRole {
    LineKindRole = Qt::UserRole + 1,  // TableLine::Kind as int
    LineLabelRole,                    // of a group or total line: where no sum stands
    FoldedRole                        // of a group line: whether its rows are hidden
};
/// How cells of a kind stand in their column.
[[nodiscard]] Qt::Alignment alignmentOf(CellKind kind);

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
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// What editing adds to the cells; must outlive the model or be taken off.
    void setLayer(CellLayer* layer);

    [[nodiscard]] const std::shared_ptr<const Rows>& rows() const { return m_rows; }
    /// What is shown; to be kept and read from any thread. Null before there are rows.
    [[nodiscard]] const LinesPtr& lines() const { return m_lines; }
    [[nodiscard]] const Query& query() const { return m_query; }
    /// Whether more rows are being looked for, or other ones.
    [[nodiscard]] bool isArranging() const { return m_arranger.isRunning(); }
    /// The row of rows() shown in line `line`; nothing for heads of groups and totals.
    [[nodiscard]] std::optional<std::size_t> rowAt(int line) const;
    /// The line that shows this row of rows(), when it is not filtered or folded away.
    [[nodiscard]] std::optional<int> lineOf(std::size_t row) const;
    /// How many rows of rows() match, folded ones too.
    [[nodiscard]] std::size_t matchCount() const;
    [[nodiscard]] CellValue valueAt(const QModelIndex& index) const;
    /// What the layer has in the place of the cell, as it is copied; nothing when the cell shows
    /// its value.
    [[nodiscard]] std::optional<QString> typedOver(const QModelIndex& index) const;

    void setFilterText(const QString& text);
    void setFilters(std::vector<ColumnFilter> filters);
    /// Puts this filter in the place of the column's former one.
    void setFilter(ColumnFilter filter);
    void removeFilter(const QString& column);
    void setGrouping(std::optional<Grouping> grouping);
    void setTotal(bool total);
    void setDenomination(Denomination denomination);
    /// All of it at once, but for the denomination.
    void setQuery(Query query);
    /// Shows or hides the rows of the group whose head is in this line.
    void toggleGroup(int line);
    void foldAll(bool folded);

    /// The distinct values of a column under the other columns' filters.
    void listValues(int column, std::function<void(ValueListPtr)> show);
    /// Those of a list that `text` is found in, by its letters or by pinyin.
    void findValues(const ValueListPtr& list, const QString& text,
                    std::function<void(ValuePlaces)> show);
    /// Makes ready for quick answers, beside the window; for tables about to be used.
    void prepare();

  Q_SIGNALS:
    /// The rows, their order or their number are other ones now.
    void arranged();
    /// Something else is asked for; arranged() follows.
    void asked();

  protected:
    void showRows(std::shared_ptr<const Rows> rows);

  private:
    void ask(Query query);
    void rearrange();
    void take(const ArrangementPtr& arrangement);
    void begin(std::shared_ptr<const Rows> rows);
    void become(LinesPtr lines, std::shared_ptr<const Rows> rows);
    void swap(LinesPtr lines, std::shared_ptr<const Rows> rows);
    void tellContent();
    [[nodiscard]] ArrangementPtr provisional(const std::shared_ptr<const Rows>& rows) const;
    [[nodiscard]] Lines::Folded foldedIn(const Arrangement& arrangement) const;
    [[nodiscard]] QVariant labelOf(const QModelIndex& index) const;
    [[nodiscard]] QString cellText(const QModelIndex& index) const;
    [[nodiscard]] QVariant faultOf(const QModelIndex& index, int role) const;

    std::shared_ptr<const Rows> m_rows;
    CellLayer* m_layer = nullptr;
    LinesPtr m_lines;
    Query m_query;
    QSet<QString> m_folded;  // names of the groups whose rows are hidden
    Arranger m_arranger;
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
    /// Null when the line is not there or is none of a row.
    [[nodiscard]] const Row* at(int line) const {
        const auto row = rowAt(line);
        return row ? &m_typed->row(*row) : nullptr;
    }

  private:
    std::shared_ptr<const RowsOf<Row>> m_typed;
};

}  // namespace grants::ui
