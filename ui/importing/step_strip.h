// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a journey in their order: where one is, and where one may go back to.
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace grants::ui {

class StepStrip : public QWidget {
    Q_OBJECT
  public:
    explicit StepStrip(const QStringList& names, QWidget* parent = nullptr);

    /// `reachable` by step.
    void show(int current, const std::vector<bool>& reachable);

  Q_SIGNALS:
    void chosen(int step);

  private:
    QButtonGroup* m_steps;
};

}  // namespace grants::ui
