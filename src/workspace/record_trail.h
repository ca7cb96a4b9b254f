// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit trail tells of one record.
#pragma once

#include "domain/year/kinds.h"
#include "domain/year/record_change.h"

#include <optional>
#include <string>
#include <vector>

namespace grants {

template <class T>
struct RecordEvent {
    std::string at;  // ISO date and time, UTC
    std::string actor, what;
    RecordChange change = RecordChange::Unknown;
    /// None: the record was not there, or the trail does not tell. Fields that this change left
    /// alone are as they stand now.
    std::optional<T> before, after;
};

/// The record and its events, newest first, about 200 at most. Unknown ones are left out when the
/// others already account for every version of the record.
template <class T>
struct RecordTrail {
    Id<T> id;
    std::vector<RecordEvent<T>> events;
};
template <class T>
using TrailPointer = RecordTrail<T>*;
using AnyTrail = StoredKinds::Variant<TrailPointer>;

class Database;
class Stores;

/// Fills in the events.
void readTrail(Database& database, Stores& stores, const AnyTrail& trail);

}  // namespace grants
