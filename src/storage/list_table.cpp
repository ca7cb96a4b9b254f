// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/list_table.h"

#include "storage/database.h"

#include <soci/soci.h>

#include <optional>

namespace grants {

struct ListTable::Inside {
    Inside(Database& base, std::string name) : database(base), table(std::move(name)) {}

    Database& database;
    std::string table;
    long long owner = 0, position = 0, value = 0;
    std::optional<soci::statement> insert, clear, find, scan;
    long long scannedOwner = 0, scannedValue = 0;  // the scan's next row
    bool atRow = false;
    std::vector<long long> found;

    soci::session& session() { return database.session(); }
    void step() { atRow = scan->fetch(); }
};

ListTable::ListTable(Database& database, std::string table)
    : m_inside(std::make_unique<Inside>(database, std::move(table))) {}
ListTable::~ListTable() = default;
ListTable::ListTable(ListTable&&) noexcept = default;

void ListTable::insert(long long owner, const std::vector<long long>& values) {
    Inside& my = *m_inside;
    if (!my.insert)
        my.insert.emplace((my.session().prepare
                               << "INSERT INTO " << my.table
                               << " (owner, position, value) VALUES (:owner, :position, :value)",
                           soci::use(my.owner), soci::use(my.position), soci::use(my.value)));
    my.owner = owner;
    my.position = 0;
    for (const long long value : values) {
        my.value = value;
        my.insert->execute(true);
        ++my.position;
    }
}

void ListTable::clear(long long owner) {
    Inside& my = *m_inside;
    if (!my.clear)
        my.clear.emplace(
            (my.session().prepare << "DELETE FROM " << my.table << " WHERE owner = :owner",
             soci::use(my.owner)));
    my.owner = owner;
    my.clear->execute(true);
}

const std::vector<long long>& ListTable::valuesOf(long long owner) {
    Inside& my = *m_inside;
    if (!my.find)
        my.find.emplace((my.session().prepare << "SELECT value FROM " << my.table
                                              << " WHERE owner = :owner ORDER BY position",
                         soci::use(my.owner), soci::into(my.value)));
    my.owner = owner;
    my.found.clear();
    my.find->execute();
    while (my.find->fetch()) my.found.push_back(my.value);
    return my.found;
}

// Row by row: SOCI's vectors carry INTEGER columns of SQLite as 32-bit numbers.
void ListTable::rewind() {
    Inside& my = *m_inside;
    my.scan.emplace((my.session().prepare << "SELECT owner, value FROM " << my.table
                                          << " ORDER BY owner, position",
                     soci::into(my.scannedOwner), soci::into(my.scannedValue)));
    my.scan->execute();
    my.step();
}

const std::vector<long long>& ListTable::take(long long owner) {
    Inside& my = *m_inside;
    my.found.clear();
    for (; my.atRow && my.scannedOwner <= owner; my.step())
        if (my.scannedOwner == owner) my.found.push_back(my.scannedValue);
    return my.found;
}

void ListTable::finish() noexcept {
    m_inside->scan.reset();
}

}  // namespace grants
