// SPDX-License-Identifier: GPL-3.0-or-later
// The curve of a target on screen: the mouse or the arrow keys go from month to month and read it.
#pragma once

#include "ui/print/picture.h"
#include "ui/targets/target_figures.h"

#include <QtCharts/QChartView>
#include <optional>

namespace grants::ui {

class TargetChart : public QChartView {
    Q_OBJECT
  public:
    explicit TargetChart(QWidget* parent = nullptr);

    void present(std::shared_ptr<const TargetCourse> course, const QString& title);
    [[nodiscard]] Picture picture() const;
    /// What the month pointed at says; empty when none is.
    [[nodiscard]] QString reading() const;

  protected:
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& area) override;

  private:
    void draw();
    void pointAt(std::optional<std::size_t> month);
    void step(int months);
    [[nodiscard]] std::size_t nearest(const QPointF& position) const;
    [[nodiscard]] QPointF placeOf(std::size_t month) const;
    void drawReading(QPainter& painter, const QPointF& place) const;

    std::shared_ptr<const TargetCourse> m_course;
    QString m_title;
    std::optional<std::size_t> m_month;  // pointed at
};

}  // namespace grants::ui
