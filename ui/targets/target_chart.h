// SPDX-License-Identifier: GPL-3.0-or-later
// A target over time: what was reached, the goal, and the pace of the calendar.
#pragma once

#include "ui/targets/target_figures.h"

#include <QtCharts/QChartView>

namespace grants::ui {

struct Theme;

class TargetChart : public QChartView {
    Q_OBJECT
  public:
    explicit TargetChart(QWidget* parent = nullptr);

    void present(std::shared_ptr<const TargetCourse> course, const QString& title);
    /// What is drawn, with its title, on the theme's own ground; twice as fine as on screen.
    [[nodiscard]] QPixmap picture();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void draw();
    void addCurve(const Theme& theme);
    void addLevel(const Theme& theme);
    void addPace(const Theme& theme);
    void addAxes(const Theme& theme);
    [[nodiscard]] double top() const;

    std::shared_ptr<const TargetCourse> m_course;
    QString m_title;
};

}  // namespace grants::ui
