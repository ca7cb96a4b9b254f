// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf_pages.h"
#include "reports/replace_file.h"
#include "reports/writers.h"

#include <deque>

namespace grants {
namespace {

/// All pages are laid out before the first is drawn, for 共Y页 stands on each.
void drawBook(PdfPen& pen, const Book& book) {
    std::vector<BookSheet> shown;
    shown.reserve(book.sheets.size());
    std::deque<PdfPages> layouts;
    std::size_t pages = 0, page = 0;
    for (const auto& sheet : book.sheets) {
        shown.push_back(asShown(sheet));
        pages += layouts.emplace_back(pen, shown.back()).pages().size();
    }
    for (auto& layout : layouts) {
        for (const auto& leaf : layout.pages()) {
            layout.draw(leaf, pageText(book.footer, std::to_string(++page), std::to_string(pages)));
        }
    }
}

}  // namespace

void writePdf(const Book& book, const std::filesystem::path& out) {
    replaceFile(out, [&](const std::filesystem::path& draft) {
        PdfPen pen(draft, out);
        pen.describe(book.title, book.date);
        drawBook(pen, book);
        pen.close();
    });
}

}  // namespace grants
