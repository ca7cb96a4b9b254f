// SPDX-License-Identifier: GPL-3.0-or-later
// What can be printed: pages that paint themselves, and the same as a PDF file.
#pragma once

#include "reports/book/book.h"

#include <QPageLayout>
#include <QString>
#include <filesystem>
#include <functional>

class QPagedPaintDevice;
class QPainter;
class QPrinter;

namespace grants::ui {

struct Paper {
    QString title;  // also the name suggested for a file
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    int pages = 0;
    /// Paints one page, counted from 0, in points from the upper left corner of the sheet; from
    /// any thread.
    std::function<void(QPainter&, int page)> paint;
    /// Writes all of it as a PDF file. Throws Error(Input).
    std::function<void(const std::filesystem::path&)> write;

    /// A4, in points.
    [[nodiscard]] QSizeF size() const;
};

/// The pages of a book; takes a moment for a large one.
[[nodiscard]] Paper paperOf(Book book);

/// A4 sheets of the paper's orientation, which has margins of its own.
void setSheet(QPagedPaintDevice& device, const Paper& paper);
/// Paints pages first … last, both included, counted from 0; false when the device takes none.
[[nodiscard]] bool paintOn(QPagedPaintDevice& device, const Paper& paper, int first, int last);
/// Makes ready what is printed on; the person may choose otherwise.
void prepare(QPrinter& printer, const Paper& paper);
/// Prints the pages chosen on `printer`; false when it takes none. From any thread.
[[nodiscard]] bool printOn(QPrinter& printer, const Paper& paper);

}  // namespace grants::ui
