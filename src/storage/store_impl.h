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
    long long key = 0, version = 0;
    std::optional<soci::statement> insert, insertAgain, update, remove;
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

    [[nodiscard]] std::string select() const {
        return "SELECT id, version, " + row.names() + " FROM " + tableName();
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

    void fill(const T& value) {
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
    void scan(dialect::Reader& reader, Each each) const {
        dialect::Cursor cursor(reader, select() + " ORDER BY id");
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
    m_inside->scan(reader, [&](const dialect::Cursor& cursor, ListScans& lists) {
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
    if (!my.find) my.find.emplace(my.database.reader(), my.select() + " WHERE id = ?1");
    const struct Closing {
        dialect::Cursor& cursor;
        ~Closing() { cursor.close(); }
    } closing{*my.find};
    my.find->restart(id.value);
    if (!my.find->next()) return std::nullopt;
    T value = Inside::read(*my.find, Layout<T>::blank());
    Inside::readLists(value, my.lists);
    return value;
}

template <class T>
Id<T> Store<T>::insert(const T& value) {
    return guarded([&] {
        Inside& my = *m_inside;
        const std::string sql = my.insert ? std::string()
                                          : "INSERT INTO " + tableName() + " (version, " +
                                                my.row.names() + ") VALUES (1, " +
                                                my.row.names(":") + ")";
        soci::statement& statement =
            my.prepared(my.insert, sql, [&](soci::statement& s) { my.row.bindUse(s); });
        my.fill(value);
        statement.execute(true);
        long long id = 0;
        my.database.session().get_last_insert_id(Layout<T>::kTable, id);
        my.writeLists(value, id);
        return Id<T>{id};
    });
}

template <class T>
void Store<T>::insertAgain(const T& value) {
    guarded([&] {
        Inside& my = *m_inside;
        soci::statement& statement =
            my.prepared(my.insertAgain,
                        "INSERT INTO " + tableName() + " (" + my.row.names() +
                            ", id, version) VALUES (" + my.row.names(":") + ", :key, :next)",
                        [&](soci::statement& s) {
                            my.row.bindUse(s);
                            s.exchange(soci::use(my.key));
                            s.exchange(soci::use(my.version));
                        });
        my.fill(value);
        my.key = value.id.value;
        my.version = value.version + 1;
        statement.execute(true);
        my.writeLists(value, value.id.value);
    });
}

template <class T>
void Store<T>::update(const T& value) {
    guarded([&] {
        Inside& my = *m_inside;
        soci::statement& statement =
            my.prepared(my.update,
                        "UPDATE " + tableName() + " SET version = version + 1, " +
                            my.row.assignments() + " WHERE id = :key",
                        [&](soci::statement& s) {
                            my.row.bindUse(s);
                            s.exchange(soci::use(my.key));
                        });
        my.fill(value);
        my.key = value.id.value;
        statement.execute(true);
        for (ListTable& list : my.lists) list.clear(my.key);
        my.writeLists(value, value.id.value);
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
    std::string record;  // the one being looked at
    const auto complain = [&](const char* code, Message message) {
        findings.push_back({Severity::Error, code, "", std::move(message), {.record = record}});
    };
    const auto checkLists = [&](const T& value) {
        PatentCheck lists;
        Layout<T>::lists(lists, value);
        if (!lists.sound || !Inside::isFilled(value)) {
            complain("VERIFY_LIST", translatable("storage",
                                                 "记录 {0} 缺少专利或当事人，或专利号不成立；"
                                                 "请更正该记录或用备份恢复。")
                                        .with(record));
        }
    };
    const T blank = Layout<T>::blank();
    const auto check = [&](const dialect::Cursor& cursor, ListScans& scans) {
        record = tableName() + " " + std::to_string(cursor.number(0));
        std::optional<T> value;
        try {
            value = Inside::read(cursor, blank);
        } catch (const Error& bad) {
            return complain("VERIFY_VALUE", bad.sentence());
        }
        Inside::readLists(*value, scans);
        checkLists(*value);
    };
    m_inside->scan(m_inside->database.reader(), check);
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
