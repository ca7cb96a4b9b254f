// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what failed or was refused off the window once it is mended: by the next change that goes
// through, or where its own field is corrected.
#pragma once

#include "ui/desk/session.h"

namespace grants::ui {

class Notice;

class FaultWatch : public QObject {
    Q_OBJECT
  public:
    /// Belongs to the notice.
    FaultWatch(Session& session, Notice& notice);

  private:
    void hearFault();
    void hearChange();

    Session& m_session;
    Notice& m_notice;
    bool m_wasAhead = false;  // what is under way was begun before the fault, and mends nothing
};

}  // namespace grants::ui
