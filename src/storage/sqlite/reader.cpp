// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/reader.h"

#include "storage/sqlite/failure.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <utility>

namespace grants::dialect {
namespace {

using namespace sqlite_api;

// As dialect::connect, as far as it matters to who only reads.
constexpr const char* kReaderManners = "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0";

/// `immutable`: neither locks nor journals are looked at.
std::string uriOf(const std::filesystem::path& file) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '%' || c == '?' || c == '#') {
            uri.append({'%', kHex[byte >> 4], kHex[byte & 15]});
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

}  // namespace

Reader::Reader(soci::session& session)
    : m_connection(static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_) {}

Reader::Reader(const std::filesystem::path& file) : m_own(true) {
    constexpr int kFlags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    const int result = sqlite3_open_v2(uriOf(file).c_str(), &m_connection, kFlags, nullptr);
    if (result == SQLITE_OK) {
        sqlite3_extended_result_codes(m_connection, 1);
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_exec(m_connection, kReaderManners, nullptr, nullptr, nullptr);
        return;
    }
    const Error failure = failureOf(result, sqlite3_errstr(result));
    sqlite3_close(m_connection);
    throw failure;
}

Reader::~Reader() {
    if (m_own) sqlite3_close(m_connection);
}

Reader::Reader(Reader&& other) noexcept
    : m_connection(other.m_connection), m_own(std::exchange(other.m_own, false)) {}

std::int64_t Reader::number(const std::string& sql) {
    Cursor cursor(*this, sql);
    return cursor.next() ? cursor.number(0) : 0;
}

std::string Reader::text(const std::string& sql) {
    Cursor cursor(*this, sql);
    return cursor.next() ? std::string(cursor.text(0)) : std::string();
}

Cursor::Cursor(Reader& reader, const std::string& sql) {
    const int result = sqlite3_prepare_v2(reader.m_connection, sql.c_str(),
                                          static_cast<int>(sql.size()), &m_statement, nullptr);
    if (result != SQLITE_OK) throw failureOf(result, sqlite3_errmsg(reader.m_connection));
}

Cursor::~Cursor() {
    sqlite3_finalize(m_statement);
}

Cursor::Cursor(Cursor&& other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}

void Cursor::restart(std::int64_t parameter) {
    close();
    sqlite3_bind_int64(m_statement, 1, parameter);
}

bool Cursor::next() {
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) return true;
    if (result == SQLITE_DONE) return false;
    throw failureOf(result, sqlite3_errmsg(sqlite3_db_handle(m_statement)));
}

void Cursor::close() noexcept {
    sqlite3_reset(m_statement);
}

bool Cursor::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Cursor::isNumber(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

bool Cursor::isText(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
}

std::int64_t Cursor::number(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Cursor::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (bytes == nullptr) return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

}  // namespace grants::dialect
