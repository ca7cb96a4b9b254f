// SPDX-License-Identifier: GPL-3.0-or-later
// A whole book laid out on pages that are numbered through.
#pragma once

#include "reports/book/sheet_pages.h"

#include <utility>

namespace grants {

/// Immutable; drawn from any thread, each with its own pen.
class BookPages {
  public:
    BookPages(Pen& ruler, const Book& book);

    [[nodiscard]] std::size_t count() const { return m_places.size(); }
    void draw(Pen& pen, std::size_t page) const;

  private:
    std::string m_footer;
    std::vector<SheetPages> m_sheets;
    std::vector<std::pair<std::size_t, std::size_t>> m_places;  // sheet and its page, a page
};

}  // namespace grants
