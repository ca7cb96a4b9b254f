// SPDX-License-Identifier: GPL-3.0-or-later
// An open fund file: the one door for change and the snapshot that everything reads.
#pragma once

#include "base/error.h"
#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"
#include "workspace/changes.h"
#include "workspace/edit.h"
#include "workspace/permissions.h"
#include "workspace/progress.h"
#include "workspace/record_trail.h"
#include "workspace/verify_report.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// One row of the audit trail (append-only, hash-chained).
struct AuditRow {
    std::int64_t sequence = 0;
    std::string at;  // ISO date and time, UTC
    std::string actor, what;
    std::string detail;  // what changed, as counts by kind or before/after
    std::string hash;    // hex SHA-256 over the previous hash and this row, length-prefixed
};

enum class Access { Write, Read };

/// Not thread-safe: use it from one thread at a time. Snapshots are immutable and free to share.
class Workspace {
  public:
    /// Makes a new fund file (owner-only) holding `planJson`. Throws Error(FundFile) when the path
    /// exists or cannot be written, Error(Input) when the plan has faults.
    [[nodiscard]] static std::unique_ptr<Workspace> create(const std::filesystem::path& file,
                                                           std::string_view planJson);
    /// Opens and locks a fund file, migrating it after a backup. One that cannot be written, or is
    /// not to be, is opened to be read. Throws Error(FundFile): absent, foreign, newer, damaged,
    /// changed by other programs, in use (names the holder).
    [[nodiscard]] static std::unique_ptr<Workspace> open(const std::filesystem::path& file,
                                                         Access access = Access::Write);
    ~Workspace();

    [[nodiscard]] const std::filesystem::path& file() const;
    /// What the person should know about the file as opened, e.g. that it lies on a network drive.
    [[nodiscard]] const std::vector<Finding>& warnings() const;
    /// Why the file can only be read; nothing when it can be written. Whatever
    /// would change a file that can only be read throws Error(FundFile) FILE_READ_ONLY.
    [[nodiscard]] const std::optional<Message>& readOnly() const;
    [[nodiscard]] const Plan& plan() const;
    [[nodiscard]] std::string planJson() const;
    /// The year as last committed. Reloads only the kinds that changed since the last call. Null
    /// when `progress` wanted no more of a large file; the next call begins anew.
    [[nodiscard]] std::shared_ptr<const FundYear> year(const Progress& progress = {});
    /// The units alone: of a large file they are there long before the year is.
    [[nodiscard]] std::shared_ptr<const Registry> units();
    /// Whether loading the year takes longer than a blink.
    [[nodiscard]] bool isLarge();

    /// The one door: asks permission, opens a transaction, runs `change`, appends the audit row,
    /// commits. Any exception leaves the file as it was. An edit that changes nothing writes no
    /// audit row.
    Changes edit(const Actor& actor, Operation operation, std::string_view what,
                 const std::function<void(Edit&)>& change);

    /// So many changes can be taken back.
    static constexpr std::size_t kUndoable = 200;
    /// What undo() would take back, as its edit was named; empty when there is nothing. Changes of
    /// this sitting only; a change of the plan, or a very large one, hides all before it.
    [[nodiscard]] std::string undoable() const;
    [[nodiscard]] std::string redoable() const;
    /// Takes the last change back, or does it again, by a new entry of the audit trail; asks the
    /// same permission as the change did. Nothing happens when there is nothing.
    Changes undo(const Actor& actor);
    Changes redo(const Actor& actor);
    /// The kinds that changed since the last call.
    [[nodiscard]] Changes takeChanges();

    /// SQLite integrity, foreign keys, domain invariants and the audit chain.
    [[nodiscard]] VerifyReport verify();
    /// The same of a file as it lies on the disk, which is not brought up to date, also of one that
    /// open() refuses for what it holds. With a printed head, or at least 8 digits of its
    /// beginning, the trail must go through it.
    [[nodiscard]] static VerifyReport verifyFile(const std::filesystem::path& file,
                                                 std::string_view head = {},
                                                 Access access = Access::Write);
    /// Hex hash of the newest entry of the trail: what the file says now, in one number.
    [[nodiscard]] std::string head();
    [[nodiscard]] std::vector<AuditRow> auditTrail();
    /// What the trail tells of one record, newest first; see RecordEvent.
    template <class T>
    [[nodiscard]] std::vector<RecordEvent<T>> trailOf(Id<T> id) {
        RecordTrail<T> trail{id, {}};
        readTrail(AnyTrail(std::in_place_type<TrailPointer<T>>, &trail));
        return std::move(trail.events);
    }
    /// A verified copy under a new name (VACUUM INTO, verified, renamed). Throws when `to` exists.
    void backup(const std::filesystem::path& to);
    /// What is in memory as a new fund file, for a file that another program wrote over
    /// (FILE_CHANGED): the plan, every record of the year, and a trail that begins with where they
    /// come from. Nothing is read from the old file. Throws when `to` exists.
    void rescue(const Actor& actor, const std::filesystem::path& to);
    /// Puts a verified backup in the place of `file`, keeping what was there as a backup beside it.
    static void restore(const std::filesystem::path& backup, const std::filesystem::path& file);

  private:
    struct Inside;
    explicit Workspace(std::unique_ptr<Inside> inside);
    void readTrail(const AnyTrail& trail);
    std::unique_ptr<Inside> m_inside;
};

}  // namespace grants
