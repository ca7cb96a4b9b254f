// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/kept_deed.h"

namespace grants::ui {

Deed keptDeed(const Session& session, const QString& shown, const QString& act,
              const ChangedRecords& records) {
    if (session.translator().language() == Language::Chinese) return shown;
    QString kept = act + records.sheet;
    if (!records.first.isEmpty()) kept += QStringLiteral("“%1”").arg(records.first);
    if (records.count > 1) kept += QStringLiteral("等 %1 条").arg(records.count);
    return {shown, kept};
}

}  // namespace grants::ui
