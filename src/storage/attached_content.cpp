// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attached_content.h"

#include "base/error.h"
#include "storage/digest.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/files.h"
#include "storage/sqlite/guarded.h"

#include <soci/soci.h>

#include <fstream>
#include <functional>

namespace grants {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;
constexpr std::size_t kHexDigits = 64;
constexpr std::int64_t kMost = std::int64_t{2} << 30;

Error unreadable(const std::filesystem::path& file) {
    return {
        ErrorKind::Input,
        Fault{"ATTACHMENT_FILE",
              translatable("storage", "读不了文件 {0}，或者它正在改动；没有添加，请检查后再试。")
                  .with(file.string())}};
}

Error damaged() {
    return fundFileError(
        "ATTACHMENT_DAMAGED",
        translatable("storage", "附件的内容与添加时不一致，已损坏；请从备份中取出。"));
}

/// The file piece by piece; its hash and size.
AttachedContent readPieces(const std::filesystem::path& file,
                           const std::function<void(std::string_view)>& piece) {
    std::ifstream stream(file, std::ios::binary);
    if (!std::filesystem::is_regular_file(file) || !stream) throw unreadable(file);
    AttachedContent content;
    Sha256 hash;
    std::string buffer(kPiece, '\0');
    while (stream) {
        stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        const std::string_view got(buffer.data(), static_cast<std::size_t>(stream.gcount()));
        if (got.empty()) break;
        hash.add(got);
        piece(got);
        content.bytes += static_cast<std::int64_t>(got.size());
    }
    if (stream.bad()) throw unreadable(file);
    content.sha256 = hash.inHex();
    return content;
}

void requireSize(const std::filesystem::path& file) {
    std::error_code failed;
    const std::uintmax_t bytes = std::filesystem::file_size(file, failed);
    if (failed || bytes <= static_cast<std::uintmax_t>(kMost)) return;
    throw Error(ErrorKind::Input,
                Fault{"ATTACHMENT_SIZE",
                      translatable("storage", "{0} 超过 2 GB，不能作为附件；请压缩或分开后再添加。")
                          .with(file.filename().string())});
}

bool isKept(Database& database, const std::string& sha256) {
    return guarded([&] {
        int known = 0;
        database.session() << "SELECT count(*) FROM attached_piece WHERE sha256 = :hash",
            soci::use(sha256), soci::into(known);
        return known != 0;
    });
}

void keep(Database& database, const std::string& sha256, long long place, std::string_view bytes) {
    soci::blob piece(database.session());
    piece.write(0, bytes.data(), bytes.size());
    database.session() << "INSERT INTO attached_piece (sha256, place, piece) "
                          "VALUES (:hash, :place, :piece)",
        soci::use(sha256), soci::use(place), soci::use(piece);
}

/// The pieces of one content in order; its hash as they are.
AttachedContent walk(Database& database, const std::string& sha256,
                     const std::function<void(std::string_view)>& piece) {
    // Only hex digits can be asked for, since only they are kept.
    dialect::Cursor rows(
        database.reader(),
        "SELECT place, piece FROM attached_piece WHERE sha256 = '" + sha256 + "' ORDER BY place");
    AttachedContent found;
    Sha256 hash;
    for (std::int64_t place = 0; rows.next(); ++place) {
        if (rows.number(0) != place) throw damaged();
        const std::string_view bytes = rows.text(1);
        hash.add(bytes);
        piece(bytes);
        found.bytes += static_cast<std::int64_t>(bytes.size());
    }
    found.sha256 = hash.inHex();
    return found;
}

bool isHash(std::string_view text) {
    return text.size() == kHexDigits &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isWhole(Database& database, const std::string& sha256, std::int64_t bytes) {
    if (!isHash(sha256)) return false;
    try {
        const AttachedContent found = walk(database, sha256, [](std::string_view) {});
        return found.sha256 == sha256 && found.bytes == bytes;
    } catch (const Error&) {
        return false;
    }
}

Finding lost(std::int64_t id, const std::string& name) {
    return {
        Severity::Error,
        "VERIFY_ATTACHMENT",
        "",
        translatable("storage", "附件“{0}”的内容缺失或与添加时不一致；请与备份对照。").with(name),
        {.record = "attachment " + std::to_string(id)}};
}

Finding stray(const std::string& sha256) {
    return {Severity::Error,
            "VERIFY_ATTACHMENT",
            "",
            translatable("storage", "文件中有一份不是由本程序添加的附件内容；请与备份对照。"),
            {.record = "attached_piece " + sha256}};
}

}  // namespace

AttachedContent takeIn(Database& database, const std::filesystem::path& file) {
    requireSize(file);
    AttachedContent content = readPieces(file, [](std::string_view) {});
    if (isKept(database, content.sha256)) return content;
    long long place = 0;
    const AttachedContent again = guarded([&] {
        return readPieces(
            file, [&](std::string_view piece) { keep(database, content.sha256, place++, piece); });
    });
    if (content.bytes == 0) guarded([&] { keep(database, content.sha256, 0, {}); });
    if (again.sha256 != content.sha256) throw unreadable(file);
    return content;
}

void writeOut(Database& database, const std::string& sha256, const std::filesystem::path& to) {
    if (!isHash(sha256)) throw damaged();
    createOwnerOnly(to);
    std::ofstream stream(to, std::ios::binary | std::ios::trunc);
    const AttachedContent found = walk(database, sha256, [&](std::string_view piece) {
        stream.write(piece.data(), static_cast<std::streamsize>(piece.size()));
    });
    stream.close();
    if (!stream) throw unreadable(to);
    if (found.sha256 != sha256) throw damaged();
}

void copyAttached(Database& from, const std::string& sha256, Database& to) {
    if (!isHash(sha256)) throw damaged();
    if (isKept(to, sha256)) return;
    const AttachedContent found = guarded([&] {
        long long place = 0;
        return walk(from, sha256,
                    [&](std::string_view piece) { keep(to, sha256, place++, piece); });
    });
    if (found.sha256 != sha256) throw damaged();
}

void checkAttached(Database& database, std::vector<Finding>& findings) {
    dialect::Cursor rows(database.reader(), "SELECT id, name, sha256, bytes FROM attachment");
    while (rows.next()) {
        const std::int64_t id = rows.number(0);
        const std::string name(rows.text(1)), sha256(rows.text(2));
        if (!isWhole(database, sha256, rows.number(3))) findings.push_back(lost(id, name));
    }
    for (const std::string& sha256 : database.texts("SELECT DISTINCT sha256 FROM attached_piece")) {
        if (!isHash(sha256) || walk(database, sha256, [](std::string_view) {}).sha256 != sha256)
            findings.push_back(stray(sha256));
    }
}

}  // namespace grants
