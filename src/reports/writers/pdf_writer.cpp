// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/replace_file.h"
#include "reports/book/book_pages.h"
#include "reports/writers/pdf_pen.h"
#include "reports/writers/writers.h"

namespace grants {

void writePdf(const Book& book, const std::filesystem::path& out) {
    replaceFile(out, FileKind::Pdf, [&](const std::filesystem::path& draft) {
        PdfPen pen(draft, out);
        pen.describe(book.title, book.date);
        const BookPages pages(pen, book);
        for (std::size_t page = 0; page < pages.count(); ++page) pages.draw(pen, page);
        pen.close();
    });
}

}  // namespace grants
