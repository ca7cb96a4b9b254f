// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_chart.h"

#include "ui/base/cell.h"
#include "ui/base/theme.h"
#include "ui/targets/target_plot.h"
#include "ui/words/target_words.h"

#include <QAccessible>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QPainter>

namespace grants::ui {

namespace {

/// Axes and legend get their places by an event, which no one waits for where nothing is shown.
void layOut(QChart& chart) {
    chart.layout()->activate();
}

}  // namespace

TargetChart::TargetChart(QWidget* parent) : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setMinimumHeight(170);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setViewportUpdateMode(FullViewportUpdate);
}

void TargetChart::present(std::shared_ptr<const TargetCourse> course, const QString& title) {
    m_course = std::move(course);
    m_title = title;
    m_month.reset();
    draw();
}

void TargetChart::draw() {
    const Theme& theme = themeOf(*this);
    setBackgroundBrush(theme.surface);
    if (m_course) plot(*chart(), *m_course, theme);
}

void TargetChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) draw();
}

QString TargetChart::reading() const {
    if (!m_month) return {};
    const MonthRow& month = m_course->months[*m_month];
    const NumericGoal& goal = m_course->target->goal;
    QString text = tr("%1：%2").arg(fromUtf8(inIso(std::min(month.month, m_course->asOf))),
                                    withUnit(measuredText(month.value), goal));
    if (month.pace) text += tr("，时序 %1").arg(fromUtf8(inPercent(*month.pace, 0)));
    return text;
}

void TargetChart::pointAt(std::optional<std::size_t> month) {
    if (m_month == month) return;
    m_month = month;
    viewport()->update();
    if (!m_month) return;
    setAccessibleDescription(reading());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void TargetChart::step(int months) {
    if (!m_course || m_course->months.empty()) return;
    const auto last = static_cast<int>(m_course->months.size()) - 1;
    const int from = m_month ? static_cast<int>(*m_month) : last;
    pointAt(static_cast<std::size_t>(std::clamp(from + months, 0, last)));
}

QPointF TargetChart::placeOf(std::size_t month) const {
    return chart()->mapToScene(chart()->mapToPosition(pointOf(*m_course, m_course->months[month])));
}

std::size_t TargetChart::nearest(const QPointF& position) const {
    std::size_t best = 0;
    const auto distance = [&](std::size_t month) {
        return std::abs(placeOf(month).x() - position.x());
    };
    for (std::size_t month = 1; month < m_course->months.size(); ++month)
        if (distance(month) < distance(best)) best = month;
    return best;
}

void TargetChart::mouseMoveEvent(QMouseEvent* event) {
    QChartView::mouseMoveEvent(event);
    if (!m_course || m_course->months.empty()) return;
    const QPointF position = mapToScene(event->position().toPoint());
    if (chart()->plotArea().contains(chart()->mapFromScene(position))) {
        pointAt(nearest(position));
    } else {
        pointAt(std::nullopt);
    }
}

void TargetChart::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    if (!hasFocus()) pointAt(std::nullopt);
}

void TargetChart::keyPressEvent(QKeyEvent* event) {
    constexpr int kAll = 10'000;
    switch (event->key()) {
        case Qt::Key_Left:
            return step(-1);
        case Qt::Key_Right:
            return step(1);
        case Qt::Key_Home:
            return step(-kAll);
        case Qt::Key_End:
            return step(kAll);
        case Qt::Key_Escape:
            if (m_month) return pointAt(std::nullopt);
            break;
        default:
            break;
    }
    QChartView::keyPressEvent(event);
}

void TargetChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}

void TargetChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    pointAt(std::nullopt);
    viewport()->update();
}

void TargetChart::drawForeground(QPainter* painter, const QRectF& area) {
    QChartView::drawForeground(painter, area);
    const Theme& theme = themeOf(*this);
    if (hasFocus()) {
        painter->setPen(QPen(theme.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(sceneRect()).adjusted(1, 1, -1, -1));
    }
    if (m_month && isComputable(m_course->months[*m_month].value))
        drawReading(*painter, placeOf(*m_month));
}

void TargetChart::drawReading(QPainter& painter, const QPointF& place) const {
    const Theme& theme = themeOf(*this);
    const QRectF plotted = chart()->mapRectToScene(chart()->plotArea());
    painter.setPen(QPen(theme.edge, 1));
    painter.drawLine(QPointF(place.x(), plotted.top()), QPointF(place.x(), plotted.bottom()));
    painter.setPen(QPen(theme.surface, 2));
    painter.setBrush(theme.series[0]);
    painter.drawEllipse(place, 6, 6);
    const QFont font = typeFace(TypeSize::Small, true);
    const QSizeF size(QFontMetricsF(font).horizontalAdvance(reading()) + 2 * space::kSmall,
                      QFontMetricsF(font).height() + space::kSmall);
    QRectF label(place + QPointF(space::kSmall, -size.height() - space::kSmall), size);
    if (label.right() > plotted.right()) label.moveRight(place.x() - space::kSmall);
    if (label.top() < plotted.top()) label.moveTop(place.y() + space::kSmall);
    painter.setPen(QPen(theme.edge, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(label, 4, 4);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(label, Qt::AlignCenter, reading());
}

Picture TargetChart::picture() const {
    return {m_title, size(), [course = m_course](QPainter& painter, const QRectF& area) {
                QGraphicsScene scene;
                auto* drawn = new QChart;
                scene.addItem(drawn);
                drawn->resize(area.size());
                plot(*drawn, *course, themeOf(ThemeChoice::Light));
                layOut(*drawn);
                scene.render(&painter, area, QRectF(QPointF(), area.size()));
            }};
}

}  // namespace grants::ui
