// SPDX-License-Identifier: GPL-3.0-or-later
// The money by month on screen: the mouse or the arrow keys go from month to month and read it.
#pragma once

#include "ui/base/cell.h"
#include "ui/budget/monthly_money.h"
#include "ui/print/picture.h"

#include <QWidget>
#include <optional>

namespace grants::ui {

class MonthsChart : public QWidget {
    Q_OBJECT
  public:
    explicit MonthsChart(QWidget* parent = nullptr);

    void present(MonthlyMoneyPtr money, Denomination denomination);
    [[nodiscard]] Picture picture() const;
    /// What the month pointed at says; empty when none is.
    [[nodiscard]] QString reading() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    [[nodiscard]] bool hasMonths() const { return m_money && !m_money->months.empty(); }
    void pointAt(std::optional<std::size_t> month);
    void step(int months);

    MonthlyMoneyPtr m_money;
    Denomination m_denomination = Denomination::Yuan;
    std::optional<std::size_t> m_month;  // pointed at
};

}  // namespace grants::ui
