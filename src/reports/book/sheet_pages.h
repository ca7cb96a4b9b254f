// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of one sheet stands on its pages.
#pragma once

#include "reports/book/pen.h"

#include <vector>

namespace grants {

/// Lines from … to (not included) of a row; a row taller than a page is cut between lines.
struct RowSlice {
    std::size_t row = 0;
    int from = 0, to = 0;
};

struct SheetPage {
    std::vector<RowSlice> slices;
    bool first = false, last = false;  // carries the title, carries notes and signatures
};

/// Immutable once laid out; read from any thread.
class SheetPages {
  public:
    /// Lays asShown() `sheet` out; `ruler` only measures.
    SheetPages(Pen& ruler, BookSheet sheet);

    [[nodiscard]] const std::vector<SheetPage>& pages() const { return m_pages; }
    /// Draws one page; `footer` is its page number line.
    void draw(Pen& pen, const SheetPage& page, const std::string& footer) const;

  private:
    friend class SheetDrawing;
    void measure(Pen& ruler);
    void paginate(Pen& ruler);
    void place(std::size_t row);
    [[nodiscard]] double heightKeptWith(std::size_t row) const;
    void newPage();
    [[nodiscard]] double topHeight() const;
    [[nodiscard]] double tailHeight(Pen& ruler) const;
    [[nodiscard]] double rowHeight(int lines) const;
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] Font fontOf(const BookRow& row) const;
    [[nodiscard]] int linesOf(Pen& ruler, const BookRow& row) const;

    BookSheet m_sheet;
    std::vector<double> m_widths;
    std::vector<int> m_rowLines;
    int m_headerLines = 1;
    Font m_body;
    std::vector<SheetPage> m_pages;
    double m_y = 0, m_tail = 0;
};

}  // namespace grants
