// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_pen.h"

#include <QPainter>
#include <QTextLayout>

namespace grants::ui {

namespace {

/// Text is laid out this much larger than it is drawn: free of a screen's pixels, so that lines
/// break alike on every device.
constexpr double kLarger = 16;

QFont fontOf(Font font) {
    static const QStringList body = QString::fromLatin1(Pen::kBodyFamilies).split(u',');
    static const QStringList title = QString::fromLatin1(Pen::kTitleFamilies).split(u',');
    QFont large;
    large.setFamilies(font.title ? title : body);
    large.setPixelSize(std::max(1, qRound(font.size * kLarger)));
    large.setBold(font.bold);
    large.setHintingPreference(QFont::PreferNoHinting);
    large.setStyleStrategy(QFont::PreferAntialias);
    return large;
}

/// `text` broken into lines of `width` points; on one line when the width is negative.
class LaidOut : public QTextLayout {
  public:
    LaidOut(const std::string& text, double width, Font font) {
        setText(QString::fromStdString(text).replace(u'\n', QChar::LineSeparator));
        setFont(fontOf(font));
        QTextOption option;
        option.setWrapMode(width < 0 ? QTextOption::ManualWrap
                                     : QTextOption::WrapAtWordBoundaryOrAnywhere);
        setTextOption(option);
        beginLayout();
        for (QTextLine line = createLine(); line.isValid(); line = createLine())
            if (width >= 0) line.setLineWidth(width * kLarger);
        endLayout();
    }
};

/// No character is wider than the font is high.
bool surelyFits(const std::string& text, double width, Font font) {
    return static_cast<double>(text.size()) * font.size <= width &&
           text.find('\n') == std::string::npos;
}

QRectF rectOf(Box box) {
    return {box.x, box.y, box.width, box.height};
}

}  // namespace

PaperPen::PaperPen(QPainter& painter) : m_painter(&painter) {
    setInk(false);
}

int PaperPen::linesOf(const std::string& text, double width, Font font) {
    return surelyFits(text, width, font) ? 1 : LaidOut(text, width, font).lineCount();
}

void PaperPen::drawLine(const QTextLayout& layout, int line, Box box, double baseline,
                        Alignment alignment) {
    const QTextLine shown = layout.lineAt(line);
    const double spare = box.width - shown.naturalTextWidth() / kLarger;
    const double shift = alignment == Alignment::Left     ? 0
                         : alignment == Alignment::Centre ? spare / 2
                                                          : spare;
    m_painter->save();
    m_painter->translate(box.x + shift, baseline);
    m_painter->scale(1 / kLarger, 1 / kLarger);
    shown.draw(m_painter, QPointF(0, -shown.y() - shown.ascent()));
    m_painter->restore();
}

void PaperPen::drawLines(const std::string& text, Box box, Font font, Alignment alignment, int from,
                         int to) {
    const LaidOut layout(text, box.width, font);
    const int last = std::min(to, layout.lineCount());
    const double height = lineHeight(font);
    double y = box.y + (box.height - height * std::max(0, last - from)) / 2;
    for (int line = from; line < last; ++line, y += height)
        drawLine(layout, line, box, y + height / 2 + font.size * kBaseline, alignment);
}

void PaperPen::drawFitting(const std::string& text, Box box, Font font, Alignment alignment) {
    const double wanted =
        QFontMetricsF(fontOf(font)).horizontalAdvance(QString::fromStdString(text)) / kLarger;
    if (wanted > box.width) font.size *= 0.98 * box.width / wanted;
    const LaidOut layout(text, -1, font);
    drawLine(layout, 0, box, box.y + box.height / 2 + font.size * kBaseline, alignment);
}

void PaperPen::fill(Box box, double grey) {
    m_painter->fillRect(rectOf(box),
                        QColor::fromRgbF(static_cast<float>(grey), static_cast<float>(grey),
                                         static_cast<float>(grey)));
}

void PaperPen::frame(Box box) {
    const QPen text = m_painter->pen();
    m_painter->setPen(QPen(Qt::black, 0.5));
    m_painter->drawRect(rectOf(box));
    m_painter->setPen(text);
}

void PaperPen::setInk(bool red) {
    m_painter->setPen(red ? QColor(191, 0, 0) : QColor(Qt::black));
}

}  // namespace grants::ui
