// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/bullet_row.h"

#include "domain/progress/forecast.h"
#include "ui/base/cell.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace grants::ui {

namespace {

double drawn(const Fraction& share) {
    return static_cast<double>(share.num()) / static_cast<double>(share.den());
}

/// The widest value beside its goal, or standing beside its forecast, that must fit without being
/// cut.
double bulletFigureWidth() {
    NumericGoal amount;
    amount.value = Money();
    const QString widest = withUnit(QStringLiteral("88.88 / 88.88"), amount);
    const QString below = standingText(Standing::OnCourse) + QStringLiteral(" 100%") +
                          BulletRow::tr(" · 期末 %1").arg(QStringLiteral("888.88"));
    return 4 + std::max(QFontMetricsF(typeFace(TypeSize::Body, true)).horizontalAdvance(widest),
                        QFontMetricsF(typeFace(TypeSize::Small)).horizontalAdvance(below));
}

}  // namespace

BulletRow::BulletRow(QWidget* parent) : GaugeRow(1.8, parent) {}

void BulletRow::present(const Target& target, const TargetState& state, Language language) {
    m_code = QString::fromStdString(target.code);
    m_name = nameOf(target, language);
    m_value = measuredText(state.value);
    m_goal = withUnit(goalText(target.goal), target.goal);
    m_standing = standingOf(state, target.goal);
    m_fulfilment = state.fulfilment;
    m_share = state.fulfilment ? drawn(*state.fulfilment) : 0;
    m_pace = hasPace(target.goal) ? drawn(state.pace) : -1;
    const auto forecast = forecastOf(state);
    const auto expected = forecast ? fulfilmentOf(*forecast, target.goal) : std::nullopt;
    m_expected = expected ? drawn(*expected) : -1;
    m_forecast = forecast ? measuredText(*forecast) : QString();
    setObjectName(m_code);
    setAccessibleName(spoken());
    setToolTip(m_code + u' ' + m_name + u'\n' + tr("点击查看走势和依据的记录"));
    update();
}

QString BulletRow::progressText() const {
    if (!m_fulfilment) return standingText(m_standing);
    // Rounded down, so that 100% is never said too early.
    const std::int64_t percent = floorOf(100, m_fulfilment->num(), m_fulfilment->den());
    const QString now = standingText(m_standing) + u' ' + countText(percent) + u'%';
    return m_forecast.isEmpty() ? now : now + tr(" · 期末 %1").arg(m_forecast);
}

QString BulletRow::spoken() const {
    return tr("%1 %2：%3，目标 %4，%5").arg(m_code, m_name, m_value, m_goal, progressText());
}

void BulletRow::paintGauge(QPainter& painter, const QRectF& area, const Theme& theme) const {
    const double line = area.height() / 2;
    const double sign = std::min(16.0, line - 2);
    paintStanding(painter, {area.left(), area.top() + (line - sign) / 2, sign, sign}, m_standing,
                  theme);
    const double figures = bulletFigureWidth();
    QRectF words = area.adjusted(sign + space::kSmall, 0, 0, 0);
    words.setHeight(line);
    const QRectF right(area.right() - figures, area.top(), figures, line);
    words.setRight(right.left() - space::kSmall);
    paintWords(painter, words, m_code + QStringLiteral("  ") + m_name, typeFace(TypeSize::Body),
               theme.text, Qt::AlignLeft | Qt::AlignVCenter);
    paintWords(painter, right, m_value + QStringLiteral(" / ") + m_goal,
               typeFace(TypeSize::Body, true), theme.text, Qt::AlignRight | Qt::AlignVCenter);
    paintWords(painter, right.translated(0, line), progressText(), typeFace(TypeSize::Small),
               standingColour(m_standing, theme), Qt::AlignRight | Qt::AlignVCenter);
    paintScale(painter, words.translated(0, line + 1), theme);  // clear of descenders
}

void BulletRow::paintScale(QPainter& painter, const QRectF& area, const Theme& theme) const {
    const double thickness = 10;
    const Track track{{area.left(), area.center().y() - thickness / 2, area.width(), thickness}};
    paintTrack(painter, track, theme);
    paintBar(painter, track, m_share, standingColour(m_standing, theme), 6);
    painter.setPen(QPen(theme.text, 2));
    painter.drawLine(QPointF(track.goal(), track.area.top() - 2),
                     QPointF(track.goal(), track.area.bottom() + 2));
    if (m_expected >= 0) paintDiamond(painter, {track.at(m_expected), area.center().y()}, theme);
    if (m_pace < 0) return;
    const double pace = track.at(m_pace);
    QPainterPath mark;
    mark.moveTo(pace, track.area.bottom() - 2);
    mark.lineTo(pace - 4.5, track.area.bottom() + 5);
    mark.lineTo(pace + 4.5, track.area.bottom() + 5);
    mark.closeSubpath();
    painter.setPen(QPen(theme.surface, 1));
    painter.setBrush(theme.muted);
    painter.drawPath(mark);
}

}  // namespace grants::ui
