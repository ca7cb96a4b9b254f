// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/restoration.h"

#include "base/text.h"
#include "output/durable.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/fund_file.h"
#include "storage/sqlite/schema.h"
#include "workspace/upgrade.h"
#include "workspace/verification.h"

namespace grants {
namespace {

std::filesystem::path journalOf(const std::filesystem::path& file, const char* suffix) {
    std::filesystem::path journal = file;
    journal += suffix;
    return journal;
}

/// Makes `draft` the backup as a sound file of the newest shape.
void copySound(const std::filesystem::path& backup, const std::filesystem::path& draft) {
    copyBytes(backup, draft);
    const std::filesystem::path journal = journalOf(backup, "-journal");
    if (std::filesystem::exists(journal)) copyBytes(journal, journalOf(draft, "-journal"));
    Database database(draft);
    requireOwnSchema(database);
    bringUpToDate(database);
    requireSound(database);
}

/// Rolls an unfinished transaction of the old file back, so that no journal outlives it.
void settle(const std::filesystem::path& file) {
    try {
        inspectFundFile(file, true);
        Database database(file);
    } catch (const Error& error) {
        if (error.code() == "FILE_IN_USE") throw;
        // A file that cannot be opened is kept as it is: that is why it is being replaced.
    }
}

/// Journals left beside the old file belong to it and go with it.
void keepOld(const std::filesystem::path& file) {
    const std::filesystem::path kept = nameBeforeReplacement(file);
    linkOrCopy(file, kept);
    for (const char* suffix : {"-journal", "-wal", "-shm"}) {
        const std::filesystem::path sidecar = journalOf(file, suffix);
        if (std::filesystem::exists(sidecar)) renameOver(sidecar, journalOf(kept, suffix));
    }
}

/// Journals beside a file that is gone are strays.
void dropLeftJournals(const std::filesystem::path& file) {
    for (const char* suffix : {"-journal", "-wal", "-shm"}) {
        const std::filesystem::path sidecar = journalOf(file, suffix);
        if (std::filesystem::exists(sidecar))
            renameOver(sidecar, journalOf(nameBeforeReplacement(file), suffix));
    }
}

void requireOther(const std::filesystem::path& backup, const std::filesystem::path& file) {
    if (identityOf(backup) != identityOf(file)) return;
    throw fundFileError(
        "RESTORE_SAME",
        translatable("workspace", "备份和要恢复的文件是同一个文件；请选择另一个备份。"));
}

}  // namespace

std::filesystem::path nameBeforeReplacement(const std::filesystem::path& file) {
    const std::string start = shortened(file.stem().string(), 180) + ".替换前-" + utcStamp();
    std::filesystem::path path = file.parent_path() / (start + ".zlzh");
    for (int again = 2; std::filesystem::exists(path); ++again)
        path = file.parent_path() / (start + "-" + std::to_string(again) + ".zlzh");
    return path;
}

void restoreFundFile(const std::filesystem::path& backup, const std::filesystem::path& file) {
    requireNotOpenHere(backup);
    inspectFundFile(backup, false);
    requireOther(backup, file);
    const std::filesystem::path target =
        std::filesystem::weakly_canonical(std::filesystem::absolute(file));
    const FileLock lock(target);
    sweepDrafts(target);
    const auto make = [&](const std::filesystem::path& draft) { copySound(backup, draft); };
    const auto put = [&](const std::filesystem::path& draft) {
        flush(draft);
        if (std::filesystem::exists(target)) {
            settle(target);
            keepOld(target);
        } else {
            dropLeftJournals(target);
        }
        renameOver(draft, target);
        removeWithSidecars(draft);  // a journal that could not be removed before
    };
    throughDraft(draftNameBeside(target), make, put, removeWithSidecars);
}

}  // namespace grants
