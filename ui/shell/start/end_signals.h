// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a sitting as the system asks for it: at the end of a login, by kill, by Ctrl+C.
#pragma once

#include <QObject>
#include <array>

namespace grants::ui {

/// Turns the first signal to end into asked(), on the window's thread; a second one ends the
/// program as it would have without this. One a program.
class EndSignals : public QObject {
    Q_OBJECT
  public:
    EndSignals();
    ~EndSignals() override;

  Q_SIGNALS:
    void asked();

  private:
    std::array<int, 2> m_pipe{-1, -1};
};

}  // namespace grants::ui
