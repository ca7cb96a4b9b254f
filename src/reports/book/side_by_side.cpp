// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book/side_by_side.h"

#include <algorithm>
#include <numeric>

namespace grants {

namespace {

// In characters: what one page takes in small print, and in print that is easily read.
constexpr int kCrowded = 198, kComfortable = 171;

using Part = std::vector<std::size_t>;  // columns

int widthOf(const std::vector<BookColumn>& columns) {
    return std::accumulate(columns.begin(), columns.end(), 0,
                           [](int sum, const BookColumn& each) { return sum + each.width; });
}

/// About equally wide, in their order.
std::vector<Part> partsOf(const std::vector<BookColumn>& columns) {
    const int first = columns.front().width, others = widthOf(columns) - first;
    const int room = std::max(1, kComfortable - first);
    const int count = (others + room - 1) / room;
    std::vector<Part> parts{{0}};
    int before = 0;  // the width of what the parts have, without the first column
    for (std::size_t column = 1; column < columns.size(); ++column) {
        const int middle = before + columns[column].width / 2;
        const auto part = std::min(count - 1, middle * count / others);
        if (part >= static_cast<int>(parts.size()) && parts.back().size() > 1) parts.push_back({0});
        parts.back().push_back(column);
        before += columns[column].width;
    }
    return parts;
}

template <class Item>
std::vector<Item> chosen(const std::vector<Item>& from, const Part& part) {
    std::vector<Item> items;
    for (const std::size_t column : part)
        if (column < from.size()) items.push_back(from[column]);
    return items;
}

/// Some columns of a list.
class ChosenColumns : public RowList {
  public:
    ChosenColumns(std::shared_ptr<const RowList> all, Part part)
        : m_all(std::move(all)), m_part(std::move(part)) {}

    [[nodiscard]] std::size_t count() const override { return m_all->count(); }
    [[nodiscard]] std::vector<BookValue> values(std::size_t row) const override {
        return chosen(m_all->values(row), m_part);
    }

  private:
    std::shared_ptr<const RowList> m_all;
    Part m_part;
};

BookSheet partOf(const BookSheet& sheet, const Part& part, bool last) {
    BookSheet made = sheet;
    made.columns = chosen(sheet.columns, part);
    made.rows.change(
        [&](BookRow& row) {
            if (row.kind != BookRow::Kind::Section) row.values = chosen(row.values, part);
        },
        [&](auto list) { return std::make_shared<ChosenColumns>(std::move(list), part); });
    if (!last) {
        made.notes.clear();
        made.signatures.clear();
    }
    return made;
}

}  // namespace

std::vector<BookSheet> sideBySide(BookSheet sheet) {
    if (sheet.columns.size() < 3 || widthOf(sheet.columns) <= kCrowded) return {std::move(sheet)};
    const std::vector<Part> parts = partsOf(sheet.columns);
    std::vector<BookSheet> sheets;
    sheets.reserve(parts.size());
    for (const Part& part : parts) sheets.push_back(partOf(sheet, part, &part == &parts.back()));
    return sheets;
}

}  // namespace grants
