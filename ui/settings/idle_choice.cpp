// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/idle_choice.h"

#include <QSignalBlocker>

namespace grants::ui {

IdleChoice::IdleChoice(Session& session, QWidget* parent) : QSpinBox(parent), m_session(session) {
    constexpr int kMost = 120;
    setObjectName(QStringLiteral("idleMinutes"));
    setRange(0, kMost);
    setSuffix(tr(" 分钟"));
    setSpecialValueText(tr("不锁定"));
    setAccessibleName(tr("无人操作多久后锁定"));
    connect(this, &QSpinBox::valueChanged, &session, &Session::setIdleMinutes);
    for (const auto signal : {&Session::opened, &Session::presenceChanged})
        connect(&session, signal, this, &IdleChoice::follow);
    follow();
}

void IdleChoice::follow() {
    const QSignalBlocker shown(this);
    setValue(m_session.idleMinutes());
    const QString obstacle = m_session.obstacleTo(Operation::ManagePeople);
    setEnabled(obstacle.isEmpty());
    setToolTip(obstacle.isEmpty() ? QString() : tr("锁定的时间由管理人员的人定。%1").arg(obstacle));
}

}  // namespace grants::ui
