// SPDX-License-Identifier: GPL-3.0-or-later
// A table as a list of columns over immutable rows; readable from any thread.
#pragma once

#include "ui/base/cell.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace grants::ui {

/// Whether the numbers of a column mean something added up.
enum class Adding {
    Throughout,   // in subtotals and totals, and where they are selected
    WhereChosen,  // only where they are selected: some rows are sums of the others
    Never         // ordinals, ranks, caps, figures that count through from row to row
};

/// What a column is, whatever its rows are.
struct ColumnTitle {
    QString key;  // its width, filters and place are remembered under this name
    QString title;
    CellKind kind = CellKind::Text;
    int width = 0;        // in characters; 0 lets the kind decide
    std::string typed{};  // header of the import column it is typed into; empty: not typed here
    Adding adding = Adding::Throughout;  // of counts and amounts; others are never added up
    /// Header of the import column by which, in this one, a row for what is awaited is told from
    /// the others; empty: by another.
    std::string tells{};
};

/// One column of a table over Row: everything it can do follows from `value`.
template <class Row>
struct Column : ColumnTitle {
    using Value = std::function<CellValue(const Row&)>;

    Column(QString name, QString heading, CellKind of, Value cell, int characters = 0)
        : ColumnTitle{std::move(name), std::move(heading), of, characters},
          value(std::move(cell)) {}

    /// A pinyinKey that finds the row as well; cells that read the same have the same one.
    Column& alsoFoundBy(std::function<std::string_view(const Row&)> of) {
        pinyin = std::move(of);
        return *this;
    }
    /// Editable, by the rules of the import sheet's column `header`.
    Column& typedAs(std::string_view header) {
        typed = header;
        return *this;
    }
    /// Tells the rows for what is awaited apart, as the import sheet's column `header` has it.
    Column& telling(std::string_view header) {
        tells = header;
        return *this;
    }
    Column& added(Adding where) {
        adding = where;
        return *this;
    }
    Column& withToolTip(std::function<QString(const Row&)> text) {
        toolTip = std::move(text);
        return *this;
    }
    /// Marked where it says what is wrong with the cell although it is kept; empty: nothing.
    Column& markedBy(std::function<QString(const Row&)> text) {
        fault = std::move(text);
        return *this;
    }

    Value value;
    std::function<std::string_view(const Row&)> pinyin;
    std::function<QString(const Row&)> toolTip, fault;
};

/// What a row is typed into where rows stand for what is awaited, such as a project's indicators:
/// a record, or the texts by which a new one is told from others while there is none.
struct AwaitedRecord {
    std::int64_t id = 0;
    std::vector<std::string> start{};
};

/// Rows and columns without their types. Row numbers are those of the unsorted, unfiltered table.
class Rows {
  public:
    virtual ~Rows() = default;
    [[nodiscard]] virtual std::size_t size() const = 0;
    [[nodiscard]] virtual int columnCount() const = 0;
    [[nodiscard]] virtual const ColumnTitle& column(int column) const = 0;
    [[nodiscard]] virtual CellValue value(std::size_t row, int column) const = 0;
    [[nodiscard]] virtual std::string_view pinyin(std::size_t row, int column) const = 0;
    [[nodiscard]] virtual QString toolTip(std::size_t row, int column) const = 0;
    /// What is wrong with a cell that is kept; empty: nothing.
    [[nodiscard]] virtual QString fault(std::size_t, int) const { return {}; }
    /// The stored record the row shows; 0 when it shows none.
    [[nodiscard]] virtual std::int64_t id(std::size_t) const { return 0; }
    /// Null where rows are records themselves.
    [[nodiscard]] virtual const AwaitedRecord* awaited(std::size_t) const { return nullptr; }
};

/// The column with this key; nothing when there is none.
[[nodiscard]] inline std::optional<int> columnOf(const Rows& rows, const QString& key) {
    for (int column = 0; column < rows.columnCount(); ++column)
        if (rows.column(column).key == key) return column;
    return std::nullopt;
}

/// The row of a stored record, where rows stand by their ids as snapshots keep them.
[[nodiscard]] inline std::optional<std::size_t> rowOf(const Rows& rows, std::int64_t id) {
    std::size_t from = 0, to = rows.size();
    while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        if (rows.id(middle) < id) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    const bool found = from < rows.size() && rows.id(from) == id;
    return found ? std::optional(from) : std::nullopt;
}

template <class Row>
class RowsOf : public Rows {
  public:
    RowsOf(std::vector<Column<Row>> columns, std::shared_ptr<const std::vector<Row>> rows)
        : m_columns(std::move(columns)), m_rows(std::move(rows)) {}

    [[nodiscard]] std::size_t size() const override { return m_rows->size(); }
    [[nodiscard]] int columnCount() const override { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] const ColumnTitle& column(int column) const override { return at(column); }
    [[nodiscard]] CellValue value(std::size_t row, int column) const override {
        return at(column).value((*m_rows)[row]);
    }
    [[nodiscard]] std::string_view pinyin(std::size_t row, int column) const override {
        const auto& of = at(column).pinyin;
        return of ? of((*m_rows)[row]) : std::string_view();
    }
    [[nodiscard]] QString toolTip(std::size_t row, int column) const override {
        const auto& text = at(column).toolTip;
        return text ? text((*m_rows)[row]) : QString();
    }
    [[nodiscard]] QString fault(std::size_t row, int column) const override {
        const auto& text = at(column).fault;
        return text ? text((*m_rows)[row]) : QString();
    }
    [[nodiscard]] const AwaitedRecord* awaited(std::size_t row) const override {
        if constexpr (requires(const Row& of) { of.awaited.start; }) {
            return &(*m_rows)[row].awaited;
        } else {
            return nullptr;
        }
    }
    [[nodiscard]] std::int64_t id(std::size_t row) const override {
        if constexpr (requires(const Row& of) { of.id.value; }) {
            return (*m_rows)[row].id.value;
        } else {
            return 0;
        }
    }
    [[nodiscard]] const Row& row(std::size_t row) const { return (*m_rows)[row]; }

  private:
    [[nodiscard]] const Column<Row>& at(int column) const {
        return m_columns[static_cast<std::size_t>(column)];
    }
    std::vector<Column<Row>> m_columns;
    std::shared_ptr<const std::vector<Row>> m_rows;
};

}  // namespace grants::ui
