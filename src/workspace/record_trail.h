// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit trail tells of one record.
#pragma once

#include "domain/year/kinds.h"

#include <optional>
#include <string>
#include <vector>

namespace grants {

template <class T>
struct RecordEvent {
    std::string at;  // ISO date and time, UTC
    std::string actor, what;
    /// None: the record was not there. Fields that this change left alone are as they stand now.
    std::optional<T> before, after;
    /// One of many changes at once, of which the trail keeps only counts; it may or may not have
    /// touched this record, and there is no before and after.
    bool amongMany = false;
};

/// The record and its events, newest first, at most 200. Changes among many are left out when the
/// others already account for every version of the record.
template <class T>
struct RecordTrail {
    Id<T> id;
    std::vector<RecordEvent<T>> events;
};
template <class T>
using TrailPointer = RecordTrail<T>*;
using AnyTrail = Kinds::Variant<TrailPointer>;

class Database;
class Stores;

/// Fills in the events.
void readTrail(Database& database, Stores& stores, const AnyTrail& trail);

}  // namespace grants
