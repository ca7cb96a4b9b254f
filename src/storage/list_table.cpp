// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/list_table.h"

#include "storage/sqlite/database.h"

#include <soci/soci.h>

#include <optional>

namespace grants {

struct ListTable::Inside {
    Inside(Database& base, std::string name) : database(base), table(std::move(name)) {}

    Database& database;
    std::string table;
    long long owner = 0, position = 0, value = 0;
    std::optional<soci::statement> insert, clear;
    std::optional<dialect::Cursor> find;
    std::vector<long long> found;

    soci::session& session() { return database.session(); }
};

ListTable::ListTable(Database& database, std::string table)
    : m_inside(std::make_unique<Inside>(database, std::move(table))) {}
ListTable::~ListTable() = default;
ListTable::ListTable(ListTable&&) noexcept = default;

const std::string& ListTable::name() const {
    return m_inside->table;
}

void ListTable::insert(long long owner, const std::vector<long long>& values) {
    Inside& my = *m_inside;
    if (!my.insert) {
        my.insert.emplace((my.session().prepare
                               << "INSERT INTO " << my.table
                               << " (owner, position, value) VALUES (:owner, :position, :value)",
                           soci::use(my.owner), soci::use(my.position), soci::use(my.value)));
    }
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
    if (!my.clear) {
        my.clear.emplace(
            (my.session().prepare << "DELETE FROM " << my.table << " WHERE owner = :owner",
             soci::use(my.owner)));
    }
    my.owner = owner;
    my.clear->execute(true);
}

const std::vector<long long>& ListTable::valuesOf(long long owner) {
    Inside& my = *m_inside;
    if (!my.find) {
        my.find.emplace(my.database.reader(),
                        "SELECT value FROM " + my.table + " WHERE owner = ?1 ORDER BY position");
    }
    my.find->restart(owner);
    my.found.clear();
    while (my.find->next()) my.found.push_back(my.find->number(0));
    return my.found;
}

ListScan::ListScan(dialect::Reader& reader, const std::string& table)
    : m_rows(reader, "SELECT owner, value, position FROM " + table + " ORDER BY owner, position") {
    step();
}

void ListScan::step() {
    m_atRow = m_rows.next();
    m_owner = m_atRow ? m_rows.number(0) : 0;
}

const std::vector<long long>& ListScan::valuesOf(long long owner) {
    m_found.clear();
    m_gapless = true;
    for (; m_atRow && m_owner <= owner; step()) {
        if (m_owner != owner) continue;
        if (m_rows.number(2) != static_cast<long long>(m_found.size())) m_gapless = false;
        m_found.push_back(m_rows.number(1));
    }
    return m_found;
}

}  // namespace grants
