// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoring/sheet_words.h"

#include "ui/base/cell.h"
#include "ui/base/tr.h"

namespace grants::ui {

QString stateText(const Sheet& sheet) {
    if (sheet.seat != nullptr && sheet.seat->recused) {
        const QString reason = fromUtf8(sheet.seat->recusal);
        return reason.isEmpty() ? tr("回避") : tr("回避：%1").arg(reason);
    }
    if (sheet.isComplete()) return tr("已提交");
    if (sheet.given == 0) return tr("未开始");
    return tr("已填 %1/%2").arg(sheet.given).arg(sheet.criteria.size());
}

QString applicantText(const ReviewBook& book, const Case& one) {
    const QString name = fromUtf8(book.names->name(one.application->unit));
    return name.isEmpty() ? tr("匿名评审") : name;
}

}  // namespace grants::ui
