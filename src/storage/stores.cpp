// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

#include "storage/sqlite/database.h"
#include "storage/sqlite/guarded.h"

namespace grants {
namespace {

Error gone() {
    return fundFileError("RECORD_GONE",
                         translatable("storage", "这条记录已被删除，没有保存；请刷新后再试。"));
}

Error movedOn() {
    return fundFileError(
        "RECORD_VERSION",
        translatable("storage", "这条记录在您打开之后已被修改，没有保存；请对照新的内容再改。"));
}

std::string countsOf(const KindNotes& notes) {
    return "{\"added\":" + std::to_string(notes.added) +
           ",\"updated\":" + std::to_string(notes.updated) +
           ",\"removed\":" + std::to_string(notes.removed) + "}";
}

template <class... T>
Kinds::StoreTuple storesOver(Database& database, KindList<T...>) {
    return Kinds::StoreTuple(Store<T>(database)...);
}

}  // namespace

Stores::Stores(Database& database)
    : m_database(database), m_stores(storesOver(database, Kinds{})) {}

void Stores::begin() {
    m_notes = {};
    m_writes = 0;
    m_planWritten = false;
    m_first.clear();
    m_journal.begin();
}

template <class T>
KindNotes& Stores::note(Id<T> id) {
    KindNotes& notes = m_notes[Kinds::indexOf<T>()];
    if (notes.touched.size() <= kTouchedLimit) notes.touched.push_back(id.value);
    ++m_writes;
    return notes;
}

template <class T>
void Stores::noteFirst(Id<T> id, const T* before, const T* after) {
    m_first.clear();
    if (m_writes != 0) return;
    m_first = "{\"" + Store<T>::tableName() + "\":" + std::to_string(id.value);
    if (before) m_first += ",\"before\":" + Store<T>::toJson(*before, after);
    if (after) m_first += ",\"after\":" + Store<T>::toJson(*after, before);
    m_first += "}";
}

template <class T>
Id<T> Stores::put(const T& value, bool& written) {
    written = true;
    if (!value.id) {
        const Id<T> id = of<T>().insert(value);
        m_journal.add(Replaced<T>{id, nullptr});
        noteFirst<T>(id, nullptr, &value);
        ++note(id).added;
        return id;
    }
    const std::optional<T> stored = of<T>().find(value.id);
    if (!stored) throw gone();
    if (stored->version != value.version) throw movedOn();
    written = !(*stored == value);
    if (!written) return value.id;
    of<T>().update(value);
    noteFirst<T>(value.id, &*stored, &value);
    ++note(value.id).updated;
    m_journal.add(Replaced<T>{value.id, std::make_shared<const T>(*stored)});
    return value.id;
}

template <class T>
void Stores::remove(Id<T> id) {
    const std::optional<T> stored = of<T>().find(id);
    if (!stored) throw gone();
    of<T>().remove(id);
    noteFirst<T>(id, &*stored, nullptr);
    ++note(id).removed;
    m_journal.add(Replaced<T>{id, std::make_shared<const T>(*stored)});
}

template <class T>
void Stores::putBack(const T& before) {
    if (const std::optional<T> stored = of<T>().find(before.id)) {
        T again = before;
        again.version = stored->version;
        bool written = false;
        put(again, written);
        return;
    }
    of<T>().insertAgain(before);
    noteFirst<T>(before.id, nullptr, &before);
    ++note(before.id).added;
    m_journal.add(Replaced<T>{before.id, nullptr});
}

void Stores::takeBack(const Replacement& replaced) {
    std::visit(
        [this]<class T>(const Replaced<T>& one) {
            if (one.before)
                putBack(*one.before);
            else
                remove(one.id);
        },
        replaced);
}

std::string Stores::planJson() {
    return m_database.text("SELECT json FROM plan");
}

void Stores::putPlan(std::string_view json) {
    guarded([&] {
        const std::string text(json);
        m_database.execute("DELETE FROM plan");
        m_database.session() << "INSERT INTO plan (id, json) VALUES (1, :json)", soci::use(text);
    });
    m_planWritten = true;
}

std::string Stores::detail() const {
    if (m_writes == 1 && !m_planWritten) return m_first;
    std::string text = m_planWritten ? "{\"plan\":\"replaced\"" : "{";
    const auto add = [&]<class T>(const Store<T>&) {
        const KindNotes& kind = notes<T>();
        if (kind.any())
            text.append(text.size() > 1 ? ",\"" : "\"")
                .append(Store<T>::tableName())
                .append("\":")
                .append(countsOf(kind));
    };
    std::apply([&](const auto&... store) { (add(store), ...); }, m_stores);
    return text + "}";
}

template Id<Organisation> Stores::put(const Organisation&, bool&);
template Id<LicenceRecord> Stores::put(const LicenceRecord&, bool&);
template Id<Pledge> Stores::put(const Pledge&, bool&);
template Id<ProductFiling> Stores::put(const ProductFiling&, bool&);
template Id<Activity> Stores::put(const Activity&, bool&);
template Id<Deliverable> Stores::put(const Deliverable&, bool&);
template Id<Survey> Stores::put(const Survey&, bool&);
template Id<PatentStock> Stores::put(const PatentStock&, bool&);
template Id<OtherFunding> Stores::put(const OtherFunding&, bool&);
template Id<Application> Stores::put(const Application&, bool&);
template Id<Commitment> Stores::put(const Commitment&, bool&);
template Id<Claim> Stores::put(const Claim&, bool&);
template void Stores::remove(Id<Organisation>);
template void Stores::remove(Id<LicenceRecord>);
template void Stores::remove(Id<Pledge>);
template void Stores::remove(Id<ProductFiling>);
template void Stores::remove(Id<Activity>);
template void Stores::remove(Id<Deliverable>);
template void Stores::remove(Id<Survey>);
template void Stores::remove(Id<PatentStock>);
template void Stores::remove(Id<OtherFunding>);
template void Stores::remove(Id<Application>);
template void Stores::remove(Id<Commitment>);
template void Stores::remove(Id<Claim>);

}  // namespace grants
