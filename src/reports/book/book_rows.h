// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a sheet. Few are held; a long list is made row by row whenever it is looked at, so
// that its length takes no room.
#pragma once

#include "base/date.h"
#include "base/decimal.h"
#include "base/fraction.h"
#include "base/money.h"

#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace grants {

/// Empty cells stay blank; a Fraction shows as a percentage.
using BookValue =
    std::variant<std::monostate, std::string, std::int64_t, Money, Fraction, Date, Decimal>;

/// Rows first … last, both included, counted from 0.
struct RowSpan {
    std::size_t first = 0, last = 0;
    friend bool operator==(const RowSpan&, const RowSpan&) = default;
};

struct BookRow {
    /// Section rows carry one text over the whole width.
    enum class Kind { Plain, Section, Subtotal, Total } kind = Kind::Plain;
    std::vector<BookValue> values;
    std::vector<RowSpan> sums{};  // Subtotal and Total: the rows that the SUM formulas cover
    bool lineBelow = false;       // a thick one
};

/// A list of plain rows. Immutable; looked at from any thread.
class RowList {
  public:
    virtual ~RowList() = default;
    [[nodiscard]] virtual std::size_t count() const = 0;
    [[nodiscard]] virtual std::vector<BookValue> values(std::size_t row) const = 0;
    /// One value of a row: worth a way of its own where a column is summed.
    [[nodiscard]] virtual BookValue value(std::size_t row, std::size_t column) const;
};

class BookRows {
  public:
    BookRows() = default;
    BookRows(std::initializer_list<BookRow> rows);

    void push_back(BookRow row);
    void append(std::shared_ptr<const RowList> source);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    /// A copy, or made for the call.
    [[nodiscard]] const BookRow operator[](std::size_t row) const;  // NOLINT: not to be assigned to
    [[nodiscard]] const BookRow front() const { return (*this)[0]; }          // NOLINT
    [[nodiscard]] const BookRow back() const { return (*this)[m_size - 1]; }  // NOLINT
    [[nodiscard]] BookRow::Kind kind(std::size_t row) const;
    [[nodiscard]] const std::vector<RowSpan>& sums(std::size_t row) const;
    /// Blank beyond the row's last value.
    [[nodiscard]] BookValue value(std::size_t row, std::size_t column) const;

    /// A row that was pushed, to be changed.
    [[nodiscard]] BookRow& held(std::size_t row);
    /// Makes every listed row a held one.
    void holdAll();
    using Wrap = std::function<std::shared_ptr<const RowList>(std::shared_ptr<const RowList>)>;
    /// Changes every held row, and every list by another in its place.
    void change(const std::function<void(BookRow&)>& row, const Wrap& list);

    class Iterator {
      public:
        using iterator_category = std::input_iterator_tag;
        using value_type = BookRow;
        using difference_type = std::ptrdiff_t;
        using pointer = const BookRow*;
        using reference = BookRow;

        Iterator(const BookRows& rows, std::size_t at) : m_rows(&rows), m_at(at) {}
        BookRow operator*() const { return (*m_rows)[m_at]; }
        Iterator& operator++() {
            ++m_at;
            return *this;
        }
        bool operator==(const Iterator&) const = default;

      private:
        const BookRows* m_rows;
        std::size_t m_at;
    };
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, m_size}; }

  private:
    /// Rows that follow one another: pushed, or of one list.
    struct Run {
        std::size_t first = 0;
        std::vector<BookRow> held;
        std::shared_ptr<const RowList> list;
    };
    [[nodiscard]] const Run& runOf(std::size_t row) const;

    std::vector<Run> m_runs;
    std::size_t m_size = 0;
};

}  // namespace grants
