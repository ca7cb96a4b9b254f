// SPDX-License-Identifier: GPL-3.0-or-later
// The pen of the screen and of printers: the pages of a book through a QPainter.
#pragma once

#include "reports/book/pen.h"

class QPainter;
class QTextLayout;

namespace grants::ui {

class PaperPen : public Pen {
  public:
    /// Only measures.
    PaperPen() = default;
    /// Draws; the painter's unit is the point.
    explicit PaperPen(QPainter& painter);

    [[nodiscard]] int linesOf(const std::string& text, double width, Font font) override;
    void drawLines(const std::string& text, Box box, Font font, Alignment alignment, int from,
                   int to) override;
    void drawFitting(const std::string& text, Box box, Font font, Alignment alignment) override;
    void fill(Box box, double grey) override;
    void frame(Box box) override;
    void setInk(bool red) override;
    void finishPage() override {}

  private:
    void drawLine(const QTextLayout& layout, int line, Box box, double baseline,
                  Alignment alignment);

    QPainter* m_painter = nullptr;
};

}  // namespace grants::ui
