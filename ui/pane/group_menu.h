// SPDX-License-Identifier: GPL-3.0-or-later
// What a table offers for grouping, in its own menu and in those of its titles.
#pragma once

class QMenu;

namespace grants::ui {

class AnyTableModel;
class TableView;

/// Every column in view that rows can be grouped by, the total, folding; the state is ticked.
void fillGroupMenu(QMenu& menu, const TableView& view);
/// The same for one column.
void addGroupEntries(QMenu& menu, AnyTableModel& model, int column);

}  // namespace grants::ui
