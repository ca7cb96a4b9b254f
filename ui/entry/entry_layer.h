// SPDX-License-Identifier: GPL-3.0-or-later
// Typed cells of stored records, laid over their table.
#pragma once

#include "ui/entry/entry_table.h"
#include "ui/table/table_model.h"

#include <QCoreApplication>
#include <QPointer>

namespace grants::ui {

class EntryLayer : public CellLayer {
    Q_DECLARE_TR_FUNCTIONS(grants::ui::EntryLayer)

  public:
    EntryLayer(EntryTable& table, AnyTableModel& model);
    ~EntryLayer() override;
    EntryLayer(const EntryLayer&) = delete;
    EntryLayer& operator=(const EntryLayer&) = delete;

    [[nodiscard]] QVariant data(std::size_t row, int column, int role) const override;
    [[nodiscard]] bool isEditable(std::size_t row, int column) const override;
    bool type(std::size_t row, int column, const QString& text) override;
    [[nodiscard]] bool isRequired(int column) const override;

  private:
    EntryTable& m_table;
    QPointer<AnyTableModel> m_model;  // may go first
};

}  // namespace grants::ui
