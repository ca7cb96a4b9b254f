// SPDX-License-Identifier: GPL-3.0-or-later
// What a store is made of: its columns, its prepared statements, how a row is read and written. By
// a Layout<T>:
//   static constexpr const char* kTable;
//   static T blank();                                     a value to read into
//   template <class F, class V> static void fields(F& f, V& v);   the columns, in order; later ones
//                                                         last, behind a since()
//   template <class L, class V> static void lists(L& l, V& v);    the lists, may do nothing
#pragma once

#include "storage/record_json.h"
#include "storage/record_lists.h"
#include "storage/row.h"
#include "storage/row_check.h"
#include "storage/sense.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/guarded.h"
#include "storage/sqlite/migrations.h"
#include "storage/store.h"

namespace grants {

template <class T>
struct Layout;

template <class T>
struct Store<T>::Inside {
    Database& database;
    std::int64_t shape;  // the last migration of the file
    Row row;
    ListTables lists;
    long long key = 0, version = 0, seal = 0;
    std::optional<std::int64_t> lastGiven;
    std::optional<soci::statement> insert, update, remove;
    std::optional<dialect::Cursor> find;

    explicit Inside(Database& base)
        : database(base), shape(fileVersion(base)), row(columnsAfter(shape)) {
        const T blank = Layout<T>::blank();
        std::vector<std::string> names;
        ListNames listNames(names);
        Layout<T>::lists(listNames, blank);
        for (std::string& name : names) lists.emplace_back(database, std::move(name));
    }

    /// The columns that the table has after this migration, in the order of the layout.
    [[nodiscard]] static Row columnsAfter(std::int64_t migration) {
        const T blank = Layout<T>::blank();
        Row columns;
        ColumnVisitor visitor(columns, migration);
        Fields<ColumnVisitor> fields(visitor);
        Layout<T>::fields(fields, blank);
        return columns;
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

    /// As if a row with this id had been there.
    void noteGiven(std::int64_t id) {
        lastGiven = id;
        const std::string of = " WHERE name = '" + tableName() + "'";
        database.execute("INSERT INTO sqlite_sequence (name, seq) SELECT '" + tableName() +
                         "', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence" + of + ")");
        database.execute("UPDATE sqlite_sequence SET seq = " + std::to_string(id) + of);
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

    /// The row's first cells as they stand, whether they are values or not; its lists are still
    /// missing.
    [[nodiscard]] static RowBytes bytesOf(const dialect::Cursor& cursor, std::size_t fields) {
        RowBytes bytes(Layout<T>::kTable, cursor.number(0));
        const int end = 2 + static_cast<int>(fields);
        for (int column = 1; column < end; ++column) addCell(bytes, cursor, column);
        return bytes;
    }
    [[nodiscard]] RowBytes bytesOf(const dialect::Cursor& cursor) const {
        return bytesOf(cursor, row.slots.size());
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
    [[nodiscard]] T read(const dialect::Cursor& cursor, const T& blank) const {
        T value = blank;
        value.id = Id<T>{cursor.number(0)};
        value.version = cursor.number(1);
        try {
            ReadVisitor visitor(cursor, 2, shape);
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
        addBytes(value, scans, bytes);
    }
    /// Of lists that were read from `scans`.
    static void addBytes(const T& value, const ListScans& scans, RowBytes& bytes) {
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

    /// For writeSeal().
    [[nodiscard]] soci::statement sealing() {
        return (database.session().prepare << "UPDATE " << tableName()
                                           << " SET seal = :seal WHERE id = :key",
                soci::use(seal), soci::use(key));
    }

    void writeSeal(soci::statement& write, std::int64_t id, const RowDigest& digest) {
        key = id;
        seal = sealOf(digest);
        write.execute(true);
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

}  // namespace grants
