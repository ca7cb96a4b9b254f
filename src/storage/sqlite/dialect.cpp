// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/dialect.h"

#include "storage/sqlite/failure.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace grants::dialect {
namespace {

using namespace sqlite_api;  // where SOCI puts the C interface

constexpr const char* kWriterManners =
    "PRAGMA locking_mode=EXCLUSIVE;"
    "PRAGMA journal_mode=DELETE;"
    "PRAGMA synchronous=EXTRA;"
    "PRAGMA foreign_keys=ON;"
    "PRAGMA recursive_triggers=ON;"  // INSERT OR REPLACE must fire the delete triggers
    "PRAGMA trusted_schema=OFF;"
    "PRAGMA cell_size_check=ON;"
    "PRAGMA temp_store=MEMORY;"
    "PRAGMA mmap_size=0;"  // a file cut short must be an error, not a signal
    "PRAGMA cache_size=-65536";

sqlite3* handleOf(soci::session& session) {
    return static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_;
}

/// SOCI splits its connection text at blanks and '=' unless the value is quoted.
std::string connectionText(const std::filesystem::path& file) {
    return "dbname=\"" + file.string() + "\"";
}

}  // namespace

std::unique_ptr<soci::session> connect(const std::filesystem::path& file) {
    if (file.string().find('"') != std::string::npos) {
        throw fundFileError(
            "FILE_NAME", translatable("storage", "文件名或文件夹名中不能有双引号，请改名后再试。"));
    }
    try {
        auto session = std::make_unique<soci::session>(soci::sqlite3, connectionText(file));
        sqlite3* handle = handleOf(*session);
        sqlite3_extended_result_codes(handle, 1);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        execute(*session, kWriterManners);
        return session;
    } catch (const soci::sqlite3_soci_error& e) {
        throw failureOf(e.result(), e.what());
    }
}

void lockExclusively(soci::session& session) {
    execute(session, "BEGIN EXCLUSIVE; COMMIT");
}

void execute(soci::session& session, std::string_view sql) {
    sqlite3* handle = handleOf(session);
    const std::string text(sql);
    const int result = sqlite3_exec(handle, text.c_str(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) throw failureOf(result, sqlite3_errmsg(handle));
}

bool inTransaction(soci::session& session) noexcept {
    return sqlite3_get_autocommit(handleOf(session)) == 0;
}

void rollback(soci::session& session) noexcept {
    if (inTransaction(session))
        sqlite3_exec(handleOf(session), "ROLLBACK", nullptr, nullptr, nullptr);
}

int lastResult(soci::session& session) {
    return sqlite3_extended_errcode(handleOf(session));
}

}  // namespace grants::dialect
