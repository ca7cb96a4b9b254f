// SPDX-License-Identifier: GPL-3.0-or-later
// Records go only when no other record names them; who asked is told how many do.
#pragma once

#include "ui/drafts/draft_sheet.h"

namespace grants::ui {

struct Removal {
    QString what;   // as undo names it
    QString title;  // of a record of the sheet
    std::vector<std::int64_t> ids;
    std::vector<DraftKey> keys = {};
};

/// Nothing of it is removed when one of the records is named by others.
void removeUnnamed(Session& session, DraftSheet& sheet, const Removal& removal);

}  // namespace grants::ui
