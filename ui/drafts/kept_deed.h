// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit trail keeps of a change of records.
#pragma once

#include "ui/desk/session.h"

namespace grants::ui {

/// Records of one sheet, named by the first of them.
struct ChangedRecords {
    QString sheet, first;
    std::size_t count = 0;
};

/// `shown`, kept as it reads where the window speaks the office's language, and otherwise as this
/// act, 录入 or 修改 or 删除, on these records.
[[nodiscard]] Deed keptDeed(const Session& session, const QString& shown, const QString& act,
                            const ChangedRecords& records);

}  // namespace grants::ui
