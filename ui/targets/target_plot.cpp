// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_plot.h"

#include "ui/base/cell.h"
#include "ui/base/theme.h"
#include "ui/words/target_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace grants::ui {

namespace {

QString inPlot(const char* text) {
    return QCoreApplication::translate("TargetPlot", text);
}

QDate toQt(Date day) {
    return QDate(day.year(), day.month(), day.day());
}

double placeOf(Date day) {
    return static_cast<double>(toQt(day).startOfDay().toMSecsSinceEpoch());
}

/// The year stands below the first label and wherever a new one begins.
QString labelOf(Date month, bool withYear) {
    const QLocale locale;
    QString label = locale.toString(toQt(month), inPlot(QT_TRANSLATE_NOOP("TargetPlot", "M月")));
    if (withYear) label += QStringLiteral("<br/>%1").arg(month.year());
    return label;
}

/// The ends of every second month, so that no label stands in another's way.
QCategoryAxis* makeTimeAxis(const DateRange& window) {
    auto* time = new QCategoryAxis;
    time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    // A little more on the right, where the dot of the last month would be cut in half.
    const double first = placeOf(window.first), last = placeOf(window.last);
    time->setRange(first, last + (last - first) * 0.015);
    bool labelled = (window.last.month() - window.first.month()) % 2 == 0;
    int year = 0;
    for (Date end = window.first.endOfMonth(); end <= window.last;
         end = end.plusDays(1).endOfMonth()) {
        if (labelled) {
            // An axis takes every label once only, and months come again.
            const QString unseen(time->count(), QChar(0x200B));
            time->append(labelOf(end, end.year() != year) + unseen, placeOf(end));
            year = end.year();
        }
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

double topOf(const TargetCourse& course) {
    double highest = drawnGoal(course.target->goal);
    for (const MonthRow& month : course.months)
        highest = std::max(highest, drawnValue(month.value));
    if (course.forecast) highest = std::max(highest, drawnValue(*course.forecast));
    const double step = niceStep(highest * 1.05);
    return std::ceil(highest * 1.05 / step) * step;
}

QValueAxis* makeValueAxis(const TargetCourse& course) {
    auto* values = new QValueAxis;
    const double highest = topOf(course);
    const double step = niceStep(highest);
    const bool share = !hasPace(course.target->goal);
    values->setRange(0, highest);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickInterval(step);
    const int places = step < 1 ? static_cast<int>(std::ceil(-std::log10(step))) : 0;
    values->setLabelFormat(QStringLiteral("%.%1f").arg(places) +
                           (share ? QStringLiteral("%%") : QString()));
    values->setTitleText(goalUnit(course.target->goal));
    return values;
}

void styleAxis(QAbstractAxis& axis, const Theme& theme) {
    axis.setLabelsColor(theme.muted);
    axis.setLabelsFont(typeFace(TypeSize::Small));
    axis.setTitleFont(typeFace(TypeSize::Small));
    axis.setTitleBrush(theme.muted);
    axis.setLinePenColor(theme.edge);
    axis.setGridLinePen(QPen(theme.line, 1));
}

void addLine(QChart& chart, const QString& name, const QPen& pen, const QList<QPointF>& points,
             bool dots = false) {
    auto* line = new QLineSeries;
    line->setName(name);
    line->setPen(pen);
    line->setPointsVisible(dots);
    line->append(points);
    chart.addSeries(line);
}

void addGoal(QChart& chart, const TargetCourse& course, const Theme& theme) {
    const NumericGoal& goal = course.target->goal;
    const double level = drawnGoal(goal);
    addLine(chart, inPlot(QT_TRANSLATE_NOOP("TargetPlot", "目标 %1")).arg(goalText(goal)),
            QPen(theme.text, 1.5, Qt::DashLine),
            {{placeOf(course.window.first), level}, {placeOf(course.window.last), level}});
    if (!hasPace(goal)) return;
    addLine(chart, inPlot(QT_TRANSLATE_NOOP("TargetPlot", "时序进度")),
            QPen(theme.series[1], 1.5, Qt::DotLine),
            {{placeOf(course.window.first), 0}, {placeOf(course.window.last), level}});
}

void addForecast(QChart& chart, const TargetCourse& course, const Theme& theme) {
    if (!course.forecast || course.months.empty()) return;
    const QPointF last = pointOf(course, course.months.back());
    const QString value = measuredText(*course.forecast);
    addLine(chart, inPlot(QT_TRANSLATE_NOOP("TargetPlot", "期末预计 %1")).arg(value),
            QPen(theme.series[0], 1.8, Qt::DashDotLine),
            {last, {placeOf(course.window.last), drawnValue(*course.forecast)}});
}

void addCurve(QChart& chart, const TargetCourse& course, const Theme& theme) {
    QList<QPointF> points;
    for (const MonthRow& month : course.months)
        if (isComputable(month.value)) points << pointOf(course, month);
    addLine(chart, inPlot(QT_TRANSLATE_NOOP("TargetPlot", "累计值")), QPen(theme.series[0], 2.5),
            points, true);
}

void addAxes(QChart& chart, const TargetCourse& course, const Theme& theme) {
    QAbstractAxis* const time = makeTimeAxis(course.window);
    QAbstractAxis* const values = makeValueAxis(course);
    for (QAbstractAxis* axis : {time, values}) {
        styleAxis(*axis, theme);
        chart.addAxis(axis, axis == time ? Qt::AlignBottom : Qt::AlignLeft);
        for (QAbstractSeries* series : chart.series()) series->attachAxis(axis);
    }
}

void clear(QChart& chart) {
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
}

}  // namespace

QPointF pointOf(const TargetCourse& course, const MonthRow& month) {
    return {placeOf(std::min(month.month, course.asOf)), drawnValue(month.value)};
}

void plot(QChart& chart, const TargetCourse& course, const Theme& theme) {
    clear(chart);
    chart.setMargins({space::kSmall, 0, space::kHuge, space::kTiny});
    chart.setBackgroundRoundness(0);
    chart.setBackgroundBrush(theme.surface);
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart.legend()->setLabelColor(theme.text);
    chart.legend()->setFont(typeFace(TypeSize::Small));
    addGoal(chart, course, theme);
    addForecast(chart, course, theme);
    addCurve(chart, course, theme);
    addAxes(chart, course, theme);
}

}  // namespace grants::ui
