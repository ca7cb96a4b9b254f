// SPDX-License-Identifier: GPL-3.0-or-later
// After how many minutes without anybody the window locks: chosen by whoever manages people, to be
// seen by everybody.
#pragma once

#include "ui/desk/session.h"

#include <QSpinBox>

namespace grants::ui {

class IdleChoice : public QSpinBox {
    Q_OBJECT
  public:
    explicit IdleChoice(Session& session, QWidget* parent = nullptr);

  private:
    void follow();

    Session& m_session;
};

}  // namespace grants::ui
