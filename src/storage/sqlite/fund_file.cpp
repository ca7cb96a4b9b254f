// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/fund_file.h"

#include "output/durable.h"
#include "storage/sqlite/dialect.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/schema.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fstream>

namespace grants {
namespace {

constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kHeaderSize = 100;
using Header = std::array<unsigned char, kHeaderSize>;

std::uint32_t numberAt(const Header& header, std::size_t offset) {
    return static_cast<std::uint32_t>(header[offset]) << 24 |
           static_cast<std::uint32_t>(header[offset + 1]) << 16 |
           static_cast<std::uint32_t>(header[offset + 2]) << 8 | header[offset + 3];
}

std::uintmax_t expectedSize(const Header& header) {
    std::uintmax_t page = static_cast<std::uintmax_t>(header[16]) << 8 | header[17];
    if (page == 1) page = 65536;
    // The page count counts only when the version beside it says that it is current.
    return numberAt(header, 24) == numberAt(header, 92) ? page * numberAt(header, 28) : page;
}

void requireRegular(const std::filesystem::path& file) {
    const auto status = std::filesystem::status(file);
    if (!std::filesystem::exists(status)) {
        throw fundFileError("FILE_ABSENT",
                            translatable("storage", "找不到基金文件 {0}；请检查文件名和文件夹。")
                                .with(file.string()));
    }
    if (std::filesystem::is_directory(status)) {
        throw fundFileError(
            "FILE_FOLDER",
            translatable("storage", "{0} 是文件夹，不是基金文件；请选择其中的 .zlzh 文件。")
                .with(file.string()));
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw fundFileError("FILE_SPECIAL",
                            translatable("storage", "{0} 不是普通文件，不能作为基金文件打开。")
                                .with(file.string()));
    }
}

void requireAccess(const std::filesystem::path& file, bool toWrite) {
    if (access(file.c_str(), R_OK) != 0) {
        throw fundFileError("FILE_UNREADABLE",
                            translatable("storage", "没有读取 {0} 的权限；请向文件的所有者索取。")
                                .with(file.string()));
    }
    if (toWrite && access(file.c_str(), W_OK) != 0) {
        throw fundFileError(
            "FILE_READ_ONLY",
            translatable("storage", "{0} 是只读文件；请取消只读，或复制一份再打开。")
                .with(file.string()));
    }
}

Error truncated(const std::filesystem::path& file) {
    return fundFileError(
        "FILE_TRUNCATED",
        translatable("storage", "基金文件 {0} 不完整(被截断)；请用最近的备份恢复。")
            .with(file.string()));
}

Header headerOf(const std::filesystem::path& file) {
    if (std::filesystem::file_size(file) == 0) {
        throw fundFileError(
            "FILE_EMPTY",
            translatable("storage", "{0} 是空文件，不是基金文件；请用备份恢复，或新建基金文件。")
                .with(file.string()));
    }
    Header header{};
    std::ifstream stream(file, std::ios::binary);
    stream.read(reinterpret_cast<char*>(header.data()), kHeaderSize);
    const auto read = static_cast<std::size_t>(stream.gcount());
    if (std::memcmp(header.data(), kMagic.data(), std::min(read, kMagic.size())) != 0) {
        throw fundFileError("FILE_FOREIGN",
                            translatable("storage", "{0} 不是本程序的基金文件；请选择 .zlzh 文件。")
                                .with(file.string()));
    }
    if (read < kHeaderSize) throw truncated(file);
    return header;
}

/// A journal whose header is not zeroed holds a transaction that a crash cut off.
bool hasHotJournal(const std::filesystem::path& file) {
    constexpr std::string_view kJournalMagic{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8};
    std::array<char, 8> start{};
    std::ifstream journal(file.string() + "-journal", std::ios::binary);
    return journal.read(start.data(), start.size()) &&
           kJournalMagic == std::string_view(start.data(), start.size());
}

std::int64_t newestVersion() {
    return builtInMigrations().back().number;
}

/// The names that SQLite, the lock and the program put beside a file are longer than its own.
void requireShortName(const std::filesystem::path& file) {
    constexpr std::size_t kLongest = 230;
    if (file.filename().string().size() <= kLongest) return;
    throw fundFileError(
        "FILE_NAME",
        translatable("storage", "文件名太长(超过 {0} 字节，约 {1} 个汉字)；请换一个短些的文件名。")
            .with(std::to_string(kLongest), std::to_string(kLongest / 3)));
}

void putAside(const std::filesystem::path& file, const char* suffix) {
    std::filesystem::path sidecar = file;
    sidecar += suffix;
    if (!std::filesystem::exists(std::filesystem::symlink_status(sidecar))) return;
    std::filesystem::path aside = sidecar;
    aside += ".stale-" + utcStamp();
    for (int again = 2; std::filesystem::exists(aside); ++again)
        aside = sidecar.string() + ".stale-" + utcStamp() + "-" + std::to_string(again);
    renameOver(sidecar, aside);
}

/// Our files never are in WAL mode, so a WAL beside one belongs to another file and must not
/// replay.
void putStaleLogAside(const std::filesystem::path& file) {
    putAside(file, "-wal");
}

/// What lies beside a name that no file has would be replayed into a new file of that name.
void putStaleSidecarsAside(const std::filesystem::path& file) {
    for (const char* suffix : {"-journal", "-wal", "-shm"}) putAside(file, suffix);
}

/// What was verified as a draft must be what its final name gives; nothing stays when it is not.
void requireReadable(const std::filesystem::path& file) {
    try {
        Database database(file);
        requireOwnSchema(database);
    } catch (...) {
        removeWithSidecars(file);
        throw;
    }
}

/// A new file of that name, whole or not at all; never over another.
void placeNew(const std::filesystem::path& target,
              const std::function<void(const std::filesystem::path& draft)>& make) {
    requireShortName(target);
    sweepDrafts(target);
    const std::filesystem::path part = draftNameBeside(target);
    createOwnerOnly(part);
    const auto put = [&target](const std::filesystem::path& draft) {
        flush(draft);
        if (!std::filesystem::exists(target)) putStaleSidecarsAside(target);
        renameNew(draft, target);
        removeWithSidecars(draft);  // a journal that could not be removed before
        requireReadable(target);
    };
    throughDraft(part, make, put, removeWithSidecars);
}

}  // namespace

void inspectFundFile(const std::filesystem::path& file, bool toWrite) {
    requireRegular(file);
    requireAccess(file, toWrite);
    const Header header = headerOf(file);
    if (numberAt(header, 68) != dialect::kApplicationId) {
        throw fundFileError("FILE_FOREIGN",
                            translatable("storage", "{0} 不是本程序的基金文件；请选择 .zlzh 文件。")
                                .with(file.string()));
    }
    if (numberAt(header, 60) > newestVersion()) {
        throw fundFileError(
            "FILE_NEWER",
            translatable("storage", "{0} 由更新版本的程序保存，本版本不能打开；请升级程序。")
                .with(file.string()));
    }
    // A crash may leave the file short; the journal beside it makes it whole again.
    if (std::filesystem::file_size(file) < expectedSize(header) && !hasHotJournal(file))
        throw truncated(file);
}

std::optional<Message> obstacleToWriting(const std::filesystem::path& file) {
    const auto refused = [](const std::filesystem::path& path) {
        return access(path.c_str(), W_OK) != 0;
    };
    const std::filesystem::path folder =
        std::filesystem::weakly_canonical(std::filesystem::absolute(file)).parent_path();
    if (!refused(file) && !refused(folder)) return std::nullopt;
    if (errno == EROFS) {
        return translatable("storage",
                            "基金文件 {0} 在只读的介质上，只能查看；要改动，请复制到本机再打开。")
            .with(file.string());
    }
    if (refused(file)) {
        return translatable(
                   "storage",
                   "基金文件 {0} 是只读的，只能查看；要改动，请取消只读，或复制一份再打开。")
            .with(file.string());
    }
    return translatable("storage",
                        "基金文件 {0} "
                        "所在的文件夹不能写入，只能查看；要改动，请取得权限，或复制到别处再打开。")
        .with(file.string());
}

std::unique_ptr<FundFile> FundFile::examine(const std::filesystem::path& file) {
    requireNotOpenHere(file);
    requireShortName(file);
    inspectFundFile(file, true);
    std::unique_ptr<FundFile> fund(new FundFile);
    fund->m_path = std::filesystem::canonical(file);
    fund->m_lock = std::make_unique<FileLock>(fund->m_path);
    putStaleLogAside(fund->m_path);
    sweepDrafts(fund->m_path);
    fund->m_identity = identityOf(fund->m_path);
    fund->m_database = std::make_unique<Database>(fund->m_path);
    return fund;
}

std::unique_ptr<FundFile> FundFile::openToRead(
    const std::filesystem::path& file, const std::function<void(Database&)>& bringUpToDate) {
    requireNotOpenHere(file);
    inspectFundFile(file, false);
    std::unique_ptr<FundFile> fund(new FundFile);
    fund->m_path = std::filesystem::canonical(file);
    requireNotHeld(fund->m_path);
    fund->m_database = Database::copyOf(fund->m_path);
    if (bringUpToDate) {
        requireOwnSchema(*fund->m_database);
        bringUpToDate(*fund->m_database);
    }
    return fund;
}

std::unique_ptr<FundFile> FundFile::open(const std::filesystem::path& file,
                                         const Upgrade& upgrade) {
    std::unique_ptr<FundFile> fund = examine(file);
    Database& database = *fund->m_database;
    requireOwnSchema(database);
    if (fileVersion(database) < newestVersion()) {
        upgrade.before(database);
        migrate(database, builtInMigrations(), [&] { upgrade.after(database); });
    }
    fund->noteCommit();
    return fund;
}

void FundFile::create(const std::filesystem::path& file,
                      const std::function<void(Database&)>& fill) {
    placeNew(std::filesystem::absolute(file), [&fill](const std::filesystem::path& draft) {
        Database database(draft);
        migrate(database, builtInMigrations(), [&] { fill(database); });
    });
}

std::vector<dialect::Reader> FundFile::readers(unsigned count) {
    std::vector<dialect::Reader> readers;
    try {
        while (!isReadOnly() && count > 1 && readers.size() < count) {
            dialect::Reader& reader = readers.emplace_back(m_path);
            if (showsTheSame(reader)) continue;
            readers.clear();
            count = 1;
        }
    } catch (const Error&) {
        readers.clear();  // what is wrong will show through the first view, too
    }
    if (readers.empty()) readers.emplace_back(m_database->session());
    return readers;
}

/// A path may have come to name another file; the head of the audit trail tells the contents apart.
bool FundFile::showsTheSame(dialect::Reader& reader) const {
    const std::string head = "SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1";
    return identityOf(m_path) == m_identity && reader.text(head) == m_database->text(head);
}

void FundFile::requireInPlace() const {
    if (identityOf(m_path) == m_identity) return;
    throw fundFileError(
        "FILE_MOVED",
        translatable("storage",
                     "基金文件 {0} 已被移走、删除或替换，没有保存；请先备份到新文件，再重新打开。")
            .with(m_path.string()));
}

void FundFile::requireUntouched() {
    requireInPlace();
    static_cast<void>(dialect::hasSpilled(m_database->session(), true));
    const std::string header = dialect::headerOnDisk(m_database->session());
    const bool sameHeader = m_header.empty() || header.empty() || header == m_header;
    if (sameHeader && tracesOf(m_path) == m_traces) return;
    throw fundFileError(
        "FILE_CHANGED",
        translatable("storage",
                     "基金文件 {0} 打开期间被其他程序改写过，没有保存，程序也不再写入它；"
                     "请把已有的数据另存为救援副本，再重新打开文件核对。")
            .with(m_path.string()));
}

void FundFile::requireStillUntouched() {
    if (dialect::hasSpilled(m_database->session(), false)) return requireInPlace();
    requireUntouched();
}

void FundFile::noteCommit() noexcept {
    m_traces = tracesOf(m_path);
    m_header = dialect::headerOnDisk(m_database->session());
}

std::vector<Finding> checkPages(Database& database) {
    std::vector<Finding> findings;
    for (const std::string& line : database.texts("PRAGMA integrity_check(100)")) {
        if (line != "ok") {
            findings.push_back(
                {Severity::Error,
                 "VERIFY_PAGES",
                 "",
                 translatable("storage", "文件内部损坏：{0}；请用最近的备份恢复。").with(line),
                 {}});
        }
    }
    for (const std::string& table : database.texts("PRAGMA foreign_key_check")) {
        findings.push_back(
            {Severity::Error,
             "VERIFY_REFERENCE",
             "",
             translatable("storage", "表 {0} 中有记录引用了不存在的记录；请用最近的备份恢复。")
                 .with(table),
             {.record = table}});
    }
    return findings;
}

void copyInto(Database& database, const std::filesystem::path& to,
              const std::function<void(Database&)>& verify) {
    const std::filesystem::path target = std::filesystem::absolute(to);
    if (std::filesystem::exists(std::filesystem::symlink_status(target))) {
        throw fundFileError("FILE_EXISTS",
                            translatable("storage", "{0} 已经存在，没有覆盖；请换一个文件名。")
                                .with(target.string()));
    }
    placeNew(target, [&](const std::filesystem::path& draft) {
        database.copyInto(draft);
        Database copy(draft);
        verify(copy);
    });
}

}  // namespace grants
