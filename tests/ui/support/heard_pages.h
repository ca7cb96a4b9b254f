// SPDX-License-Identifier: GPL-3.0-or-later
// The words on the pages of a book, in the order they are drawn.
#pragma once

#include "reports/book/book_pages.h"
#include "ui/print/paper_pen.h"

#include <QStringList>

namespace grants::ui {

/// Hears what is drawn; measures as on the screen.
class Listener : public Pen {
  public:
    std::vector<QStringList> pages{{}};

    int linesOf(const std::string& text, double width, Font font) override {
        return m_ruler.linesOf(text, width, font);
    }
    void drawLines(const std::string& text, Box, Font, Alignment, int, int) override { hear(text); }
    void drawFitting(const std::string& text, Box, Font, Alignment) override { hear(text); }
    void fill(Box, double) override {}
    void frame(Box) override {}
    void setInk(bool) override {}
    void finishPage() override { pages.emplace_back(); }

  private:
    void hear(const std::string& text) { pages.back() << QString::fromStdString(text); }
    PaperPen m_ruler;
};

/// Page by page.
inline std::vector<QStringList> wordsOnPages(const Book& book) {
    Listener listener;
    const BookPages pages(listener, book);
    for (std::size_t page = 0; page < pages.count(); ++page) pages.draw(listener, page);
    listener.pages.pop_back();
    return listener.pages;
}

}  // namespace grants::ui
