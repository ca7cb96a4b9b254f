// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done inside one change: put and remove values. Lives only inside Workspace::edit.
#pragma once

#include "domain/decisions/taken_up_award.h"
#include "domain/plan/plan.h"
#include "domain/year/kinds.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace grants {

class Admission;
class Stores;  // storage; hidden from the front ends

/// How the trail calls the kind of a record: the name of its table.
[[nodiscard]] std::string tableOf(const Kinds::AnyId& record);

class Edit {
  public:
    Edit(Stores& stores, Admission& admission) : m_stores(stores), m_admission(admission) {}

    /// Inserts when id is 0, else updates that row if its version is still the value's version.
    /// Throws Error(FundFile) on a version that moved on, a duplicate natural key or a missing
    /// unit; what Admission refuses. Returns the row's id. An update that changes nothing writes
    /// nothing.
    template <class T>
    Id<T> put(const T& value) {
        static_assert(Kinds::kHas<T>, "not a kind of record; kinds.h lists them");
        return {putRecord(Kinds::AnyRecord(std::in_place_type<PointerTo<T>>, &value))};
    }
    /// Adds the decision that an award of before becomes. It is never undone: the edit cannot be
    /// taken back, nor what was changed before it. Throws what Admission refuses.
    void put(const TakenUpAward& award);
    template <class T>
    void remove(Id<T> id) {
        static_assert(Kinds::kHas<T>, "not a kind of record; kinds.h lists them");
        removeRecord(Kinds::AnyId(std::in_place_type<Id<T>>, id));
    }

    /// Keeps a copy of the file with a record of the year, whatever was decided about it. Throws
    /// Error(Input) when the file cannot be taken in; what Admission refuses.
    template <class T>
    Id<Attachment> attach(Id<T> record, const std::filesystem::path& file) {
        static_assert(Kinds::kHas<T>, "not a kind of record; kinds.h lists them");
        return attachTo(Kinds::AnyId(std::in_place_type<Id<T>>, record), file);
    }
    /// The record loses it, as long as nothing was decided about it; its content stays, for undo()
    /// and for whoever else has it.
    void detach(Id<Attachment> attachment);

    /// Replaces the plan kept in the file; `json` is its text as read.
    void putPlan(const Plan& plan, std::string_view json);

  private:
    std::int64_t putRecord(const Kinds::AnyRecord& record);
    void removeRecord(const Kinds::AnyId& id);
    Id<Attachment> attachTo(const Kinds::AnyId& id, const std::filesystem::path& file);

    Stores& m_stores;
    Admission& m_admission;
};

}  // namespace grants
