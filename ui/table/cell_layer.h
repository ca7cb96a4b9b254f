// SPDX-License-Identifier: GPL-3.0-or-later
// What editing lays over the cells of a table.
#pragma once

#include "exchange/records/import_sheet.h"

#include <QMetaType>
#include <QVariant>

namespace grants::ui {

/// What cells say beyond Qt's own roles.
enum CellRole {
    MarkRole = Qt::UserRole + 101,  // CellMark::Kind, when there is anything to say
    DescriptorRole,                 // const ColumnDescriptor*, of cells that can be typed into
    RequiredRole,                   // of a title: whether its cells must be filled
    CopyRole                        // as it is copied: amounts to the 分
};

/// Rows are those of Rows.
class CellLayer {
  public:
    virtual ~CellLayer() = default;
    /// In the place of what the table itself would give; invalid: nothing.
    [[nodiscard]] virtual QVariant data(std::size_t row, int column, int role) const = 0;
    [[nodiscard]] virtual bool isEditable(std::size_t row, int column) const = 0;
    virtual bool type(std::size_t row, int column, const QString& text) = 0;
    [[nodiscard]] virtual bool isRequired(int column) const = 0;
};

}  // namespace grants::ui

Q_DECLARE_METATYPE(const grants::ColumnDescriptor*)
