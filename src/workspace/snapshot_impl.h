// SPDX-License-Identifier: GPL-3.0-or-later
// The members of SnapshotOf; included by whoever names a list of kinds (fund_snapshot.cpp).
#pragma once

#include "workspace/snapshot.h"
#include "workspace/year_loading.h"

#include <algorithm>
#include <atomic>

namespace grants {

/// Ids only grow, so the values stay in id order.
template <class T>
void patchList(std::vector<T>& values, Store<T>& store, const std::vector<std::int64_t>& ids) {
    for (const std::int64_t id : ids) {
        const auto place = std::lower_bound(
            values.begin(), values.end(), id,
            [](const T& value, std::int64_t wanted) { return value.id.value < wanted; });
        const bool known = place != values.end() && place->id.value == id;
        std::optional<T> value = store.find(Id<T>{id});
        if (known && value) {
            *place = std::move(*value);
        } else if (known) {
            values.erase(place);
        } else if (value)
            values.insert(place, std::move(*value));
    }
}

template <class T>
void patchMember(std::vector<T>& list, Store<T>& store, const std::vector<std::int64_t>& ids) {
    patchList(list, store, ids);
}

/// A member that is no list is made anew.
template <class Member, class T>
void patchMember(Member& member, Store<T>& store, const std::vector<std::int64_t>& ids) {
    std::vector<T> records = Holding<Member>::records(member);
    patchList(records, store, ids);
    member = Member(std::move(records));
}

template <class Member, class T>
void refresh(Member& member, Store<T>& store, const Stale& stale) {
    if (stale.whole) {
        member = Member(store.all());
    } else if (stale.any())
        patchMember(member, store, stale.ids);
}

template <class Kinds>
void SnapshotOf<Kinds>::begin() {
    if (m_begun) return;
    auto begun = std::make_shared<Year>();
    begun->registry = Registry(m_stores.template of<Organisation>().all());
    m_begun = std::move(begun);
}

template <class Kinds>
std::shared_ptr<const Registry> SnapshotOf<Kinds>::units() {
    if (m_year && m_isStale) patch();
    if (!m_year) begin();
    const std::shared_ptr<const Year> whole = m_year ? m_year : m_begun;
    return {whole, &whole->registry};
}

template <class Kinds>
auto SnapshotOf<Kinds>::year(const Progress& progress) -> std::shared_ptr<const Year> {
    if (m_year && m_isStale) patch();
    if (m_year) return m_year;
    begin();
    // Whoever looks at the units meanwhile shares the registry, which is not touched any more.
    std::shared_ptr<Year> year = std::exchange(m_begun, nullptr);
    if (!loadLists(*year, m_file, m_stores, progress)) return nullptr;
    m_settle(*year);
    return m_year = std::move(year);
}

template <class Kinds>
auto SnapshotOf<Kinds>::passing() -> std::shared_ptr<const Year> {
    if (m_year) return m_year;
    auto year = std::make_shared<Year>();
    m_stores.forEach([&]<class T>(Store<T>& store) {
        refresh(Kinds::template memberOf<T>(*year), store, {true, {}});
    });
    m_settle(*year);
    return year;
}

template <class Kinds>
template <class T>
void SnapshotOf<Kinds>::readAnew() {
    if (!m_year) return;
    m_stale[Kinds::template indexOf<T>()] = {true, {}};
    m_isStale = true;
}

template <class Kinds>
void SnapshotOf<Kinds>::noteCommit() {
    m_begun.reset();
    if (!m_year) return;
    Kinds::forEach([this]<class T>() {
        const KindNotes& notes = m_stores.template notes<T>();
        Stale& stale = m_stale[Kinds::template indexOf<T>()];
        if (!notes.any()) return;
        m_isStale = true;
        stale.ids.insert(stale.ids.end(), notes.touched.begin(), notes.touched.end());
        if (stale.ids.size() > kTouchedLimit) stale = {true, {}};
    });
}

template <class Kinds>
void SnapshotOf<Kinds>::patch() {
    std::shared_ptr<Year> next = std::move(m_year);  // a failure below forgets the year
    if (next.use_count() == 1) {
        std::atomic_thread_fence(std::memory_order_acquire);
    } else {
        next = std::make_shared<Year>(*next);
    }
    m_stores.forEach([&]<class T>(Store<T>& store) {
        refresh(Kinds::template memberOf<T>(*next), store, m_stale[Kinds::template indexOf<T>()]);
    });
    m_settle(*next);
    m_stale = {};
    m_isStale = false;
    m_year = std::move(next);
}

}  // namespace grants
