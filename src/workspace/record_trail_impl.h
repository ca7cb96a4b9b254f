// SPDX-License-Identifier: GPL-3.0-or-later
// The trail of a record of any kind, read from the audit log; behind readTrail.
#pragma once

#include "storage/audit_log.h"
#include "storage/record_json.h"
#include "storage/store.h"
#include "workspace/record_trail.h"

#include <algorithm>

namespace grants {

inline constexpr std::size_t kMostEvents = 200;

template <class T>
[[nodiscard]] RecordEvent<T> eventOf(const AuditEntry& entry, const JsonChange& change,
                                     const std::optional<T>& now) {
    RecordEvent<T> event{entry.at, entry.actor, entry.what, change.kind, {}, {}};
    // An entry or a removal told every field that there was then: what came later is blank in it.
    const bool whole = change.before.empty() || change.after.empty();
    const T* otherwise = now && !whole ? &*now : nullptr;
    if (!change.before.empty()) event.before = Store<T>::fromJson(change.before, otherwise);
    if (!change.after.empty()) event.after = Store<T>::fromJson(change.after, otherwise);
    return event;
}

template <class T>
[[nodiscard]] std::vector<RecordEvent<T>> recordTrail(Database& database, Store<T>& store,
                                                      Id<T> id) {
    const std::optional<T> now = store.find(id);
    std::vector<RecordEvent<T>> events;
    std::int64_t told = 0;
    eachAuditOf(database, Store<T>::tableName(), id.value, [&](const AuditEntry& entry) {
        std::vector<JsonChange> changes =
            changesFromJson(entry.detail, Store<T>::tableName(), id.value);
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
            events.push_back(eventOf(entry, *change, now));
            if (change->kind != RecordChange::Unknown) ++told;
        }
        return events.size() < kMostEvents;
    });
    if (now && told >= now->version) {
        std::erase_if(events, [](const RecordEvent<T>& event) {
            return event.change == RecordChange::Unknown;
        });
    }
    return events;
}

}  // namespace grants
