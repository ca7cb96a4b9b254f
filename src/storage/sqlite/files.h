// SPDX-License-Identifier: GPL-3.0-or-later
// What the fund file asks of the file system: names, durable renames, identity, the time.
#pragma once

#include <filesystem>
#include <string>

namespace grants {

/// `2024-06-01T08:30:00Z`.
[[nodiscard]] std::string utcNow();
/// `20240601T083000Z`, for file names.
[[nodiscard]] std::string utcStamp();

/// Flushes a file, or a folder's entries, to the disk. Throws Error(FundFile) FILE_IO.
void flush(const std::filesystem::path& path);
/// Renames durably. Never replaces: throws Error(FundFile) FILE_EXISTS.
void renameNew(const std::filesystem::path& from, const std::filesystem::path& to);
/// Renames durably, replacing what is there.
void renameOver(const std::filesystem::path& from, const std::filesystem::path& to);
/// An empty owner-only file. Throws Error(FundFile) FILE_READ_ONLY.
void createOwnerOnly(const std::filesystem::path& file);
/// An owner-only folder; one that exists already is fine.
void createOwnerOnlyFolder(const std::filesystem::path& folder);
/// An owner-only copy, byte for byte, on the disk and compared with what it was made from; none is
/// left when it cannot be made.
void copyBytes(const std::filesystem::path& from, const std::filesystem::path& to);
/// A second name for the same bytes, or a copy where the file system knows no links.
void linkOrCopy(const std::filesystem::path& from, const std::filesystem::path& to);
/// Removes a file and its SQLite sidecars; missing ones are fine, nothing is thrown.
void removeWithSidecars(const std::filesystem::path& file) noexcept;

/// Which file a path names now.
struct FileIdentity {
    std::uint64_t device = 0, node = 0;
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
/// Zeros when there is none.
[[nodiscard]] FileIdentity identityOf(const std::filesystem::path& file);
/// What changes when anybody writes a file.
struct FileTraces {
    FileIdentity identity;
    std::int64_t size = 0, seconds = 0, nanoseconds = 0;
    friend bool operator==(const FileTraces&, const FileTraces&) = default;
};
[[nodiscard]] FileTraces tracesOf(const std::filesystem::path& file);
/// NFS, CIFS and other file systems on another machine.
[[nodiscard]] bool isOnNetwork(const std::filesystem::path& file);

}  // namespace grants
