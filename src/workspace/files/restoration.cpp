// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/restoration.h"

#include "base/text.h"
#include "output/durable.h"
#include "storage/restoration_note.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/fund_file.h"
#include "storage/sqlite/schema.h"
#include "storage/stores.h"
#include "workspace/files/audit.h"
#include "workspace/files/replaced_heads.h"
#include "workspace/files/upgrade.h"
#include "workspace/files/verification.h"

namespace grants {
namespace {

std::filesystem::path journalOf(const std::filesystem::path& file, const char* suffix) {
    std::filesystem::path journal = file;
    journal += suffix;
    return journal;
}

/// The trail of the file that gives way, as far as it can be read.
struct ReplacedTrail {
    std::string head;
    std::optional<std::vector<std::string>> heads;  // as headsOf() gives them
};

/// Who puts a backup in the place of what.
struct Restoration {
    std::string actor;
    std::filesystem::path backup;
    bool replaces = false;
    ReplacedTrail replaced{};
};

std::string inWords(const RestorationNote& note, bool replaces) {
    const std::string from =
        "从备份 " + note.backup + "（链首 " + note.head.substr(0, kHeadShown) + "）恢复，";
    if (!replaces) return from + "原处没有文件";
    if (!note.replaced) return from + "替换的文件读不出审计链";
    return from + "替换了链首是 " + note.replaced->substr(0, kHeadShown) + " 的文件";
}

/// `database` is the backup's; what only the trail of before went through is not told any more.
RestorationNote noteOf(const Restoration& what, Database& database) {
    RestorationNote note{what.backup.filename().string(), lastAudit(database).hash};
    if (!what.replaced.head.empty()) note.replaced = what.replaced.head;
    if (what.replaced.heads) note.lost = lostHeads(*what.replaced.heads, headsOf(database));
    return note;
}

/// What the replaced trail told is not told any more: that it was is.
void tell(Database& database, const Restoration& what, const RestorationNote& note) {
    Transaction transaction(database);
    Stores stores(database);
    stores.begin();
    appendToTrail(database, {what.actor, inWords(note, what.replaces), asDetail(note),
                             stores.settleContent()});
    transaction.commit();
    requireTrailEnd(database);
}

/// Makes `draft` the backup as a sound file of the newest shape, whose trail goes on with this.
void copySound(const Restoration& what, const std::filesystem::path& draft) {
    const std::filesystem::path& backup = what.backup;
    copyBytes(backup, draft);
    const std::filesystem::path journal = journalOf(backup, "-journal");
    if (std::filesystem::exists(journal)) copyBytes(journal, journalOf(draft, "-journal"));
    Database database(draft);
    requireOwnSchema(database);
    const RestorationNote note = noteOf(what, database);
    bringUpToDate(database);
    requireSound(database);
    tell(database, what, note);
}

/// Where a page in the middle is damaged, the head alone is known.
ReplacedTrail trailIn(Database& database) {
    ReplacedTrail trail{lastAudit(database).hash, {}};
    try {
        trail.heads = headsOf(database);
    } catch (const Error&) {
        trail.heads.reset();
    }
    return trail;
}

/// The old file's trail. An unfinished transaction is rolled back, so that no journal outlives it.
ReplacedTrail settledTrail(const std::filesystem::path& file) {
    try {
        inspectFundFile(file, false);
        if (obstacleToWriting(file)) return trailIn(*Database::copyOf(file));
        Database database(file);
        return trailIn(database);
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
    Restoration what{actor, backup, std::filesystem::exists(target)};
    if (what.replaces) what.replaced = settledTrail(target);
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
