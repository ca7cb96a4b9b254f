// SPDX-License-Identifier: GPL-3.0-or-later
// All stores of one fund file, and what the running transaction did with them.
#pragma once

#include "domain/year/fund_year.h"
#include "storage/journal.h"
#include "storage/store.h"

#include <array>
#include <string>
#include <tuple>
#include <type_traits>

namespace grants {

class Database;

/// What one transaction did to one kind of value. `touched` holds ids up to kTouchedLimit.
struct KindNotes {
    std::int64_t added = 0, updated = 0, removed = 0;
    std::vector<std::int64_t> touched;
    [[nodiscard]] bool any() const { return added + updated + removed != 0; }
};
inline constexpr std::size_t kTouchedLimit = 256;  // beyond, a kind is read anew

/// The aggregates, in the order of Kind (workspace/changes.h).
template <class... T>
struct KindList {
    static constexpr std::size_t kSize = sizeof...(T);
    using StoreTuple = std::tuple<Store<T>...>;
    using ReplacedOne = std::variant<Replaced<T>...>;
    template <class U>
    static constexpr std::size_t indexOf() {
        std::size_t index = 0, found = 0;
        ((std::is_same_v<T, U> ? void(found = index++) : void(++index)), ...);
        return found;
    }
};
using Kinds = KindList<Organisation, LicenceRecord, Pledge, ProductFiling, Activity, Deliverable,
                       Survey, PatentStock, OtherFunding, Application, Commitment, Claim>;
using Replacement = Kinds::ReplacedOne;

class Stores {
  public:
    explicit Stores(Database& database);

    template <class T>
    [[nodiscard]] Store<T>& of() {
        return std::get<Store<T>>(m_stores);
    }
    template <class Visit>
    void forEach(Visit visit) {
        std::apply([&](auto&... store) { (visit(store), ...); }, m_stores);
    }

    /// Inserts or updates with the version check, notes it, and tells whether anything was written.
    template <class T>
    Id<T> put(const T& value, bool& written);
    template <class T>
    void remove(Id<T> id);
    /// Undoes one replacement: the value stands as before, under its old id, with a newer version.
    void takeBack(const Replacement& replaced);
    /// What the running transaction has replaced so far.
    [[nodiscard]] JournalOf<Replacement>& journal() { return m_journal; }

    [[nodiscard]] std::string planJson();
    void putPlan(std::string_view json);

    /// Forgets the notes; call at the start of each transaction.
    void begin();
    template <class T>
    [[nodiscard]] const KindNotes& notes() const {
        return m_notes[Kinds::indexOf<T>()];
    }
    /// The notes for the audit trail: before and after of a single change, counts of many.
    [[nodiscard]] std::string detail() const;

  private:
    template <class T>
    void noteFirst(Id<T> id, const T* before, const T* after);
    template <class T>
    KindNotes& note(Id<T> id);
    template <class T>
    void putBack(const T& before);

    Database& m_database;
    Kinds::StoreTuple m_stores;
    std::array<KindNotes, Kinds::kSize> m_notes;
    std::int64_t m_writes = 0;
    bool m_planWritten = false;
    JournalOf<Replacement> m_journal;
    std::string m_first;  // the toJson of the only change so far
};

}  // namespace grants
