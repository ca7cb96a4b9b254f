// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf_pages.h"

#include <algorithm>

namespace grants {
namespace {

constexpr double kMargin = 48, kWidth = PdfPen::kPageWidth - 2 * kMargin;  // 1.7 cm
constexpr double kBottom = PdfPen::kPageHeight - kMargin;
constexpr double kTitleHeight = 34, kPadding = 3, kSignatureHeight = 34;
constexpr Font kTitle{17, true, true}, kSmall{9};
constexpr double kHeaderGrey = 0.92, kSumGrey = 0.97;

/// The size at which the columns' characters fill the page's width.
double bodySize(const std::vector<BookColumn>& columns) {
    int characters = 0;
    for (const auto& column : columns) characters += column.width;
    return std::clamp(kWidth / std::max(1, characters) / 0.58, 6.0, 9.0);
}

bool wraps(const BookValue& value) {
    return std::holds_alternative<std::string>(value);
}

}  // namespace

PdfPages::PdfPages(PdfPen& pen, const BookSheet& sheet)
    : m_pen(pen), m_sheet(sheet), m_body{bodySize(sheet.columns)} {
    measure();
    paginate();
}

void PdfPages::measure() {
    int characters = 0;
    for (const auto& column : m_sheet.columns) characters += column.width;
    for (const auto& column : m_sheet.columns) {
        m_widths.push_back(kWidth * column.width / characters);
        m_headerLines = std::max(
            m_headerLines,
            m_pen.linesOf(column.title, m_widths.back() - 2 * kPadding, {m_body.size, true}));
    }
    for (const auto& row : m_sheet.rows) m_rowLines.push_back(linesOf(row));
}

Font PdfPages::fontOf(const BookRow& row) const {
    return {m_body.size, row.kind != BookRow::Kind::Plain};
}

int PdfPages::linesOf(const BookRow& row) {
    if (row.kind == BookRow::Kind::Section) return 1;
    int lines = 1;
    for (std::size_t i = 0; i < std::min(row.values.size(), m_widths.size()); ++i) {
        const auto* text = std::get_if<std::string>(&row.values[i]);
        if (text == nullptr || text->empty()) continue;
        lines = std::max(lines, m_pen.linesOf(*text, m_widths[i] - 2 * kPadding, fontOf(row)));
    }
    return lines;
}

double PdfPages::rowHeight(int lines) const {
    return lines * PdfPen::lineHeight(m_body) + 2 * kPadding;
}

double PdfPages::topHeight() const {
    const auto lines = std::max<std::size_t>(1, m_sheet.headLines.size());
    return kTitleHeight + static_cast<double>(lines) * PdfPen::lineHeight(kSmall) + kPadding;
}

double PdfPages::tailHeight() const {
    double height = m_sheet.signatures.empty() ? 0 : kSignatureHeight;
    for (const auto& note : m_sheet.notes) {
        height += m_pen.linesOf(note, kWidth, kSmall) * PdfPen::lineHeight(kSmall) + kPadding;
    }
    return height;
}

void PdfPages::newPage() {
    m_pages.emplace_back();
    m_y = kMargin + rowHeight(m_headerLines) + 2 * kPadding;
}

void PdfPages::paginate() {
    newPage();
    m_pages.back().first = true;
    m_y += topHeight();
    for (std::size_t row = 0; row < m_sheet.rows.size(); ++row) place(row);
    if (m_y + tailHeight() > kBottom) newPage();
    m_pages.back().last = true;
}

void PdfPages::place(std::size_t row) {
    const int lines = m_rowLines[row];
    const double emptyPage = kBottom - kMargin - rowHeight(m_headerLines) - 2 * kPadding;
    // A section's heading never stands alone at the foot of a page.
    const bool heading = m_sheet.rows[row].kind == BookRow::Kind::Section;
    const double needed = rowHeight(lines) + (heading ? rowHeight(1) : 0);
    if (m_y + needed > kBottom && needed <= emptyPage) newPage();
    for (int from = 0; from < lines;) {
        const auto room =
            static_cast<int>((kBottom - m_y - 2 * kPadding) / PdfPen::lineHeight(m_body));
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

void PdfPages::draw(const PdfPage& page, const std::string& footer) {
    m_pen.setInk(false);
    double y = page.first ? drawTop() : kMargin;
    if (page.first || !page.slices.empty()) y = drawHeader(y);
    for (const auto& slice : page.slices) {
        drawSlice(slice, y);
        y += rowHeight(slice.to - slice.from);
    }
    if (page.last) drawTail(y);
    m_pen.drawFitting(footer, {kMargin, kBottom + 8, kWidth, 16}, kSmall, Alignment::Centre);
    m_pen.finishPage();
}

double PdfPages::drawTop() {
    m_pen.drawFitting(m_sheet.title, {kMargin, kMargin, kWidth, kTitleHeight - 6}, kTitle,
                      Alignment::Centre);
    const double height = PdfPen::lineHeight(kSmall);
    double y = kMargin + kTitleHeight - height;
    const auto lines = std::max<std::size_t>(1, m_sheet.headLines.size());
    constexpr double kUnitWidth = 110;
    for (std::size_t i = 0; i < lines; ++i) {
        y += height;
        const bool last = i + 1 == lines;
        const Box box{kMargin, y, last ? kWidth - kUnitWidth : kWidth, height};
        if (i < m_sheet.headLines.size()) {
            m_pen.drawFitting(m_sheet.headLines[i], box, kSmall, Alignment::Left);
        }
    }
    m_pen.drawFitting(m_sheet.unitLine, {kMargin + kWidth - kUnitWidth, y, kUnitWidth, height},
                      kSmall, Alignment::Right);
    return kMargin + topHeight();
}

double PdfPages::drawHeader(double y) {
    const double height = rowHeight(m_headerLines) + 2 * kPadding;
    m_pen.fill({kMargin, y, kWidth, height}, kHeaderGrey);
    double x = kMargin;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        m_pen.frame({x, y, m_widths[i], height});
        m_pen.drawLines(m_sheet.columns[i].title,
                        {x + kPadding, y, m_widths[i] - 2 * kPadding, height}, {m_body.size, true},
                        Alignment::Centre, 0, m_headerLines);
        x += m_widths[i];
    }
    return y + height;
}

void PdfPages::drawSlice(const RowSlice& slice, double y) {
    const auto& row = m_sheet.rows[slice.row];
    const double height = rowHeight(slice.to - slice.from);
    if (row.kind != BookRow::Kind::Plain) m_pen.fill({kMargin, y, kWidth, height}, kSumGrey);
    if (row.kind == BookRow::Kind::Section) {
        m_pen.frame({kMargin, y, kWidth, height});
        return m_pen.drawFitting(cellText(row.values.at(0), ColumnFormat::Text),
                                 {kMargin + kPadding, y, kWidth - 2 * kPadding, height},
                                 fontOf(row), Alignment::Left);
    }
    double x = kMargin;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        m_pen.frame({x, y, m_widths[i], height});
        if (i < row.values.size()) {
            drawCell(row, i, {x + kPadding, y, m_widths[i] - 2 * kPadding, height}, slice);
        }
        x += m_widths[i];
    }
}

void PdfPages::drawCell(const BookRow& row, std::size_t column, Box box, const RowSlice& slice) {
    const auto& value = row.values[column];
    const auto format = m_sheet.columns[column].format;
    const auto text = cellText(value, format);
    if (text.empty()) return;
    m_pen.setInk(isNegative(value));
    if (wraps(value)) {
        m_pen.drawLines(text, box, fontOf(row), alignmentOf(value, format), slice.from, slice.to);
    } else if (slice.from == 0) {
        m_pen.drawFitting(text, box, fontOf(row), alignmentOf(value, format));
    }
    m_pen.setInk(false);
}

void PdfPages::drawTail(double y) {
    y += kPadding;
    for (const auto& note : m_sheet.notes) {
        const int lines = m_pen.linesOf(note, kWidth, kSmall);
        const double height = lines * PdfPen::lineHeight(kSmall);
        m_pen.drawLines(note, {kMargin, y, kWidth, height}, kSmall, Alignment::Left, 0, lines);
        y += height + kPadding;
    }
    const auto parts = static_cast<double>(m_sheet.signatures.size());
    double x = kMargin;
    for (const auto& label : m_sheet.signatures) {
        m_pen.drawFitting(label, {x, y, kWidth / parts, kSignatureHeight - 2 * kPadding}, kSmall,
                          Alignment::Left);
        x += kWidth / parts;
    }
}

}  // namespace grants
