// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fault_watch.h"

#include "ui/shell/notice.h"

namespace grants::ui {

FaultWatch::FaultWatch(Session& session, Notice& notice)
    : QObject(&notice), m_session(session), m_notice(notice) {
    connect(&session, &Session::refused, this, &FaultWatch::hearFault);
    connect(&session, &Session::failed, this, &FaultWatch::hearFault);
    connect(&session, &Session::changed, this, &FaultWatch::hearChange);
    connect(&session, &Session::mended, &notice, &Notice::forgetRefusal);
    connect(&session, &Session::busyChanged, this, [this](bool busy) {
        if (!busy) m_wasAhead = false;
    });
}

void FaultWatch::hearFault() {
    m_wasAhead = m_session.isBusy();
}

void FaultWatch::hearChange() {
    if (!m_wasAhead) m_notice.forgetFault();
}

}  // namespace grants::ui
