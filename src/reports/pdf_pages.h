// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of one sheet stands on its pages.
#pragma once

#include "reports/pdf_pen.h"

#include <vector>

namespace grants {

/// Lines from … to (not included) of a row; a row taller than a page is cut between lines.
struct RowSlice {
    std::size_t row = 0;
    int from = 0, to = 0;
};

struct PdfPage {
    std::vector<RowSlice> slices;
    bool first = false, last = false;  // carries the title, carries notes and signatures
};

class PdfPages {
  public:
    /// `sheet` is asShown() and must outlive this.
    PdfPages(PdfPen& pen, const BookSheet& sheet);

    [[nodiscard]] const std::vector<PdfPage>& pages() const { return m_pages; }
    /// Draws one page; `footer` is its page number line.
    void draw(const PdfPage& page, const std::string& footer);

  private:
    void measure();
    void paginate();
    void place(std::size_t row);
    void newPage();
    [[nodiscard]] double topHeight() const;
    [[nodiscard]] double tailHeight() const;
    [[nodiscard]] double rowHeight(int lines) const;
    [[nodiscard]] Font fontOf(const BookRow& row) const;
    [[nodiscard]] int linesOf(const BookRow& row);

    double drawTop();
    double drawHeader(double y);
    void drawSlice(const RowSlice& slice, double y);
    void drawCell(const BookRow& row, std::size_t column, Box box, const RowSlice& slice);
    void drawTail(double y);

    PdfPen& m_pen;
    const BookSheet& m_sheet;
    std::vector<double> m_widths;
    std::vector<int> m_rowLines;
    int m_headerLines = 1;
    Font m_body;
    std::vector<PdfPage> m_pages;
    double m_y = 0;
};

}  // namespace grants
