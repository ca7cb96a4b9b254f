// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/months_drawing.h"

#include "ui/base/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace grants::ui {

namespace {

constexpr double kScaleWidth = 76, kMonthsHeight = 22, kLegendHeight = 26, kMark = 16;
constexpr std::size_t kFewestLabels = 12;  // with more months not every one has room for its name

/// 1, 2 or 5 times a power of ten: about five steps over `reach`.
double stepOver(double reach) {
    const double rough = std::max(reach, 1e-9) / 5;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power) return factor * power;
    return 10 * power;
}

QBrush barOf(std::size_t series, const Theme& theme) {
    constexpr std::array kPatterns = {Qt::BDiagPattern, Qt::SolidPattern, Qt::Dense5Pattern};
    return {theme.series.at(series), kPatterns.at(series)};
}

QPen lineOf(std::size_t series, const Theme& theme) {
    constexpr std::array kStrokes = {Qt::DashLine, Qt::SolidLine, Qt::DotLine};
    return {theme.series.at(series), 2, kStrokes.at(series)};
}

void say(QPainter& painter, const QRectF& area, const QString& words, const QColor& colour,
         Qt::Alignment alignment) {
    painter.setFont(typeFace(TypeSize::Small));
    painter.setPen(colour);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, words);
}

}  // namespace

MonthsDrawing::MonthsDrawing(const MonthlyMoney& money, const QRectF& area,
                             Denomination denomination)
    : m_money(money),
      m_denomination(denomination),
      m_legend(area.left() + space::kSmall, area.top(), area.width() - 2 * space::kSmall,
               kLegendHeight),
      m_plot(area.adjusted(kScaleWidth, kLegendHeight + space::kTiny, -space::kMedium,
                           -kMonthsHeight)) {
    for (const MonthOfMoney& month : money.months) {
        for (const MonthSeries& series : kMonthSeries) {
            reach(month.change.*series.figure);
            reach(month.after.*series.figure);
        }
    }
    m_step = stepOver(m_highest - m_lowest);
    m_highest = std::max(std::ceil(m_highest / m_step), 1.0) * m_step;
    m_lowest = std::floor(m_lowest / m_step) * m_step;
}

void MonthsDrawing::reach(Money money) {
    m_lowest = std::min(m_lowest, inUnit(money));
    m_highest = std::max(m_highest, inUnit(money));
}

double MonthsDrawing::inUnit(Money money) const {
    const double yuan = static_cast<double>(money.inFen()) / 100;
    return m_denomination == Denomination::Wan ? yuan / 10'000 : yuan;
}

double MonthsDrawing::heightOf(double value) const {
    return m_plot.bottom() - (value - m_lowest) / (m_highest - m_lowest) * m_plot.height();
}

QRectF MonthsDrawing::areaOf(std::size_t month) const {
    const double width = m_plot.width() / static_cast<double>(m_money.months.size());
    return {m_plot.left() + width * static_cast<double>(month), m_plot.top(), width,
            m_plot.height()};
}

std::size_t MonthsDrawing::nearest(double x) const {
    const double width = areaOf(0).width();
    const double last = static_cast<double>(m_money.months.size()) - 1;
    const double place = std::floor((x - m_plot.left()) / std::max(width, 1.0));
    return static_cast<std::size_t>(std::clamp(place, 0.0, last));
}

void MonthsDrawing::paint(QPainter& painter, const Theme& theme) const {
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, theme);
    if (m_money.months.empty()) return;
    paintScale(painter, theme);
    paintMonths(painter, theme);
    paintBars(painter, theme);
    paintTotals(painter, theme);
}

void MonthsDrawing::paintLegend(QPainter& painter, const Theme& theme) const {
    const QFontMetricsF metrics(typeFace(TypeSize::Small));
    double x = m_legend.left();
    const auto word = [&](const QString& words) {
        const double width = metrics.horizontalAdvance(words) + space::kMedium;
        say(painter, {x, m_legend.top(), width, m_legend.height()}, words, theme.text,
            Qt::AlignLeft | Qt::AlignVCenter);
        x += width;
    };
    word(denominationName(m_denomination));
    for (std::size_t at = 0; at < kMonthSeries.size(); ++at) {
        const QRectF mark(x, m_legend.center().y() - 5, kMark, 10);
        painter.fillRect(mark, barOf(at, theme));
        x += kMark + space::kTiny;
        word(tr("本月%1").arg(nameOf(kMonthSeries.at(at))));
        painter.setPen(lineOf(at, theme));
        painter.drawLine(QPointF(x, m_legend.center().y()),
                         QPointF(x + 2 * kMark, m_legend.center().y()));
        x += 2 * kMark + space::kTiny;
        word(tr("累计%1").arg(nameOf(kMonthSeries.at(at))));
    }
}

void MonthsDrawing::paintScale(QPainter& painter, const Theme& theme) const {
    const QLocale locale;
    const int places = m_step < 1 ? static_cast<int>(std::ceil(-std::log10(m_step))) : 0;
    const auto steps = static_cast<int>(std::lround((m_highest - m_lowest) / m_step));
    for (int at = 0; at <= steps; ++at) {
        const double value = m_lowest + m_step * at;
        const double y = heightOf(value);
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        say(painter, {m_plot.left() - kScaleWidth, y - 10, kScaleWidth - space::kTiny, 20},
            locale.toString(value, 'f', places), theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void MonthsDrawing::paintMonths(QPainter& painter, const Theme& theme) const {
    const std::size_t months = m_money.months.size();
    const std::size_t every = months / kFewestLabels + 1;
    for (std::size_t at = 0; at < months; at += every) {
        const QRectF month = areaOf(at);
        const double room = month.width() * static_cast<double>(every);
        say(painter, {month.left(), m_plot.bottom(), room, kMonthsHeight},
            QString::fromStdString(monthText(m_money.months[at])), theme.muted,
            Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void MonthsDrawing::paintBars(QPainter& painter, const Theme& theme) const {
    const double zero = heightOf(0);
    for (std::size_t at = 0; at < m_money.months.size(); ++at) {
        const QRectF month = areaOf(at);
        const double width = std::min(month.width() / 4, 24.0);
        for (std::size_t series = 0; series < kMonthSeries.size(); ++series) {
            const Money money = m_money.months[at].change.*kMonthSeries.at(series).figure;
            if (money.isZero()) continue;
            const double x = month.center().x() + width * (static_cast<double>(series) - 1.5);
            const QRectF bar =
                QRectF(QPointF(x, zero), QPointF(x + width, heightOf(inUnit(money)))).normalized();
            painter.fillRect(bar, barOf(series, theme));
            painter.setPen(QPen(theme.series.at(series), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar);
        }
    }
}

void MonthsDrawing::paintTotals(QPainter& painter, const Theme& theme) const {
    painter.setBrush(Qt::NoBrush);
    for (std::size_t series = 0; series < kMonthSeries.size(); ++series) {
        QPolygonF line;
        for (std::size_t at = 0; at < m_money.months.size(); ++at) {
            const Money total = m_money.months[at].after.*kMonthSeries.at(series).figure;
            line << QPointF(areaOf(at).center().x(), heightOf(inUnit(total)));
        }
        painter.setPen(lineOf(series, theme));
        painter.drawPolyline(line);
    }
}

}  // namespace grants::ui
