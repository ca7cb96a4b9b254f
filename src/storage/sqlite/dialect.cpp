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

namespace {

/// Closes itself.
struct Source {
    sqlite3* handle = nullptr;
    ~Source() { sqlite3_close(handle); }
};

int copyPages(sqlite3* to, const std::filesystem::path& file) {
    Source from;
    const int opened = sqlite3_open_v2(file.c_str(), &from.handle, SQLITE_OPEN_READONLY, nullptr);
    if (opened != SQLITE_OK) return opened;
    sqlite3_extended_result_codes(from.handle, 1);
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", from.handle, "main");
    if (copy == nullptr) return sqlite3_extended_errcode(to);
    sqlite3_backup_step(copy, -1);
    return sqlite3_backup_finish(copy);
}

}  // namespace

std::unique_ptr<soci::session> connectToCopy(const std::filesystem::path& file) {
    auto session = connect(":memory:");
    const int result = copyPages(handleOf(*session), file);
    if (result == SQLITE_READONLY_ROLLBACK || result == SQLITE_READONLY_CANTINIT) {
        throw fundFileError(
            "FILE_UNFINISHED",
            translatable("storage",
                         "基金文件 {0} 有一步没有写完，只读时不能补全；请把它和旁边的 -journal "
                         "文件一起复制到可写的文件夹再打开。")
                .with(file.string()));
    }
    if (result != SQLITE_OK) throw failureOf(result, sqlite3_errstr(result));
    return session;
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

std::string headerOnDisk(soci::session& session) noexcept {
    sqlite3_file* file = nullptr;
    const int found = sqlite3_file_control(handleOf(session), "main", SQLITE_FCNTL_FILE_POINTER,
                                           static_cast<void*>(&file));
    if (found != SQLITE_OK || file == nullptr || file->pMethods == nullptr) return {};
    std::string header(100, '\0');
    const int size = static_cast<int>(header.size());
    return file->pMethods->xRead(file, header.data(), size, 0) == SQLITE_OK ? header
                                                                            : std::string();
}

bool hasSpilled(soci::session& session, bool reset) noexcept {
    int times = 0, highest = 0;
    sqlite3_db_status(handleOf(session), SQLITE_DBSTATUS_CACHE_SPILL, &times, &highest, reset);
    return times != 0;
}

int lastResult(soci::session& session) {
    return sqlite3_extended_errcode(handleOf(session));
}

}  // namespace grants::dialect
