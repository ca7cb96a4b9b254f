// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a table as its file holds them; the header row stands out.
#pragma once

#include "ui/importing/mapping/mapping_plan.h"

#include <QAbstractTableModel>

namespace grants::ui {

class RawModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    RawModel(const MappingPlan& plan, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_plan(plan) {}

    void show(std::size_t table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    [[nodiscard]] const PlannedTable* table() const;

    const MappingPlan& m_plan;
    std::size_t m_table = 0;
    int m_columns = 0;
};

}  // namespace grants::ui
