// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/restoration.h"

#include "base/text.h"
#include "output/durable.h"
#include "storage/json_text.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/fund_file.h"
#include "storage/sqlite/schema.h"
#include "storage/stores.h"
#include "workspace/files/audit.h"
#include "workspace/files/upgrade.h"
#include "workspace/files/verification.h"

namespace grants {
namespace {

std::filesystem::path journalOf(const std::filesystem::path& file, const char* suffix) {
    std::filesystem::path journal = file;
    journal += suffix;
    return journal;
}

/// Who puts a backup in the place of what. Heads are those of trails; empty: none can be read.
struct Restoration {
    std::string actor;
    std::filesystem::path backup;
    std::string backupHead, replacedHead;
    bool replaces = false;
};

std::string inWords(const Restoration& what) {
    const std::string from = "从备份 " + what.backup.filename().string() + "（链首 " +
                             what.backupHead.substr(0, kHeadShown) + "）恢复，";
    if (!what.replaces) return from + "原处没有文件";
    if (what.replacedHead.empty()) return from + "替换的文件读不出审计链";
    return from + "替换了链首是 " + what.replacedHead.substr(0, kHeadShown) + " 的文件";
}

std::string asDetail(const Restoration& what) {
    std::string detail = "{\"restored\":" + jsonText(what.backup.filename().string()) +
                         ",\"head\":" + jsonText(what.backupHead);
    if (!what.replacedHead.empty()) detail += ",\"replaced\":" + jsonText(what.replacedHead);
    return detail + "}";
}

/// What the replaced trail told is not told any more: that it was is.
void tell(Database& database, const Restoration& what) {
    Transaction transaction(database);
    Stores stores(database);
    stores.begin();
    appendToTrail(database, {what.actor, inWords(what), asDetail(what), stores.settleContent()});
    transaction.commit();
    requireTrailEnd(database);
}

/// Makes `draft` the backup as a sound file of the newest shape, whose trail goes on with this.
void copySound(Restoration what, const std::filesystem::path& draft) {
    const std::filesystem::path& backup = what.backup;
    copyBytes(backup, draft);
    const std::filesystem::path journal = journalOf(backup, "-journal");
    if (std::filesystem::exists(journal)) copyBytes(journal, journalOf(draft, "-journal"));
    Database database(draft);
    requireOwnSchema(database);
    what.backupHead = lastAudit(database).hash;
    bringUpToDate(database);
    requireSound(database);
    tell(database, what);
}

/// The head of the old file's trail. An unfinished transaction is rolled back, so that no journal
/// outlives it.
std::string settledHead(const std::filesystem::path& file) {
    try {
        inspectFundFile(file, false);
        if (obstacleToWriting(file)) return lastAudit(*Database::copyOf(file)).hash;
        Database database(file);
        return lastAudit(database).hash;
    } catch (const Error& error) {
        if (error.code() == "FILE_IN_USE") throw;
        return {};  // A file that cannot be opened is kept as it is: that is why it is replaced.
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

void restoreFundFile(const std::filesystem::path& backup, const std::filesystem::path& file,
                     const std::string& actor) {
    requireNotOpenHere(backup);
    inspectFundFile(backup, false);
    requireOther(backup, file);
    const std::filesystem::path target =
        std::filesystem::weakly_canonical(std::filesystem::absolute(file));
    const FileLock lock(target);
    sweepDrafts(target);
    Restoration what{actor, backup, {}, {}, std::filesystem::exists(target)};
    if (what.replaces) what.replacedHead = settledHead(target);
    const auto make = [&](const std::filesystem::path& draft) { copySound(what, draft); };
    const auto put = [&](const std::filesystem::path& draft) {
        flush(draft);
        if (std::filesystem::exists(target)) {
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
