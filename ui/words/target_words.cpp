// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/target_words.h"

#include "domain/plan/setting.h"
#include "ui/base/cell.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace grants::ui {

namespace {

constexpr std::int64_t kFenInYi = 10'000'000'000;

QString say(const char* text) {
    return QCoreApplication::translate("TargetWords", text);
}

/// 亿元 with two places, half up.
QString inYi(Money money) {
    const std::int64_t hundredths = (money.inFen() + kFenInYi / 200) / (kFenInYi / 100);
    return countText(hundredths / 100) + u'.' +
           QStringLiteral("%1").arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

struct NumberText {
    QString operator()(std::int64_t count) const { return countText(count); }
    QString operator()(Money money) const { return inYi(money); }
    QString operator()(Fraction share) const { return QString::fromStdString(inPercent(share)); }
    QString operator()(Ratio ratio) const {
        return ratio.den == 0 ? say(QT_TRANSLATE_NOOP("TargetWords", "无法计算"))
                              : (*this)(Fraction(ratio.num, ratio.den));
    }
};

struct Drawn {
    double operator()(std::int64_t count) const { return static_cast<double>(count); }
    double operator()(Money money) const {
        return static_cast<double>(money.inFen()) / static_cast<double>(kFenInYi);
    }
    double operator()(Fraction share) const { return (*this)(Ratio{share.num(), share.den()}); }
    double operator()(Ratio ratio) const {
        if (ratio.den == 0) return 0;
        return 100.0 * static_cast<double>(ratio.num) / static_cast<double>(ratio.den);
    }
};

void paintTriangle(QPainter& painter, const QRectF& area, const QColor& colour) {
    QPainterPath path;
    path.moveTo(area.center().x(), area.top());
    path.lineTo(area.bottomRight());
    path.lineTo(area.bottomLeft());
    path.closeSubpath();
    painter.fillPath(path, colour);
}

void paintTick(QPainter& painter, const QRectF& area) {
    painter.drawPolyline(
        QPolygonF({{area.left() + area.width() * 0.26, area.center().y()},
                   {area.left() + area.width() * 0.44, area.top() + area.height() * 0.7},
                   {area.left() + area.width() * 0.76, area.top() + area.height() * 0.32}}));
}

void paintCross(QPainter& painter, const QRectF& area) {
    const QRectF inner = area.adjusted(area.width() * 0.3, area.height() * 0.3, -area.width() * 0.3,
                                       -area.height() * 0.3);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

}  // namespace

Standing standingOf(const TargetState& state, const NumericGoal& goal) {
    if (!state.fulfilment || !isComputable(state.value)) return Standing::NotComputable;
    if (state.met) return Standing::Met;
    if (state.pace >= Fraction(1, 1)) return Standing::Missed;
    const bool onCourse = hasPace(goal) && *state.fulfilment >= state.pace;
    return onCourse ? Standing::OnCourse : Standing::Behind;
}

QString standingText(Standing standing) {
    switch (standing) {
        case Standing::Met:
            return say(QT_TRANSLATE_NOOP("TargetWords", "已达成"));
        case Standing::OnCourse:
            return say(QT_TRANSLATE_NOOP("TargetWords", "按进度"));
        case Standing::Behind:
            return say(QT_TRANSLATE_NOOP("TargetWords", "落后"));
        case Standing::Missed:
            return say(QT_TRANSLATE_NOOP("TargetWords", "未达成"));
        case Standing::NotComputable:
            break;
    }
    return say(QT_TRANSLATE_NOOP("TargetWords", "无法计算"));
}

QString standingWithSign(Standing standing) {
    constexpr char16_t kSigns[] = {u'✓', u'●', u'▲', u'×', u'—'};
    return QString(QChar(kSigns[static_cast<std::size_t>(standing)])) + u' ' +
           standingText(standing);
}

QColor standingColour(Standing standing, const Theme& theme) {
    switch (standing) {
        case Standing::Met:
            return theme.good;
        case Standing::OnCourse:
            return theme.accent;
        case Standing::Behind:
            return theme.warn;
        case Standing::Missed:
            return theme.bad;
        case Standing::NotComputable:
            break;
    }
    return theme.muted;
}

void paintStanding(QPainter& painter, const QRectF& area, Standing standing, const Theme& theme) {
    const QColor colour = standingColour(standing, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (standing == Standing::Behind) {
        paintTriangle(painter, area, colour);
        painter.restore();
        return;
    }
    const bool filled = standing == Standing::Met || standing == Standing::Missed;
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(area.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(filled ? theme.surface : colour, 1.8, Qt::SolidLine, Qt::RoundCap));
    if (standing == Standing::Met) paintTick(painter, area);
    if (standing == Standing::Missed) paintCross(painter, area);
    if (standing == Standing::OnCourse) painter.drawPoint(area.center());
    if (standing == Standing::NotComputable)
        painter.drawLine(area.center() - QPointF(3, 0), area.center() + QPointF(3, 0));
    painter.restore();
}

bool hasPace(const NumericGoal& goal) {
    return !std::holds_alternative<Fraction>(goal.value);
}

QString measuredText(const Measured& value) {
    return std::visit(NumberText{}, value);
}

QString goalText(const NumericGoal& goal) {
    return std::visit(NumberText{}, goal.value);
}

QString goalUnit(const NumericGoal& goal) {
    if (std::holds_alternative<Fraction>(goal.value)) return {};
    if (std::holds_alternative<Money>(goal.value))
        return say(QT_TRANSLATE_NOOP("TargetWords", "亿元"));
    static const char* const kUnits[] = {QT_TRANSLATE_NOOP("TargetWords", "次"),
                                         QT_TRANSLATE_NOOP("TargetWords", "家"),
                                         QT_TRANSLATE_NOOP("TargetWords", "件")};
    for (const char* unit : kUnits)
        if (goal.unit == unit) return say(unit);
    return QString::fromStdString(goal.unit);
}

QString ruleOf(const Target& target, Language language) {
    return planText(target.note, target.noteEn, language);
}

QString planText(const std::string& chinese, const std::string& english, Language language) {
    const bool spoken = language == Language::English && !english.empty();
    return QString::fromStdString(spoken ? english : chinese);
}

QString withUnit(const QString& number, const NumericGoal& goal) {
    const QString unit = goalUnit(goal);
    return unit.isEmpty() ? number : number + QChar::Space + unit;
}

QString valueText(const Measured& value, const NumericGoal& goal) {
    if (const auto* amount = std::get_if<Money>(&value)) return fromUtf8(inShort(*amount));
    return isComputable(value) ? withUnit(measuredText(value), goal) : measuredText(value);
}

double drawnValue(const Measured& value) {
    return std::visit(Drawn{}, value);
}

double drawnGoal(const NumericGoal& goal) {
    return std::visit(Drawn{}, goal.value);
}

}  // namespace grants::ui
