// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/first_few.h"

#include "ui/base/tr.h"

namespace grants::ui {

QString firstFew(const QStringList& names) {
    constexpr qsizetype kNamed = 4;
    const QString list = names.mid(0, kNamed).join(tr("、"));
    return names.size() > kNamed ? tr("%1 等").arg(list) : list;
}

}  // namespace grants::ui
