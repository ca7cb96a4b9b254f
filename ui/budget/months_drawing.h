// SPDX-License-Identifier: GPL-3.0-or-later
// The money by month, drawn: bars for each month, lines for what adds up. They differ in pattern
// and stroke, so that they are told apart without colour.
#pragma once

#include "ui/base/cell.h"
#include "ui/budget/monthly_money.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

namespace grants::ui {

struct Theme;

class MonthsDrawing {
    Q_DECLARE_TR_FUNCTIONS(grants::ui::MonthsDrawing)

  public:
    MonthsDrawing(const MonthlyMoney& money, const QRectF& area, Denomination denomination);

    void paint(QPainter& painter, const Theme& theme) const;
    /// Where the bars of a month stand.
    [[nodiscard]] QRectF areaOf(std::size_t month) const;
    /// The month nearest to a place; only where there are any.
    [[nodiscard]] std::size_t nearest(double x) const;

  private:
    void paintLegend(QPainter& painter, const Theme& theme) const;
    void paintScale(QPainter& painter, const Theme& theme) const;
    void paintMonths(QPainter& painter, const Theme& theme) const;
    void paintBars(QPainter& painter, const Theme& theme) const;
    void paintTotals(QPainter& painter, const Theme& theme) const;
    void reach(Money money);
    [[nodiscard]] double inUnit(Money money) const;
    [[nodiscard]] double heightOf(double value) const;

    const MonthlyMoney& m_money;
    Denomination m_denomination;
    QRectF m_legend, m_plot;
    double m_lowest = 0, m_highest = 0, m_step = 1;  // of the scale, in its unit
};

}  // namespace grants::ui
