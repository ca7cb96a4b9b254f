// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paper.h"

#include "reports/book_pages.h"
#include "reports/report.h"
#include "ui/common/paper_pen.h"

#include <QPainter>
#include <QPrinter>

namespace grants::ui {

QSizeF Paper::size() const {
    return QPageLayout(QPageSize(QPageSize::A4), orientation, {})
        .fullRect(QPageLayout::Point)
        .size();
}

Paper paperOf(Book book) {
    Paper paper;
    paper.title = QString::fromStdString(book.title);
    const auto whole = std::make_shared<const Book>(std::move(book));
    PaperPen ruler;
    const auto pages = std::make_shared<const BookPages>(ruler, *whole);
    paper.pages = static_cast<int>(pages->count());
    paper.paint = [pages](QPainter& painter, int page) {
        PaperPen pen(painter);
        pages->draw(pen, static_cast<std::size_t>(page));
    };
    paper.write = [whole](const std::filesystem::path& file) { writeBook(*whole, file); };
    return paper;
}

void prepare(QPrinter& printer, const Paper& paper) {
    printer.setDocName(paper.title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(paper.orientation);
    printer.setFullPage(true);  // the pages have margins of their own
    printer.setPageMargins(QMarginsF());
    printer.setFromTo(1, paper.pages);
}

bool printOn(QPrinter& printer, const Paper& paper) {
    const bool some = printer.printRange() == QPrinter::PageRange;
    const int first = some ? std::max(1, printer.fromPage()) : 1;
    const int last = some ? std::min(paper.pages, printer.toPage()) : paper.pages;
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    const double dots = printer.resolution() / 72.0;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage()) return false;
        painter.save();
        painter.scale(dots, dots);
        paper.paint(painter, page - 1);
        painter.restore();
    }
    return painter.end();
}

}  // namespace grants::ui
