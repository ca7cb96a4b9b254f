// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book/sheet_pages.h"

#include "reports/book/sheet_measures.h"

#include <algorithm>

namespace grants {

using namespace sheet;

namespace {

/// The size at which the columns' characters fill the page's width.
double bodySize(const std::vector<BookColumn>& columns) {
    int characters = 0;
    for (const auto& column : columns) characters += column.width;
    return std::clamp(kWidth / std::max(1, characters) / 0.58, 6.0, 9.0);
}

}  // namespace

SheetPages::SheetPages(Pen& ruler, BookSheet sheet)
    : m_sheet(std::move(sheet)), m_body{bodySize(m_sheet.columns)} {
    measure(ruler);
    paginate(ruler);
}

void SheetPages::measure(Pen& ruler) {
    int characters = 0;
    for (const auto& column : m_sheet.columns) characters += column.width;
    for (const auto& column : m_sheet.columns) {
        m_widths.push_back(kWidth * column.width / characters);
        m_headerLines = std::max(
            m_headerLines,
            ruler.linesOf(column.title, m_widths.back() - 2 * kPadding, {m_body.size, true}));
    }
    for (const auto& row : m_sheet.rows) m_rowLines.push_back(linesOf(ruler, row));
}

Font SheetPages::fontOf(const BookRow& row) const {
    return {m_body.size, row.kind != BookRow::Kind::Plain};
}

int SheetPages::linesOf(Pen& ruler, const BookRow& row) const {
    if (row.kind == BookRow::Kind::Section) return 1;
    int lines = m_sheet.rowLines;
    for (std::size_t i = 0; i < std::min(row.values.size(), m_widths.size()); ++i) {
        const auto* text = std::get_if<std::string>(&row.values[i]);
        if (text == nullptr || text->empty()) continue;
        lines = std::max(lines, ruler.linesOf(*text, m_widths[i] - 2 * kPadding, fontOf(row)));
    }
    return lines;
}

double SheetPages::rowHeight(int lines) const {
    return lines * Pen::lineHeight(m_body) + 2 * kPadding;
}

double SheetPages::headerHeight() const {
    return rowHeight(m_headerLines) + 2 * kPadding;
}

double SheetPages::topHeight() const {
    const auto lines = std::max<std::size_t>(1, m_sheet.headLines.size());
    return kTitleHeight + static_cast<double>(lines) * Pen::lineHeight(kSmall) + kPadding;
}

double SheetPages::tailHeight(Pen& ruler) const {
    double height = m_sheet.signatures.empty() ? 0 : kSignatureHeight;
    for (const auto& note : m_sheet.notes) {
        height += ruler.linesOf(note, kWidth, kSmall) * Pen::lineHeight(kSmall) + kPadding;
    }
    return height;
}

void SheetPages::newPage() {
    m_pages.emplace_back();
    m_y = kMargin + headerHeight();
}

void SheetPages::paginate(Pen& ruler) {
    newPage();
    m_pages.back().first = true;
    m_y += topHeight();
    m_tail = tailHeight(ruler);
    for (std::size_t row = 0; row < m_sheet.rows.size(); ++row) place(row);
    if (m_y + m_tail > kBottom) newPage();
    m_pages.back().last = true;
}

/// What stays on the page of a row: beneath a section's heading something of it, sums beneath what
/// they are of, and notes and signatures beneath the end of the table.
double SheetPages::heightKeptWith(std::size_t row) const {
    if (m_sheet.rows.kind(row) == BookRow::Kind::Section) return rowHeight(1);
    double height = 0;
    for (std::size_t next = row + 1; next < m_sheet.rows.size(); ++next) {
        const BookRow::Kind kind = m_sheet.rows.kind(next);
        if (kind != BookRow::Kind::Subtotal && kind != BookRow::Kind::Total) return height;
        height += rowHeight(m_rowLines[next]);
    }
    return height + m_tail;
}

void SheetPages::place(std::size_t row) {
    const int lines = m_rowLines[row];
    const double emptyPage = kBottom - kMargin - headerHeight();
    const double needed = rowHeight(lines) + heightKeptWith(row);
    if (m_y + needed > kBottom && needed <= emptyPage) newPage();
    for (int from = 0; from < lines;) {
        const auto room =
            static_cast<int>((kBottom - m_y - 2 * kPadding) / Pen::lineHeight(m_body));
        if (room < std::min(3, lines - from)) {
            newPage();
            continue;
        }
        const int to = std::min(lines, from + room);
        m_pages.back().slices.push_back({row, from, to});
        m_y += rowHeight(to - from);
        from = to;
    }
}

}  // namespace grants
