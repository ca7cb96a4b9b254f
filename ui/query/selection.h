// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in a table, as figures for the status bar and as text for the clipboard.
#pragma once

#include "ui/base/cells_clipboard.h"
#include "ui/query/lines.h"
#include "ui/query/sums.h"

#include <QStringList>
#include <map>
#include <utility>
#include <vector>

namespace grants::ui {

/// A rectangle of lines and columns, both ends included.
struct CellRange {
    int top, bottom, left, right;
};

/// A selection with all it needs to be read beside the window.
struct Selection {
    LinesPtr lines;
    std::vector<CellRange> ranges;  // without hidden columns
    std::vector<int> order;         // the columns as shown
    Denomination denomination = Denomination::Yuan;
    /// By line and column: what is typed over a cell and not kept yet, as it is copied.
    std::map<std::pair<int, int>, QString> typed{};
    QStringList head{};  // lines to stand above what is copied

    [[nodiscard]] std::int64_t cellCount() const;
    [[nodiscard]] bool contains(int line, int column) const;
};

struct Summary {
    std::int64_t cells = 0;
    Sum sum;
};

/// Of the cells of rows; heads of groups and totals, which are sums already, are passed over, and
/// numbers that are never added up count as cells alone.
[[nodiscard]] Summary summarise(const Selection& selection);
/// `计数 12　合计 1,200.00 元　平均 100.00 元`; empty for a single cell.
[[nodiscard]] QString describe(const Summary& summary, Denomination denomination);
enum class Titles { Without, With };
/// What is selected as it is shown, for the clipboard, but for amounts and typed shares, which are
/// exact; cells between several ranges stay blank.
[[nodiscard]] QString asTabbedText(const Selection& selection, Titles titles);
/// The same with the denomination of its amounts.
[[nodiscard]] CopiedCells copiedCells(const Selection& selection, Titles titles);
/// Lines of cells as spreadsheets exchange them: a cell that holds tabs, line breaks or a quote in
/// front is quoted. A single cell has no line end, unless it is blank.
class TabbedText {
  public:
    void add(const QStringList& cells);
    [[nodiscard]] QString text() const;

  private:
    QString m_text;
    int m_lines = 0;
    bool m_single = false;
};

}  // namespace grants::ui
