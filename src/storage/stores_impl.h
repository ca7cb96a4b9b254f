// SPDX-License-Identifier: GPL-3.0-or-later
// The members of StoresOf; included by whoever names a list of kinds (fund_stores.cpp).
#pragma once

#include "base/error.h"
#include "storage/plan_text.h"
#include "storage/stores.h"

namespace grants {

[[nodiscard]] Error recordMovedOn();
/// `{"added":1,"updated":1,"removed":0,"records":{"added":[[1,1]],"changed":[{"id":7,…}]}}`.
[[nodiscard]] std::string toldOf(const KindNotes& notes);
/// `{"added":1,"updated":1,"removed":0}`.
[[nodiscard]] std::string countsOf(const KindNotes& notes);

template <class Kinds>
StoresOf<Kinds>::StoresOf(Database& database)
    : m_database(database), m_stores(Kinds::template tupleOver<Store>(database)) {}

template <class Kinds>
void StoresOf<Kinds>::begin() {
    m_notes = {};
    m_writes = 0;
    m_planWritten = false;
    m_first.clear();
    m_journal.begin();
    m_parts = {};
    m_changed = RunningDigest();
    forEach([](auto& store) { store.begin(); });
}

template <class Kinds>
template <class T>
void StoresOf<Kinds>::count(Id<T> id, const RowDigest* before, const RowDigest* after) {
    std::optional<ContentPart>& part = m_parts[Kinds::template indexOf<T>()];
    if (!part) part = storedPart(m_database, Store<T>::tableName());
    const auto tell = [this](const RowDigest* digest) {
        m_changed.add(
            digest ? std::string_view(reinterpret_cast<const char*>(digest->data()), digest->size())
                   : std::string_view());
    };
    if (before) part->takeOut(id.value, *before);
    if (after) part->add(id.value, *after);
    tell(before);
    tell(after);
}

template <class Kinds>
std::string StoresOf<Kinds>::settleContent() {
    Kinds::forEach([this]<class T>() {
        const auto& part = m_parts[Kinds::template indexOf<T>()];
        if (part) storePart(m_database, Store<T>::tableName(), *part);
    });
    return m_changed.inHex();
}

template <class Kinds>
void StoresOf<Kinds>::takeUpContent() {
    begin();
    forEach([this]<class T>(Store<T>& store) {
        storePart(m_database, Store<T>::tableName(), store.takeUp());
    });
    sealPlan(m_database);
}

template <class Kinds>
void StoresOf<Kinds>::sealAnew(std::int64_t migration) {
    forEach([&]<class T>(Store<T>& store) {
        if (const auto part = store.sealAnew(migration))
            storePart(m_database, Store<T>::tableName(), *part);
    });
}

template <class Kinds>
template <class T>
KindNotes& StoresOf<Kinds>::note(Id<T> id) {
    KindNotes& notes = m_notes[Kinds::template indexOf<T>()];
    if (notes.touched.size() <= kTouchedLimit) notes.touched.push_back(id.value);
    ++m_writes;
    return notes;
}

template <class Kinds>
template <class T>
void StoresOf<Kinds>::noteFirst(Id<T> id, const T* before, const T* after) {
    m_first.clear();
    if (m_writes != 0) return;
    m_first = "{\"" + Store<T>::tableName() + "\":" + std::to_string(id.value);
    if (before) m_first += ",\"before\":" + Store<T>::toJson(*before, after);
    if (after) m_first += ",\"after\":" + Store<T>::toJson(*after, before);
    m_first += "}";
}

template <class Kinds>
template <class T>
void StoresOf<Kinds>::noteChange(const T& before, const T& after) {
    noteFirst<T>(after.id, &before, &after);
    KindNotes& notes = note(after.id);
    if (++notes.updated > kToldLimit) return notes.otherIds.add(after.id.value);
    if (!notes.changes.empty()) notes.changes += ',';
    notes.changes += "{\"id\":" + std::to_string(after.id.value) +
                     ",\"before\":" + Store<T>::toJson(before, &after) +
                     ",\"after\":" + Store<T>::toJson(after, &before) + "}";
}

template <class Kinds>
template <class T>
void StoresOf<Kinds>::noteAdded(Id<T> id, const T& value) {
    noteFirst<T>(id, nullptr, &value);
    KindNotes& notes = note(id);
    ++notes.added;
    notes.addedIds.add(id.value);
    m_journal.add(Replaced<T>{id, nullptr});
}

template <class Kinds>
template <class T>
std::int64_t StoresOf<Kinds>::putOne(const T& value) {
    if (!value.id) {
        const Id<T> id = of<T>().nextId();
        const RowDigest after = of<T>().insert(value, id, 1);
        count<T>(id, nullptr, &after);
        noteAdded(id, value);
        return id.value;
    }
    const std::optional<T> stored = of<T>().find(value.id);
    if (!stored) throw recordGone();
    if (stored->version != value.version) throw recordMovedOn();
    if (*stored == value) return value.id.value;
    const RowDigest before = Store<T>::digestOf(*stored, stored->id, stored->version);
    const RowDigest after = of<T>().update(value);
    count<T>(value.id, &before, &after);
    noteChange(*stored, value);
    m_journal.add(Replaced<T>{value.id, std::make_shared<const T>(*stored)});
    return value.id.value;
}

template <class Kinds>
std::int64_t StoresOf<Kinds>::put(const typename Kinds::AnyRecord& record) {
    return std::visit([this](const auto* value) { return this->putOne(*value); }, record);
}

template <class Kinds>
template <class T>
void StoresOf<Kinds>::removeOne(Id<T> id) {
    const std::optional<T> stored = of<T>().find(id);
    if (!stored) throw recordGone();
    of<T>().remove(id);
    const RowDigest before = Store<T>::digestOf(*stored, id, stored->version);
    count<T>(id, &before, nullptr);
    noteFirst<T>(id, &*stored, nullptr);
    KindNotes& notes = note(id);
    ++notes.removed;
    notes.removedIds.add(id.value);
    m_journal.add(Replaced<T>{id, std::make_shared<const T>(*stored)});
}

template <class Kinds>
template <class T>
void StoresOf<Kinds>::putBack(const T& before) {
    if (const std::optional<T> stored = of<T>().find(before.id)) {
        T again = before;
        again.version = stored->version;
        putOne(again);
        return;
    }
    insertAs(before, before.version + 1);
}

template <class Kinds>
template <class T>
void StoresOf<Kinds>::insertAs(const T& value, std::int64_t version) {
    const RowDigest after = of<T>().insert(value, value.id, version);
    count<T>(value.id, nullptr, &after);
    noteAdded(value.id, value);
}

template <class Kinds>
void StoresOf<Kinds>::copy(const typename Kinds::AnyRecord& record) {
    std::visit([this](const auto* value) { this->insertAs(*value, value->version); }, record);
}

template <class Kinds>
void StoresOf<Kinds>::copyYear(const typename Kinds::Year& year) {
    Kinds::forEach([&]<class T>() {
        for (const T& record : Kinds::template recordsOf<T>(year)) insertAs(record, record.version);
    });
}

template <class Kinds>
void StoresOf<Kinds>::remove(const typename Kinds::AnyId& id) {
    std::visit([this](auto one) { this->removeOne(one); }, id);
}

template <class Kinds>
void StoresOf<Kinds>::takeBack(const std::vector<Replacement>& replaced) {
    const auto takeBackOne = [this]<class T>(const Replaced<T>& one) {
        if (one.before) {
            this->putBack(*one.before);
        } else {
            this->removeOne(one.id);
        }
    };
    for (auto each = replaced.rbegin(); each != replaced.rend(); ++each)
        std::visit(takeBackOne, *each);
}

template <class Kinds>
std::string StoresOf<Kinds>::planJson() {
    return storedPlan(m_database);
}

template <class Kinds>
void StoresOf<Kinds>::putPlan(std::string_view json) {
    storePlan(m_database, json);
    m_planWritten = true;
}

template <class Kinds>
std::string StoresOf<Kinds>::detail(Telling telling) const {
    const bool values = telling == Telling::Values;
    if (values && m_writes == 1 && !m_planWritten) return m_first;
    std::string text = m_planWritten ? "{\"plan\":\"replaced\"" : "{";
    Kinds::forEach([&]<class T>() {
        const KindNotes& kind = notes<T>();
        if (kind.any()) {
            text.append(text.size() > 1 ? ",\"" : "\"")
                .append(Store<T>::tableName())
                .append("\":")
                .append(values ? toldOf(kind) : countsOf(kind));
        }
    });
    return text + "}";
}

}  // namespace grants
