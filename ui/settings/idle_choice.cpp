// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/idle_choice.h"

#include "ui/base/settings.h"

namespace grants::ui {

IdleChoice::IdleChoice(Session& session, QWidget* parent) : QSpinBox(parent) {
    constexpr int kMost = 120;
    setObjectName(QStringLiteral("idleMinutes"));
    setRange(0, kMost);
    setSuffix(tr(" 分钟"));
    setSpecialValueText(tr("不锁定"));
    setAccessibleName(tr("无人操作多久后锁定"));
    setValue(Settings().idleMinutes());
    connect(this, &QSpinBox::valueChanged, &session, &Session::setIdleMinutes);
}

}  // namespace grants::ui
