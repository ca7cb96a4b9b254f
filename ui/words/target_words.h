// SPDX-License-Identifier: GPL-3.0-or-later
// How a target stands, in a word, a colour and a sign of its own; its numbers with their unit; the
// plan's names in the user's language.
#pragma once

#include "base/translator.h"
#include "domain/plan/plan.h"
#include "domain/progress/targets.h"

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

namespace grants::ui {

struct Theme;

/// Behind: the calendar is ahead. Missed: behind, and the window is over.
enum class Standing { Met, OnCourse, Behind, Missed, NotComputable };

[[nodiscard]] Standing standingOf(const TargetState& state, const NumericGoal& goal);
[[nodiscard]] QString standingText(Standing standing);
/// The word with a sign before it, for tables.
[[nodiscard]] QString standingWithSign(Standing standing);
[[nodiscard]] QColor standingColour(Standing standing, const Theme& theme);
/// The sign, told apart by its shape alone.
void paintStanding(QPainter& painter, const QRectF& area, Standing standing, const Theme& theme);

/// A ratio is a level: the calendar does not fill it, so it has no pace.
[[nodiscard]] bool hasPace(const NumericGoal& goal);
/// 255, 7.01, 1.77% or 无法计算; in the unit of goalUnit().
[[nodiscard]] QString measuredText(const Measured& value);
[[nodiscard]] QString goalText(const NumericGoal& goal);
/// 次, 家, 亿元; empty for shares.
[[nodiscard]] QString goalUnit(const NumericGoal& goal);
/// `255 次`.
[[nodiscard]] QString withUnit(const QString& number, const NumericGoal& goal);
/// `20 家`, `150万元`, `2%`, 无法计算: what one applicant planned, promised or delivered, amounts
/// exact to the 分, which 亿元 with two places would hide.
[[nodiscard]] QString valueText(const Measured& value, const NumericGoal& goal);
/// For drawing only: the value on the axis of goalUnit(), shares in percent; 0 when not computable.
[[nodiscard]] double drawnValue(const Measured& value);
[[nodiscard]] double drawnGoal(const NumericGoal& goal);

/// How a target is counted, in the plan's words.
[[nodiscard]] QString ruleOf(const Target& target, Language language);

/// The English twin where there is one and English is spoken.
[[nodiscard]] QString planText(const std::string& chinese, const std::string& english,
                               Language language);
template <class Named>
[[nodiscard]] QString nameOf(const Named& named, Language language) {
    return planText(named.name, named.nameEn, language);
}

}  // namespace grants::ui
