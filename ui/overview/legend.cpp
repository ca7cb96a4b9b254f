// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/legend.h"

#include "ui/base/theme.h"
#include "ui/overview/gauge_row.h"

#include <QPainter>
#include <cmath>

namespace grants::ui {

namespace {

constexpr double kMark = 16, kGap = 14;

void paintMark(QPainter& painter, Legend::Mark mark, const QRectF& area, const Theme& theme) {
    const QPointF middle = area.center();
    painter.setPen(Qt::NoPen);
    switch (mark) {
        case Legend::Mark::GoalTick:
            painter.fillRect(QRectF(middle.x() - 1, middle.y() - 6, 2, 12), theme.text);
            break;
        case Legend::Mark::PaceMark:
            painter.setBrush(theme.muted);
            painter.drawPolygon(QPolygonF({{middle.x(), middle.y() - 4},
                                           {middle.x() - 5, middle.y() + 4},
                                           {middle.x() + 5, middle.y() + 4}}));
            break;
        case Legend::Mark::Forecast:
            paintDiamond(painter, middle, theme);
            break;
        case Legend::Mark::HatchedBar:
            painter.fillRect(QRectF(area.left(), middle.y() - 5, area.width(), 10), theme.sunken);
            painter.fillRect(QRectF(area.left(), middle.y() - 5, area.width(), 10),
                             QBrush(theme.muted, Qt::BDiagPattern));
            break;
        case Legend::Mark::Bar:
            painter.fillRect(QRectF(area.left(), middle.y() - 3, area.width(), 6), theme.accent);
            break;
        case Legend::Mark::ThinBar:
            painter.fillRect(QRectF(area.left(), middle.y() - 1, area.width(), 2), theme.good);
            break;
    }
}

}  // namespace

Legend::Legend(std::vector<Entry> entries, QWidget* parent)
    : QWidget(parent), m_entries(std::move(entries)) {
    QStringList words;
    for (const Entry& entry : m_entries) words << entry.text;
    setAccessibleName(words.join(u'，'));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Legend::sizeHint() const {
    const QFontMetricsF metrics(typeFace(TypeSize::Small));
    double width = 0;
    for (const Entry& entry : m_entries)
        width += kMark + space::kTiny + metrics.horizontalAdvance(entry.text) + kGap;
    return {static_cast<int>(std::ceil(width)), static_cast<int>(metrics.height()) + 4};
}

void Legend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintInto(painter, rect(), themeOf(*this));
}

void Legend::paintInto(QPainter& painter, const QRectF& area, const Theme& theme) const {
    const QFont font = typeFace(TypeSize::Small);
    const QFontMetricsF metrics(font);
    double x = area.left();
    for (const Entry& entry : m_entries) {
        paintMark(painter, entry.mark, QRectF(x, area.top(), kMark, area.height()), theme);
        x += kMark + space::kTiny;
        painter.setFont(font);
        painter.setPen(theme.muted);
        painter.drawText(
            QRectF(x, area.top(), metrics.horizontalAdvance(entry.text) + 2, area.height()),
            Qt::AlignVCenter, entry.text);
        x += metrics.horizontalAdvance(entry.text) + kGap;
    }
}

}  // namespace grants::ui
