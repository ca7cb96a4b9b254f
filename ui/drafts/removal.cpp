// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/removal.h"

namespace grants::ui {

void removeUnnamed(Session& session, DraftSheet& sheet, const Removal& removal) {
    if (sheet.entry() == nullptr) return;
    for (const std::int64_t id : removal.ids) {
        const std::size_t references = sheet.entry()->references(id);
        if (references == 0) continue;
        return session.refuse(
            DraftSheet::tr(
                "%1还被 %n 条记录引用，不能删除；请先删除或改正那些记录，它们列在“说明”里。",
                nullptr, static_cast<int>(references))
                .arg(removal.title + u' ' + sheet.nameOf(id)));
    }
    sheet.remove(removal.what, removal.ids, removal.keys);
}

}  // namespace grants::ui
