// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book/book_pages.h"

#include "reports/book/side_by_side.h"

namespace grants {

BookPages::BookPages(Pen& ruler, const Book& book) : m_footer(book.footer) {
    for (const auto& sheet : book.sheets) {
        for (BookSheet& part : sideBySide(asShown(sheet))) {
            const auto& laid = m_sheets.emplace_back(ruler, std::move(part));
            for (std::size_t page = 0; page < laid.pages().size(); ++page)
                m_places.emplace_back(m_sheets.size() - 1, page);
        }
    }
}

void BookPages::draw(Pen& pen, std::size_t page) const {
    const auto& [sheet, place] = m_places.at(page);
    const SheetPages& pages = m_sheets[sheet];
    pages.draw(pen, pages.pages()[place],
               pageText(m_footer, std::to_string(page + 1), std::to_string(count())));
}

}  // namespace grants
