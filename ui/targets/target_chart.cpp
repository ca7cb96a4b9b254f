// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_chart.h"

#include "ui/common/cell.h"
#include "ui/common/target_words.h"
#include "ui/common/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QPainter>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace grants::ui {

namespace {

double placeOf(Date day) {
    const QDate date(day.year(), day.month(), day.day());
    return static_cast<double>(date.startOfDay().toMSecsSinceEpoch());
}

/// The ends of every second month, so that no label stands in another's way.
QCategoryAxis* makeTimeAxis(const DateRange& window) {
    auto* time = new QCategoryAxis;
    time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    time->setRange(placeOf(window.first), placeOf(window.last));
    bool labelled = (window.last.month() - window.first.month()) % 2 == 0;
    for (Date end = window.first.endOfMonth(); end <= window.last;
         end = end.plusDays(1).endOfMonth()) {
        if (labelled) time->append(fromUtf8(inIso(end)).left(7), placeOf(end));
        labelled = !labelled;
    }
    return time;
}

/// 1, 2 or 5 times a power of ten: about five steps up to `top`.
double niceStep(double top) {
    const double rough = std::max(top, 1e-9) / 5;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power) return factor * power;
    return 10 * power;
}

void styleAxis(QAbstractAxis& axis, const Theme& theme) {
    axis.setLabelsColor(theme.muted);
    axis.setLabelsFont(typeFace(TypeSize::Small));
    axis.setTitleFont(typeFace(TypeSize::Small));
    axis.setTitleBrush(theme.muted);
    axis.setLinePenColor(theme.line);
    axis.setGridLinePen(QPen(theme.sunken, 1));
}

}  // namespace

TargetChart::TargetChart(QWidget* parent) : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setMinimumHeight(170);
    setFocusPolicy(Qt::NoFocus);
    chart()->setMargins({space::kSmall, 0, space::kHuge, space::kTiny});
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

void TargetChart::present(std::shared_ptr<const TargetCourse> course, const QString& title) {
    m_course = std::move(course);
    m_title = title;
    draw();
}

void TargetChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) draw();
}

double TargetChart::top() const {
    double highest = drawnGoal(m_course->target->goal);
    for (const MonthRow& month : m_course->months)
        highest = std::max(highest, drawnValue(month.value));
    const double step = niceStep(highest * 1.05);
    return std::ceil(highest * 1.05 / step) * step;
}

void TargetChart::draw() {
    const Theme& theme = themeOf(*this);
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    setBackgroundBrush(theme.surface);
    chart()->setBackgroundBrush(theme.surface);
    chart()->legend()->setLabelColor(theme.text);
    chart()->legend()->setFont(typeFace(TypeSize::Small));
    if (!m_course) return;
    addPace(theme);
    addLevel(theme);
    addCurve(theme);
    addAxes(theme);
}

void TargetChart::addCurve(const Theme& theme) {
    auto* curve = new QLineSeries;
    curve->setName(tr("累计值"));
    curve->setPen(QPen(theme.series[0], 2.5));
    curve->setPointsVisible(true);
    for (const MonthRow& month : m_course->months)
        if (isComputable(month.value))
            curve->append(placeOf(std::min(month.month, m_course->asOf)), drawnValue(month.value));
    chart()->addSeries(curve);
}

void TargetChart::addLevel(const Theme& theme) {
    auto* level = new QLineSeries;
    const double goal = drawnGoal(m_course->target->goal);
    level->setName(
        tr("目标 %1").arg(withUnit(goalText(m_course->target->goal), m_course->target->goal)));
    level->setPen(QPen(theme.text, 1.5, Qt::DashLine));
    level->append(placeOf(m_course->window.first), goal);
    level->append(placeOf(m_course->window.last), goal);
    chart()->addSeries(level);
}

void TargetChart::addPace(const Theme& theme) {
    if (!hasPace(m_course->target->goal)) return;
    auto* pace = new QLineSeries;
    pace->setName(tr("时序进度"));
    pace->setPen(QPen(theme.series[1], 1.5, Qt::DotLine));
    pace->append(placeOf(m_course->window.first), 0);
    pace->append(placeOf(m_course->window.last), drawnGoal(m_course->target->goal));
    chart()->addSeries(pace);
}

void TargetChart::addAxes(const Theme& theme) {
    QAbstractAxis* time = makeTimeAxis(m_course->window);
    auto* values = new QValueAxis;
    const double highest = top();
    const double step = niceStep(highest);
    const bool share = !hasPace(m_course->target->goal);
    values->setRange(0, highest);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickInterval(step);
    const int places = step < 1 ? static_cast<int>(std::ceil(-std::log10(step))) : 0;
    values->setLabelFormat(QStringLiteral("%.%1f").arg(places) +
                           (share ? QStringLiteral("%%") : QString()));
    values->setTitleText(goalUnit(m_course->target->goal));
    for (QAbstractAxis* axis : {time, static_cast<QAbstractAxis*>(values)}) {
        styleAxis(*axis, theme);
        chart()->addAxis(axis, axis == time ? Qt::AlignBottom : Qt::AlignLeft);
        for (QAbstractSeries* series : chart()->series()) series->attachAxis(axis);
    }
}

QPixmap TargetChart::picture() {
    constexpr int kFineness = 2, kHead = 36;
    const Theme& theme = themeOf(*this);
    QPixmap picture((size() + QSize(0, kHead)) * kFineness);
    picture.setDevicePixelRatio(kFineness);
    picture.fill(theme.surface);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFace(TypeSize::Heading, true));
    painter.setPen(theme.text);
    painter.drawText(QRect(0, 0, width(), kHead), Qt::AlignCenter, m_title);
    render(&painter, QRectF(0, kHead, width(), height()));
    return picture;
}

}  // namespace grants::ui
