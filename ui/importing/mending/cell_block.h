// SPDX-License-Identifier: GPL-3.0-or-later
// A block of cells as the clipboard holds it: tabs between cells, line breaks between rows.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace grants::ui {

/// Cells in quotes may hold tabs and line breaks, as spreadsheets write them.
[[nodiscard]] QVector<QStringList> cellsOfBlock(const QString& text);
[[nodiscard]] QString blockOfCells(const QVector<QStringList>& rows);

}  // namespace grants::ui
