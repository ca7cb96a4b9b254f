// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book/sheet_measures.h"
#include "reports/book/sheet_pages.h"

namespace grants {

using namespace sheet;

namespace {

constexpr Font kTitle{17, true, true};
constexpr double kHeaderGrey = 0.92, kSumGrey = 0.97, kThick = 1.8;

bool wraps(const BookValue& value) {
    return std::holds_alternative<std::string>(value);
}

}  // namespace

/// Draws pages of a sheet with one pen.
class SheetDrawing {
  public:
    SheetDrawing(Pen& pen, const SheetPages& of) : m_pen(pen), m_of(of) {}
    void draw(const SheetPage& page, const std::string& footer);

  private:
    double drawTop();
    double drawHeader(double y);
    void drawSlice(const RowSlice& slice, double y);
    [[nodiscard]] bool isAboveLine(const RowSlice& slice) const;
    void drawCell(const BookRow& row, std::size_t column, Box box, const RowSlice& slice);
    void drawTail(double y);

    Pen& m_pen;
    const SheetPages& m_of;
};

void SheetDrawing::draw(const SheetPage& page, const std::string& footer) {
    m_pen.setInk(false);
    double y = page.first ? drawTop() : kMargin;
    if (page.first || !page.slices.empty()) y = drawHeader(y);
    for (const auto& slice : page.slices) {
        drawSlice(slice, y);
        y += m_of.rowHeight(slice.to - slice.from);
        if (isAboveLine(slice)) m_pen.fill({kMargin, y - kThick / 2, kWidth, kThick}, 0);
    }
    if (page.last) drawTail(y);
    m_pen.drawFitting(footer, {kMargin, kBottom + 8, kWidth, 16}, kSmall, Alignment::Centre);
    const std::string& origin = m_of.m_sheet.origin;
    if (!page.first && !origin.empty())
        m_pen.drawFitting(origin, {kMargin, kBottom + 24, kWidth, 14}, kTiny, Alignment::Centre);
    m_pen.finishPage();
}

double SheetDrawing::drawTop() {
    m_pen.drawFitting(m_of.m_sheet.title, {kMargin, kMargin, kWidth, kTitleHeight - 6}, kTitle,
                      Alignment::Centre);
    const double height = Pen::lineHeight(kSmall);
    double y = kMargin + kTitleHeight - height;
    const auto lines = std::max<std::size_t>(1, m_of.m_sheet.headLines.size());
    constexpr double kUnitWidth = 110;
    for (std::size_t i = 0; i < lines; ++i) {
        y += height;
        const bool last = i + 1 == lines;
        const Box box{kMargin, y, last ? kWidth - kUnitWidth : kWidth, height};
        if (i < m_of.m_sheet.headLines.size()) {
            m_pen.drawFitting(m_of.m_sheet.headLines[i], box, kSmall, Alignment::Left);
        }
    }
    m_pen.drawFitting(m_of.m_sheet.unitLine, {kMargin + kWidth - kUnitWidth, y, kUnitWidth, height},
                      kSmall, Alignment::Right);
    return kMargin + m_of.topHeight();
}

double SheetDrawing::drawHeader(double y) {
    const double height = m_of.headerHeight();
    m_pen.fill({kMargin, y, kWidth, height}, kHeaderGrey);
    double x = kMargin;
    for (std::size_t i = 0; i < m_of.m_widths.size(); ++i) {
        m_pen.frame({x, y, m_of.m_widths[i], height});
        m_pen.drawLines(m_of.m_sheet.columns[i].title,
                        {x + kPadding, y, m_of.m_widths[i] - 2 * kPadding, height},
                        {m_of.m_body.size, true}, Alignment::Centre, 0, m_of.m_headerLines);
        x += m_of.m_widths[i];
    }
    return y + height;
}

void SheetDrawing::drawSlice(const RowSlice& slice, double y) {
    const auto& row = m_of.m_sheet.rows[slice.row];
    const double height = m_of.rowHeight(slice.to - slice.from);
    if (row.kind != BookRow::Kind::Plain) m_pen.fill({kMargin, y, kWidth, height}, kSumGrey);
    if (row.kind == BookRow::Kind::Section) {
        m_pen.frame({kMargin, y, kWidth, height});
        return m_pen.drawFitting(cellText(row.values.at(0), ColumnFormat::Text),
                                 {kMargin + kPadding, y, kWidth - 2 * kPadding, height},
                                 m_of.fontOf(row), Alignment::Left);
    }
    double x = kMargin;
    for (std::size_t i = 0; i < m_of.m_widths.size(); ++i) {
        m_pen.frame({x, y, m_of.m_widths[i], height});
        if (i < row.values.size()) {
            drawCell(row, i, {x + kPadding, y, m_of.m_widths[i] - 2 * kPadding, height}, slice);
        }
        x += m_of.m_widths[i];
    }
}

bool SheetDrawing::isAboveLine(const RowSlice& slice) const {
    return slice.to == m_of.m_rowLines[slice.row] && m_of.m_sheet.rows[slice.row].lineBelow;
}

void SheetDrawing::drawCell(const BookRow& row, std::size_t column, Box box,
                            const RowSlice& slice) {
    const auto& value = row.values[column];
    const auto format = m_of.m_sheet.columns[column].format;
    const auto text = cellText(value, format);
    if (text.empty()) return;
    m_pen.setInk(isNegative(value));
    if (wraps(value)) {
        m_pen.drawLines(text, box, m_of.fontOf(row), alignmentOf(value, format), slice.from,
                        slice.to);
    } else if (slice.from == 0) {
        m_pen.drawFitting(text, box, m_of.fontOf(row), alignmentOf(value, format));
    }
    m_pen.setInk(false);
}

void SheetDrawing::drawTail(double y) {
    y += kPadding;
    for (const auto& note : m_of.m_sheet.notes) {
        const int lines = m_pen.linesOf(note, kWidth, kSmall);
        const double height = lines * Pen::lineHeight(kSmall);
        m_pen.drawLines(note, {kMargin, y, kWidth, height}, kSmall, Alignment::Left, 0, lines);
        y += height + kPadding;
    }
    const auto parts = static_cast<double>(m_of.m_sheet.signatures.size());
    double x = kMargin;
    for (const auto& label : m_of.m_sheet.signatures) {
        m_pen.drawFitting(label, {x, y, kWidth / parts, kSignatureHeight - 2 * kPadding}, kSmall,
                          Alignment::Left);
        x += kWidth / parts;
    }
}

void SheetPages::draw(Pen& pen, const SheetPage& page, const std::string& footer) const {
    SheetDrawing(pen, *this).draw(page, footer);
}

}  // namespace grants
