// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/snapshot.h"

#include "storage/stores.h"
#include "workspace/year_lists.h"
#include "workspace/year_loading.h"

#include <algorithm>
#include <atomic>

namespace grants {

struct Stale {
    bool whole = false;             // read the kind anew
    std::vector<std::int64_t> ids;  // else only these
    [[nodiscard]] bool any() const { return whole || !ids.empty(); }
};

namespace {

/// Ids only grow, so the values stay in id order.
template <class T>
void patchList(std::vector<T>& values, Store<T>& store, const std::vector<std::int64_t>& ids) {
    for (const std::int64_t id : ids) {
        const auto place = std::lower_bound(
            values.begin(), values.end(), id,
            [](const T& value, std::int64_t wanted) { return value.id.value < wanted; });
        const bool known = place != values.end() && place->id.value == id;
        std::optional<T> value = store.find(Id<T>{id});
        if (known && value)
            *place = std::move(*value);
        else if (known)
            values.erase(place);
        else if (value)
            values.insert(place, std::move(*value));
    }
}

template <class T>
void refresh(FundYear& year, Store<T>& store, const Stale& stale) {
    if (!stale.any()) return;
    if constexpr (std::is_same_v<T, Organisation>) {
        std::vector<Organisation> units = stale.whole ? store.all() : year.registry.units();
        if (!stale.whole) patchList(units, store, stale.ids);
        year.registry = Registry(std::move(units));
    } else if (stale.whole) {
        listOf<T>(year) = store.all();
    } else {
        patchList(listOf<T>(year), store, stale.ids);
    }
}

std::shared_ptr<FundYear> wholeYear(Stores& stores) {
    auto year = std::make_shared<FundYear>();
    const Stale everything{true, {}};
    stores.forEach([&](auto& store) { refresh(*year, store, everything); });
    return year;
}

}  // namespace

struct Snapshot::Pending {
    std::array<Stale, Kinds::kSize> kinds;
    bool any = false;
};

Snapshot::Snapshot(FundFile& file, Stores& stores)
    : m_file(file), m_stores(stores), m_pending(std::make_unique<Pending>()) {}
Snapshot::~Snapshot() = default;

void Snapshot::begin() {
    if (m_begun) return;
    auto begun = std::make_shared<FundYear>();
    begun->registry = Registry(m_stores.of<Organisation>().all());
    m_begun = std::move(begun);
}

std::shared_ptr<const Registry> Snapshot::units() {
    if (m_year && m_pending->any) patch();
    if (!m_year) begin();
    const std::shared_ptr<const FundYear> whole = m_year ? m_year : m_begun;
    return {whole, &whole->registry};
}

std::shared_ptr<const FundYear> Snapshot::year(const Progress& progress) {
    if (m_year && m_pending->any) patch();
    if (m_year) return m_year;
    begin();
    // Whoever looks at the units meanwhile shares the registry, which is not touched any more.
    std::shared_ptr<FundYear> year = std::exchange(m_begun, nullptr);
    if (loadLists(*year, m_file, m_stores, progress)) m_year = std::move(year);
    return m_year;
}

std::shared_ptr<const FundYear> Snapshot::passing() {
    return m_year ? m_year : wholeYear(m_stores);
}

void Snapshot::noteCommit() {
    m_begun.reset();
    if (!m_year) return;
    m_stores.forEach([this]<class T>(Store<T>&) {
        const KindNotes& notes = m_stores.notes<T>();
        Stale& stale = m_pending->kinds[Kinds::indexOf<T>()];
        if (!notes.any()) return;
        m_pending->any = true;
        stale.ids.insert(stale.ids.end(), notes.touched.begin(), notes.touched.end());
        if (stale.ids.size() > kTouchedLimit) stale = {true, {}};
    });
}

void Snapshot::patch() {
    std::shared_ptr<FundYear> next = std::move(m_year);  // a failure below forgets the year
    if (next.use_count() == 1)
        std::atomic_thread_fence(std::memory_order_acquire);
    else
        next = std::make_shared<FundYear>(*next);
    m_stores.forEach([&]<class T>(Store<T>& store) {
        refresh(*next, store, m_pending->kinds[Kinds::indexOf<T>()]);
    });
    *m_pending = {};
    m_year = std::move(next);
}

}  // namespace grants
