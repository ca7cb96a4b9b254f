// SPDX-License-Identifier: GPL-3.0-or-later
// The shape every store shares. Included by stores/*.cpp only, each giving a Layout<T>
// (store_inside.h).
#pragma once

#include "storage/store_inside.h"

namespace grants {

template <class T>
Store<T>::Store(Database& database) : m_inside(std::make_unique<Inside>(database)) {}

template <class T>
Store<T>::~Store() = default;

template <class T>
Store<T>::Store(Store&&) noexcept = default;

template <class T>
std::vector<T> Store<T>::all() {
    return all(m_inside->database.reader(), [] {});
}

template <class T>
std::vector<T> Store<T>::all(dialect::Reader& reader, const std::function<void()>& step) const {
    constexpr std::int64_t kBelieved = 1'000'000;  // room made on the word of the highest id
    const T blank = Layout<T>::blank();
    std::vector<T> values;
    values.reserve(static_cast<std::size_t>(std::min(Inside::lastId(reader), kBelieved)));
    m_inside->scan(reader, false, [&](const dialect::Cursor& cursor, ListScans& lists) {
        values.push_back(m_inside->read(cursor, blank));
        Inside::readLists(values.back(), lists);
        Inside::requireFilled(values.back());
        if (values.size() % kRowsInStep == 0) step();
    });
    return values;
}

template <class T>
std::int64_t Store<T>::lastId() {
    return Inside::lastId(m_inside->database.reader());
}

template <class T>
std::optional<T> Store<T>::find(Id<T> id) {
    Inside& my = *m_inside;
    if (!my.find) my.find.emplace(my.database.reader(), my.select(true) + " WHERE id = ?1");
    const struct Closing {
        dialect::Cursor& cursor;
        ~Closing() { cursor.close(); }
    } closing{*my.find};
    my.find->restart(id.value);
    if (!my.find->next()) return std::nullopt;
    T value = my.read(*my.find, Layout<T>::blank());
    Inside::readLists(value, my.lists);
    if (!my.hasSeal(*my.find, sealOf(digestOf(value, value.id, value.version))))
        throw recordAltered(Layout<T>::kTable, id.value);
    return value;
}

template <class T>
void Store<T>::begin() {
    m_inside->lastGiven.reset();
}

template <class T>
Id<T> Store<T>::nextId() {
    Inside& my = *m_inside;
    if (!my.lastGiven) my.lastGiven = my.highestGiven();
    return Id<T>{++*my.lastGiven};
}

template <class T>
Id<T> Store<T>::keepIds(std::int64_t count) {
    const Id<T> first = nextId();
    m_inside->noteGiven(first.value + count - 1);
    return first;
}

template <class T>
RowDigest Store<T>::digestOf(const T& value, Id<T> id, std::int64_t version) {
    RowBytes bytes(Layout<T>::kTable, id.value);
    bytes.number(version);
    Fields<RowBytes> fields(bytes);
    Layout<T>::fields(fields, value);
    ListBytes lists(bytes);
    Layout<T>::lists(lists, value);
    return bytes.digest();
}

template <class T>
RowDigest Store<T>::insert(const T& value, Id<T> id, std::int64_t version) {
    return guarded([&] {
        Inside& my = *m_inside;
        const std::string sql = my.insert ? std::string()
                                          : "INSERT INTO " + tableName() + " (" + my.row.names() +
                                                ", id, version, seal) VALUES (" +
                                                my.row.names(":") + ", :key, :next, :seal)";
        soci::statement& statement = my.prepared(my.insert, sql, [&](soci::statement& s) {
            my.row.bindUse(s);
            s.exchange(soci::use(my.key));
            s.exchange(soci::use(my.version));
            s.exchange(soci::use(my.seal));
        });
        const RowDigest digest = digestOf(value, id, version);
        my.fill(value, id.value, digest);
        my.version = version;
        statement.execute(true);
        my.writeLists(value, id.value);
        return digest;
    });
}

template <class T>
RowDigest Store<T>::update(const T& value) {
    return guarded([&] {
        Inside& my = *m_inside;
        soci::statement& statement =
            my.prepared(my.update,
                        "UPDATE " + tableName() + " SET version = version + 1, " +
                            my.row.assignments() + ", seal = :seal WHERE id = :key",
                        [&](soci::statement& s) {
                            my.row.bindUse(s);
                            s.exchange(soci::use(my.seal));
                            s.exchange(soci::use(my.key));
                        });
        const RowDigest digest = digestOf(value, value.id, value.version + 1);
        my.fill(value, value.id.value, digest);
        statement.execute(true);
        for (ListTable& list : my.lists) list.clear(my.key);
        my.writeLists(value, value.id.value);
        return digest;
    });
}

template <class T>
void Store<T>::remove(Id<T> id) {
    guarded([&] {
        Inside& my = *m_inside;
        soci::statement& statement =
            my.prepared(my.remove, "DELETE FROM " + tableName() + " WHERE id = :key",
                        [&](soci::statement& s) { s.exchange(soci::use(my.key)); });
        my.key = id.value;
        statement.execute(true);
    });
}

template <class T>
void Store<T>::check(std::vector<Finding>& findings) {
    Inside& my = *m_inside;
    if (!hasTable(my.database, tableName())) return;
    const bool sealed = keepsContent(my.database);
    const T blank = Layout<T>::blank();
    ContentPart found;
    bool named = false;
    my.scan(my.database.reader(), sealed, [&](const dialect::Cursor& row, ListScans& lists) {
        RowFindings complain(tableName(), row.number(0), findings);
        RowBytes bytes = my.bytesOf(row);
        my.checkValue(row, lists, blank, complain, bytes);
        const RowDigest digest = bytes.digest();
        found.add(row.number(0), digest);
        if (!sealed || my.hasSeal(row, sealOf(digest))) return;
        named = true;
        complain.altered();
    });
    if (!sealed) return;
    compareParts(tableName(), storedPart(my.database, tableName()), found, named, findings);
}

template <class T>
ContentPart Store<T>::takeUp() {
    return guarded([&] {
        Inside& my = *m_inside;
        ContentPart part;
        const T blank = Layout<T>::blank();
        soci::statement write = my.sealing();
        my.scan(my.database.reader(), false, [&](const dialect::Cursor& row, ListScans& lists) {
            RowBytes bytes = my.bytesOf(row);
            T value = blank;
            my.addLists(row.number(0), lists, value, bytes);
            const RowDigest digest = bytes.digest();
            part.add(row.number(0), digest);
            my.writeSeal(write, row.number(0), digest);
        });
        return part;
    });
}

template <class T>
std::optional<ContentPart> Store<T>::sealAnew(std::int64_t migration) {
    Inside& my = *m_inside;
    const std::size_t before = Inside::columnsAfter(migration).slots.size();
    if (before == my.row.slots.size()) return std::nullopt;
    return guarded([&] {
        ContentPart part = storedPart(my.database, tableName());
        const T blank = Layout<T>::blank();
        soci::statement write = my.sealing();
        my.scan(my.database.reader(), true, [&](const dialect::Cursor& row, ListScans& lists) {
            RowBytes was = Inside::bytesOf(row, before), is = my.bytesOf(row);
            T value = blank;
            my.addLists(row.number(0), lists, value, was);
            my.addBytes(value, lists, is);
            if (!my.hasSeal(row, sealOf(was.digest()))) return;
            part.takeOut(row.number(0), was.digest());
            part.add(row.number(0), is.digest());
            my.writeSeal(write, row.number(0), is.digest());
        });
        return std::optional(part);
    });
}

template <class T>
std::string Store<T>::toJson(const T& value, const T* other) {
    const auto wordsOf = [](const T& of) {
        JsonWriter visitor;
        Fields<JsonWriter> fields(visitor);
        Layout<T>::fields(fields, of);
        ListJsonWriter lists(visitor);
        Layout<T>::lists(lists, of);
        return std::move(visitor.words);
    };
    const auto mine = wordsOf(value);
    const auto theirs = other ? wordsOf(*other) : decltype(mine){};
    std::string text = "{";
    for (std::size_t i = 0; i < mine.size(); ++i) {
        if (other && mine[i] == theirs[i]) continue;
        text.append(text.size() > 1 ? ",\"" : "\"")
            .append(mine[i].first)
            .append("\":")
            .append(mine[i].second);
    }
    return text + "}";
}

template <class T>
std::optional<T> Store<T>::fromJson(const std::string& fields, const T* otherwise) {
    T value = otherwise ? *otherwise : Layout<T>::blank();
    try {
        JsonReader visitor(fields, otherwise ? toJson(*otherwise) : std::string());
        Fields<JsonReader> reading(visitor);
        Layout<T>::fields(reading, value);
        Layout<T>::lists(visitor, value);
    } catch (const Unreadable&) {
        return std::nullopt;
    }
    return value;
}

template <class T>
std::string Store<T>::tableName() {
    return Layout<T>::kTable;
}

}  // namespace grants
