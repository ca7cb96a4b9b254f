// SPDX-License-Identifier: GPL-3.0-or-later
// All stores of one fund file, and what the running transaction did with them.
#pragma once

#include "base/error.h"
#include "domain/year/kinds.h"
#include "storage/attached_content.h"
#include "storage/content.h"
#include "storage/id_runs.h"
#include "storage/journal.h"
#include "storage/store.h"

#include <array>
#include <string>

namespace grants {

class Database;

/// What one transaction did to one kind of value. `touched` holds ids up to kTouchedLimit.
struct KindNotes {
    std::int64_t added = 0, updated = 0, removed = 0;
    std::vector<std::int64_t> touched;
    IdRuns addedIds, removedIds;
    IdRuns otherIds;      // of changes beyond kToldLimit
    std::string changes;  // `{"id":7,"before":{…},"after":{…}},…` of the others
    [[nodiscard]] bool any() const { return added + updated + removed != 0; }
};
inline constexpr std::size_t kTouchedLimit = 256;  // beyond, a kind is read anew
/// So many changes of one transaction and kind are told with their fields.
inline constexpr std::int64_t kToldLimit = 200'000;

/// What an entry of the trail tells of a change: the values of what changed, or of sealed records
/// no more than how many.
enum class Telling { Values, Counts };

/// The stores of a KindList; its members stand in stores_impl.h.
template <class Kinds>
class StoresOf {
  public:
    using Replacement = typename Kinds::template Variant<Replaced>;

    explicit StoresOf(Database& database);

    template <class T>
    [[nodiscard]] Store<T>& of() {
        return std::get<Store<T>>(m_stores);
    }
    template <class Visit>
    void forEach(Visit visit) {
        std::apply([&](auto&... store) { (visit(store), ...); }, m_stores);
    }

    /// Inserts or updates with the version check and notes it; an update that changes nothing is
    /// none. Gives the record's id.
    std::int64_t put(const typename Kinds::AnyRecord& record);
    void remove(const typename Kinds::AnyId& id);
    /// Inserts a record under the id and version that it has in another file.
    void copy(const typename Kinds::AnyRecord& record);
    /// All of a year.
    void copyYear(const typename Kinds::Year& year);
    /// Undoes a change, its last step first: the values stand as before, under their old ids, with
    /// newer versions.
    void takeBack(const std::vector<Replacement>& replaced);
    /// What the running transaction has replaced so far.
    [[nodiscard]] JournalOf<Replacement>& journal() { return m_journal; }

    [[nodiscard]] std::string planJson();
    void putPlan(std::string_view json);

    /// Writes what the content table has to say after the running transaction; call before its
    /// audit row. Gives the digest of what its rows said before and after.
    [[nodiscard]] std::string settleContent();
    /// Seals all that the file holds as it stands.
    void takeUpContent();
    /// After the migrations that follow this one: seals what they added columns to, as far as it
    /// was as sealed before.
    void sealAnew(std::int64_t migration);

    /// Forgets the notes; call at the start of each transaction.
    void begin();
    template <class T>
    [[nodiscard]] const KindNotes& notes() const {
        return m_notes[Kinds::template indexOf<T>()];
    }
    [[nodiscard]] bool isPlanWritten() const { return m_planWritten; }
    /// The notes for the audit trail: before and after of a single change; of many the counts, and
    /// which records were added, removed and changed, these with before and after.
    [[nodiscard]] std::string detail(Telling telling = Telling::Values) const;

  private:
    template <class T>
    std::int64_t putOne(const T& value);
    template <class T>
    void removeOne(Id<T> id);
    template <class T>
    void putBack(const T& before);
    template <class T>
    void insertAs(const T& value, std::int64_t version);
    template <class T>
    void noteFirst(Id<T> id, const T* before, const T* after);
    template <class T>
    void noteChange(const T& before, const T& after);
    template <class T>
    void noteAdded(Id<T> id, const T& value);
    template <class T>
    KindNotes& note(Id<T> id);
    template <class T>
    void count(Id<T> id, const RowDigest* before, const RowDigest* after);

    Database& m_database;
    typename Kinds::template Tuple<Store> m_stores;
    std::array<KindNotes, Kinds::kSize> m_notes;
    std::array<std::optional<ContentPart>, Kinds::kSize> m_parts;  // that this transaction touched
    RunningDigest m_changed;
    std::int64_t m_writes = 0;
    bool m_planWritten = false;
    JournalOf<Replacement> m_journal;
    std::string m_first;  // the toJson of the only change so far
};

/// RECORD_GONE.
[[nodiscard]] Error recordGone();

/// Those of a fund file.
class Stores : public StoresOf<StoredKinds> {
  public:
    explicit Stores(Database& database) : StoresOf(database), m_database(database) {}
    [[nodiscard]] AttachedContent takeIn(const std::filesystem::path& file) {
        return grants::takeIn(m_database, file);
    }

  private:
    Database& m_database;
};
extern template class StoresOf<StoredKinds>;

}  // namespace grants
