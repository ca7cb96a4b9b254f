// SPDX-License-Identifier: GPL-3.0-or-later
// The year in memory, kept in step with the file by reading only what an edit touched.
#pragma once

#include "storage/stores.h"
#include "workspace/progress.h"

#include <array>
#include <functional>
#include <memory>

namespace grants {

class FundFile;

/// What an edit left to be read of one kind.
struct Stale {
    bool whole = false;             // read the kind anew
    std::vector<std::int64_t> ids;  // else only these
    [[nodiscard]] bool any() const { return whole || !ids.empty(); }
};

/// The year of a KindList; its members stand in snapshot_impl.h.
template <class Kinds>
class SnapshotOf {
  public:
    using Year = typename Kinds::Year;

    SnapshotOf(FundFile& file, StoresOf<Kinds>& stores) : m_file(file), m_stores(stores) {}

    /// The year as committed. A snapshot nobody else holds is patched in place; one that is held
    /// elsewhere stays as it is and is copied first. Null when `progress` wanted no more.
    [[nodiscard]] std::shared_ptr<const Year> year(const Progress& progress);
    /// The registry of that year, which is read first and stays the same.
    [[nodiscard]] std::shared_ptr<const Registry> units();
    /// Takes over what the committed transaction did.
    void noteCommit();
    /// Reads this kind anew before the year is next handed out.
    template <class T>
    void readAnew();
    /// Told of every year before it is handed out, in whatever state it was read.
    void settleBy(std::function<void(Year&)> settle) { m_settle = std::move(settle); }
    /// Reads the year without keeping it, as inside a transaction that may yet roll back.
    [[nodiscard]] std::shared_ptr<const Year> passing();

  private:
    void begin();
    void patch();

    FundFile& m_file;
    StoresOf<Kinds>& m_stores;
    std::shared_ptr<Year> m_year;
    std::shared_ptr<Year> m_begun;  // its registry is read, its lists are not
    std::array<Stale, Kinds::kSize> m_stale;
    bool m_isStale = false;
    std::function<void(Year&)> m_settle = [](Year&) {};
};

using Snapshot = SnapshotOf<StoredKinds>;
extern template class SnapshotOf<StoredKinds>;

}  // namespace grants
