// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that do something at one widget before a shortcut of the window could hear them.
#pragma once

#include <QObject>
#include <functional>

class QKeyEvent;
class QWidget;

namespace grants::ui {

class KeysFirst : public QObject {
  public:
    using Act = std::function<void()>;
    /// `actOf` gives what a key does; nothing for keys that are not its own.
    KeysFirst(std::function<Act(const QKeyEvent&)> actOf, QObject* parent);

    void watch(QWidget& widget);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    std::function<Act(const QKeyEvent&)> m_actOf;
};

}  // namespace grants::ui
