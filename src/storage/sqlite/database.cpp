// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/database.h"

#include "storage/sqlite/dialect.h"
#include "storage/sqlite/guarded.h"

namespace grants {

Database::Database(std::unique_ptr<soci::session> session)
    : m_session(std::move(session)), m_reader(*m_session) {}

std::unique_ptr<Database> Database::copyOf(const std::filesystem::path& file) {
    return std::unique_ptr<Database>(new Database(dialect::connectToCopy(file)));
}

Database::Database(const std::filesystem::path& file) : Database(dialect::connect(file)) {
    dialect::lockExclusively(*m_session);
}

Database::~Database() = default;

void Database::execute(std::string_view sql) {
    dialect::execute(*m_session, sql);
}

std::int64_t Database::number(std::string_view sql) {
    return guarded([&] {
        long long value = 0;
        soci::indicator state = soci::i_null;
        *m_session << std::string(sql), soci::into(value, state);
        return state == soci::i_ok ? value : 0;
    });
}

std::string Database::text(std::string_view sql) {
    const std::vector<std::string> all = texts(sql);
    return all.empty() ? std::string() : all.front();
}

std::vector<std::string> Database::texts(std::string_view sql) {
    return guarded([&] {
        std::vector<std::string> all;
        std::string value;
        soci::indicator state = soci::i_ok;
        soci::statement query = (m_session->prepare << std::string(sql), soci::into(value, state));
        query.execute();
        while (query.fetch()) all.push_back(state == soci::i_ok ? value : std::string());
        return all;
    });
}

void Database::copyInto(const std::filesystem::path& to) {
    guarded([&] {
        const std::string name = to.string();
        *m_session << "VACUUM INTO :name", soci::use(name);
    });
}

Transaction::Transaction(Database& database) : m_database(database) {
    m_database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    rollback();
}

void Transaction::rollback() noexcept {
    dialect::rollback(m_database.session());
}

void Transaction::commit() {
    m_database.execute("COMMIT");
}

}  // namespace grants
