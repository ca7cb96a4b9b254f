// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/leaving.h"

#include "ui/base/tr.h"

namespace grants::ui {

QString givingUpBy(Leaving by) {
    switch (by) {
        case Leaving::OpeningAnother:
            return tr("再打开或新建一次文件，就会放弃这些修改。");
        case Leaving::ClosingFile:
            return tr("再关闭一次基金文件，就会放弃这些修改。");
        case Leaving::Quitting:
            break;
    }
    return tr("再退出一次，就会放弃这些修改。");
}

}  // namespace grants::ui
