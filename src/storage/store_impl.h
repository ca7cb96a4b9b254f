// SPDX-License-Identifier: GPL-3.0-or-later
// The shape every store shares. Included by stores/*.cpp only, each giving a Layout<T>:
//   static constexpr const char* kTable;
//   static T blank();                                     a value to read into
//   template <class F, class V> static void fields(F& f, V& v);   the columns, in order
//   template <class L, class V> static void lists(L& l, V& v);    the lists, may do nothing
#pragma once

#include "storage/record_json.h"
#include "storage/record_lists.h"
#include "storage/row.h"
#include "storage/row_check.h"
#include "storage/sense.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/guarded.h"
#include "storage/store.h"

namespace grants {

template <class T>
struct Layout;

template <class T>
struct Store<T>::Inside {
    Database& database;
    Row row;
    ListTables lists;
    long long key = 0, version = 0, seal = 0;
    std::optional<std::int64_t> lastGiven;
    std::optional<soci::statement> insert, update, remove;
    std::optional<dialect::Cursor> find;

    explicit Inside(Database& base) : database(base) {
        const T blank = Layout<T>::blank();
        ColumnVisitor columns(row);
        Fields<ColumnVisitor> fields(columns);
        Layout<T>::fields(fields, blank);
        std::vector<std::string> names;
        ListNames listNames(names);
        Layout<T>::lists(listNames, blank);
        for (std::string& name : names) lists.emplace_back(database, std::move(name));
    }

    [[nodiscard]] static std::int64_t lastId(dialect::Reader& reader) {
        constexpr std::int64_t kBeyondAll = std::int64_t{1} << 40;  // a damaged file may say more
        return std::clamp<std::int64_t>(reader.number("SELECT max(id) FROM " + tableName()), 0,
                                        kBeyondAll);
    }

    /// The highest id that any row has or had.
    [[nodiscard]] std::int64_t highestGiven() {
        return database.reader().number("SELECT max(coalesce((SELECT max(id) FROM " + tableName() +
                                        "), 0), coalesce((SELECT seq FROM sqlite_sequence "
                                        "WHERE name = '" +
                                        tableName() + "'), 0))");
    }

    /// Seals are told to whoever compares them.
    [[nodiscard]] std::string select(bool withSeals) const {
        return "SELECT id, version, " + row.names() + (withSeals ? ", seal" : "") + " FROM " +
               tableName();
    }

    [[nodiscard]] bool hasSeal(const dialect::Cursor& cursor, std::int64_t expected) const {
        const int column = 2 + static_cast<int>(row.slots.size());
        return !cursor.isNull(column) && cursor.number(column) == expected;
    }

    /// The row's cells as they stand, whether they are values or not; its lists are still missing.
    [[nodiscard]] RowBytes bytesOf(const dialect::Cursor& cursor) const {
        RowBytes bytes(Layout<T>::kTable, cursor.number(0));
        const int end = 2 + static_cast<int>(row.slots.size());
        for (int column = 1; column < end; ++column) addCell(bytes, cursor, column);
        return bytes;
    }

    template <class Bind>
    soci::statement& prepared(std::optional<soci::statement>& slot, const std::string& sql,
                              Bind bind) {
        if (slot) return *slot;
        soci::statement statement(database.session());
        bind(statement);
        statement.alloc();
        statement.prepare(sql);
        statement.define_and_bind();
        return slot.emplace(statement);
    }

    /// The value of the cursor's row, its lists aside.
    static T read(const dialect::Cursor& cursor, const T& blank) {
        T value = blank;
        value.id = Id<T>{cursor.number(0)};
        value.version = cursor.number(1);
        try {
            ReadVisitor visitor(cursor, 2);
            Fields<ReadVisitor> fields(visitor);
            Layout<T>::fields(fields, value);
        } catch (const Unreadable& bad) {
            throw fundFileError(
                "FILE_DAMAGED",
                translatable("storage", "表 {0} 第 {1} 号记录的 {2} 不可读({3})；请用备份恢复。")
                    .with(Layout<T>::kTable, std::to_string(cursor.number(0)), bad.column,
                          bad.value));
        }
        return value;
    }

    template <class Lists>
    static void readLists(T& value, Lists& lists) {
        ListReader<Lists> reader(lists, value.id.value);
        Layout<T>::lists(reader, value);
    }

    static bool isFilled(const T& value) {
        FilledLists lists;
        Layout<T>::lists(lists, value);
        return lists.all;
    }

    static void requireFilled(const T& value) {
        if (isFilled(value)) return;
        throw fundFileError(
            "FILE_DAMAGED",
            translatable("storage", "表 {0} 第 {1} 号记录缺少专利或当事人；请用备份恢复。")
                .with(Layout<T>::kTable, std::to_string(value.id.value)));
    }

    /// Reads the lists of a row into `value` and adds them to its bytes.
    static void addLists(std::int64_t id, ListScans& scans, T& value, RowBytes& bytes) {
        value.id = Id<T>{id};
        readLists(value, scans);
        ListBytes listBytes(bytes);
        Layout<T>::lists(listBytes, value);
        for (const ListScan& scan : scans)
            if (!scan.isGapless()) bytes.foreign({});
    }

    /// Finds what is wrong with the row, and completes its bytes by its lists.
    void checkValue(const dialect::Cursor& cursor, ListScans& scans, const T& blank,
                    RowFindings& complain, RowBytes& bytes) const {
        T value = blank;
        addLists(cursor.number(0), scans, value, bytes);
        PatentCheck patents;
        Layout<T>::lists(patents, value);
        if (!patents.sound || !isFilled(value)) complain.list();
        try {
            const T whole = read(cursor, value);
            Sense sense;
            Layout<T>::fields(sense, whole);
            for (const std::string& column : sense.columns) complain.senseless(column);
        } catch (const Error& bad) {
            complain.value(bad.sentence());
        }
    }

    void fill(const T& value, long long id, const RowDigest& digest) {
        key = id;
        seal = sealOf(digest);
        WriteVisitor visitor(row);
        Fields<WriteVisitor> fields(visitor);
        Layout<T>::fields(fields, value);
    }

    void writeLists(const T& value, long long owner) {
        ListWriter writer(lists, owner);
        Layout<T>::lists(writer, value);
    }

    /// Calls `each` with the cursor and the lists at every row; they live only here, so that
    /// nothing stays open.
    template <class Each>
    void scan(dialect::Reader& reader, bool withSeals, Each each) const {
        dialect::Cursor cursor(reader, select(withSeals) + " ORDER BY id");
        ListScans scans;
        for (const ListTable& list : lists) scans.emplace_back(reader, list.name());
        while (cursor.next()) each(cursor, scans);
    }
};

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
        values.push_back(Inside::read(cursor, blank));
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
    T value = Inside::read(*my.find, Layout<T>::blank());
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
        soci::statement write =
            (my.database.session().prepare << "UPDATE " << tableName()
                                           << " SET seal = :seal WHERE id = :key",
             soci::use(my.seal), soci::use(my.key));
        my.scan(my.database.reader(), false, [&](const dialect::Cursor& row, ListScans& lists) {
            RowBytes bytes = my.bytesOf(row);
            T value = blank;
            my.addLists(row.number(0), lists, value, bytes);
            const RowDigest digest = bytes.digest();
            part.add(row.number(0), digest);
            my.seal = sealOf(digest);
            my.key = row.number(0);
            write.execute(true);
        });
        return part;
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
