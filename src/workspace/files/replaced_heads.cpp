// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/replaced_heads.h"

#include "storage/restoration_note.h"
#include "workspace/files/audit.h"

#include <algorithm>

namespace grants {
namespace {

/// One is the beginning of the other: both are typed, printed and kept at different lengths.
bool isSame(std::string_view one, std::string_view other) {
    const std::size_t length = std::min(one.size(), other.size());
    return one.substr(0, length) == other.substr(0, length);
}

bool names(const RestorationNote& note, std::string_view head) {
    const auto is = [head](const std::string& each) { return isSame(each, head); };
    return (note.replaced && is(*note.replaced)) ||
           (note.lost && std::any_of(note.lost->begin(), note.lost->end(), is));
}

}  // namespace

std::vector<std::string> headsOf(Database& database) {
    std::vector<std::string> heads;
    eachAudit(database, [&](const AuditEntry& entry) {
        heads.push_back(entry.hash.substr(0, kHeadShown));
        const auto note = restorationIn(entry.detail);
        if (note && note->lost) heads.insert(heads.end(), note->lost->begin(), note->lost->end());
    });
    return heads;
}

std::vector<std::string> lostHeads(std::vector<std::string> replaced,
                                   std::vector<std::string> kept) {
    std::sort(kept.begin(), kept.end());
    std::erase_if(replaced, [&kept](const std::string& head) {
        return std::binary_search(kept.begin(), kept.end(), head);
    });
    return replaced;
}

std::optional<ReplacedHead> replacedHead(Database& database, std::string_view head) {
    std::optional<ReplacedHead> found;
    eachAudit(database, [&](const AuditEntry& entry) {
        const auto note = restorationIn(entry.detail);
        if (!note || (found && found->isKnown)) return;
        const bool isKnown = names(*note, head);
        if (isKnown || !note->lost) found = ReplacedHead{entry, isKnown};
    });
    return found;
}

}  // namespace grants
