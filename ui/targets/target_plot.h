// SPDX-License-Identifier: GPL-3.0-or-later
// A target over time, drawn: what was reached, the goal, the pace of the calendar, what is
// expected. The lines differ in their stroke, so that they are told apart without colour.
#pragma once

#include "ui/targets/target_figures.h"

#include <QtCharts/QChart>

namespace grants::ui {

struct Theme;

/// Empties the chart and draws anew in the colours of the theme.
void plot(QChart& chart, const TargetCourse& course, const Theme& theme);
/// Where a month's value stands on the axes.
[[nodiscard]] QPointF pointOf(const TargetCourse& course, const MonthRow& month);

}  // namespace grants::ui
