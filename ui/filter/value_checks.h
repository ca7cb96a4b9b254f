// SPDX-License-Identifier: GPL-3.0-or-later
// The distinct values of a column as a list with a tick each; the first line stands for all that
// are listed.
#pragma once

#include "ui/query/value_list.h"

#include <QAbstractListModel>

namespace grants::ui {

class ValueChecks : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { CountRole = Qt::UserRole + 1 };         // how many rows have the value
    static constexpr std::size_t kMostLines = 10'000;   // the others are there for "all" only
    static constexpr std::size_t kMostChosen = 10'000;  // values in one filter

    using QAbstractListModel::QAbstractListModel;

    /// Ticked as the column is filtered already, all when it is not.
    void setList(ValueListPtr list);
    [[nodiscard]] const ValueListPtr& list() const { return m_list; }
    /// Only these are listed, all of them ticked; nothing: all values, ticked as they were before.
    void setFound(std::optional<ValuePlaces> found);
    /// How many values there are to tick, listed or not for want of room.
    [[nodiscard]] std::size_t found() const;
    [[nodiscard]] std::size_t ticked() const { return m_ticked; }

    /// Whether every value of the column is ticked, so that nothing is left out.
    [[nodiscard]] bool isAll() const;
    /// How many values condition() names.
    [[nodiscard]] std::size_t named() const;
    /// What is ticked, or all but what is not, whichever names fewer values.
    [[nodiscard]] AnyOf condition() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    [[nodiscard]] std::size_t placeOf(int line) const;
    [[nodiscard]] bool excepts() const;
    [[nodiscard]] Qt::CheckState stateOf(int line) const;
    [[nodiscard]] QString textOf(int line) const;
    [[nodiscard]] std::uint64_t rowsOf(int line) const;
    void count();

    ValueListPtr m_list;
    std::optional<ValuePlaces> m_found;
    std::vector<bool> m_ticks, m_before;  // by place; before a search
    std::size_t m_ticked = 0;
    std::uint64_t m_rows = 0;  // that have the values found
};

}  // namespace grants::ui
