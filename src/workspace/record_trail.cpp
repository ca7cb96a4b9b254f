// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record_trail.h"

#include "storage/audit_log.h"
#include "storage/record_json.h"
#include "storage/stores.h"

#include <algorithm>

namespace grants {
namespace {

template <class T>
RecordEvent<T> eventOf(const AuditEntry& entry, const std::optional<T>& now) {
    RecordEvent<T> event{entry.at, entry.actor, entry.what, {}, {}, false};
    const std::optional<JsonChange> change = changeFromJson(entry.detail);
    event.amongMany = !change;
    if (!change) return event;
    const T* otherwise = now ? &*now : nullptr;
    if (!change->before.empty()) event.before = Store<T>::fromJson(change->before, otherwise);
    if (!change->after.empty()) event.after = Store<T>::fromJson(change->after, otherwise);
    return event;
}

}  // namespace

template <class T>
std::vector<RecordEvent<T>> recordTrail(Database& database, Stores& stores, Id<T> id) {
    const std::optional<T> now = stores.of<T>().find(id);
    std::vector<RecordEvent<T>> events;
    std::int64_t told = 0;
    eachAuditOf(database, Store<T>::tableName(), id.value, [&](const AuditEntry& entry) {
        events.push_back(eventOf(entry, now));
        if (!events.back().amongMany) ++told;
    });
    if (now && told >= now->version)
        std::erase_if(events, [](const RecordEvent<T>& event) { return event.amongMany; });
    return events;
}

template std::vector<RecordEvent<Organisation>> recordTrail(Database&, Stores&, Id<Organisation>);
template std::vector<RecordEvent<LicenceRecord>> recordTrail(Database&, Stores&, Id<LicenceRecord>);
template std::vector<RecordEvent<Pledge>> recordTrail(Database&, Stores&, Id<Pledge>);
template std::vector<RecordEvent<ProductFiling>> recordTrail(Database&, Stores&, Id<ProductFiling>);
template std::vector<RecordEvent<Activity>> recordTrail(Database&, Stores&, Id<Activity>);
template std::vector<RecordEvent<Deliverable>> recordTrail(Database&, Stores&, Id<Deliverable>);
template std::vector<RecordEvent<Survey>> recordTrail(Database&, Stores&, Id<Survey>);
template std::vector<RecordEvent<PatentStock>> recordTrail(Database&, Stores&, Id<PatentStock>);
template std::vector<RecordEvent<OtherFunding>> recordTrail(Database&, Stores&, Id<OtherFunding>);
template std::vector<RecordEvent<Application>> recordTrail(Database&, Stores&, Id<Application>);
template std::vector<RecordEvent<Commitment>> recordTrail(Database&, Stores&, Id<Commitment>);
template std::vector<RecordEvent<Claim>> recordTrail(Database&, Stores&, Id<Claim>);

}  // namespace grants
