// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of one foreign table, a line each: header, what stands below it, which of ours it is.
#pragma once

#include "ui/importing/mapping/mapping_plan.h"

#include <QAbstractTableModel>

namespace grants::ui {

class MappingModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Section { Header, Sample, Ours, Why, SectionCount };

    MappingModel(MappingPlan& plan, QObject* parent = nullptr);

    void show(std::size_t table);
    /// What a column can be: nothing, or one of the sheet's columns.
    [[nodiscard]] QStringList choices() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The name of one of our columns; empty or the first of choices() leaves the column out.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  Q_SIGNALS:
    void chosen();

  private:
    [[nodiscard]] const PlannedTable& table() const { return m_plan.tables()[m_table]; }
    [[nodiscard]] QString sample(std::size_t cell) const;
    [[nodiscard]] QString why(std::size_t cell) const;
    [[nodiscard]] bool isRequired(std::size_t cell) const;

    MappingPlan& m_plan;
    std::size_t m_table = 0;
    std::vector<std::size_t> m_cells;  // by line: those with a header or something below
};

/// Why a column or a table is taken for what it is.
[[nodiscard]] QString nameOf(MatchedBy by);

}  // namespace grants::ui
