// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "reports/book/book_pages.h"
#include "reports/report.h"
#include "reports/writers/write_book.h"
#include "ui/print/paper_pen.h"

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

void setSheet(QPagedPaintDevice& device, const Paper& paper) {
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), paper.orientation, QMarginsF(), QPageLayout::Point));
}

bool paintOn(QPagedPaintDevice& device, const Paper& paper, int first, int last) {
    QPainter painter;
    if (!painter.begin(&device)) return false;
    const double dots = device.logicalDpiX() / 72.0;
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage()) return false;
        painter.save();
        painter.scale(dots, dots);
        paper.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

void prepare(QPrinter& printer, const Paper& paper) {
    printer.setDocName(paper.title);
    printer.setFullPage(true);
    setSheet(printer, paper);
    printer.setFromTo(1, paper.pages);
}

bool printOn(QPrinter& printer, const Paper& paper) {
    const bool some = printer.printRange() == QPrinter::PageRange;
    const int first = some ? std::max(1, printer.fromPage()) : 1;
    const int last = some ? std::min(paper.pages, printer.toPage()) : paper.pages;
    return paintOn(printer, paper, first - 1, last - 1);
}

}  // namespace grants::ui
