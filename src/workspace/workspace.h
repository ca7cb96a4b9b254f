// SPDX-License-Identifier: GPL-3.0-or-later
// An open fund file: the one door for change and the snapshot that everything reads.
#pragma once

#include "base/error.h"
#include "domain/batches/batch_difference.h"
#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"
#include "workspace/acted.h"
#include "workspace/admission/trail_facts.h"
#include "workspace/changes.h"
#include "workspace/edit.h"
#include "workspace/files/verify_report.h"
#include "workspace/money_orders.h"
#include "workspace/packages/package.h"
#include "workspace/people/actor.h"
#include "workspace/people/people_edit.h"
#include "workspace/progress.h"
#include "workspace/record_trail.h"
#include "workspace/scoring.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

struct Core;

/// How many records of a table an entry of the trail tells of.
struct AuditCount {
    std::string table;
    std::int64_t added = 0, changed = 0, removed = 0;
};

/// One row of the audit trail (append-only, hash-chained).
struct AuditRow {
    std::int64_t sequence = 0;
    std::string at;  // ISO date and time, UTC
    std::string actor, what;
    std::string detail;              // what changed, as counts by kind or before/after
    std::vector<AuditCount> counts;  // the same, table by table
    std::string hash;  // hex SHA-256 over the previous hash and this row, length-prefixed
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
    /// changed by other programs, in use (names the holder); PACKAGE_SEALED, see sealed_file.h.
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

    /// Who works on the file: of one without people the local user, who may do everything; else
    /// whoever signed in, nobody before. Whatever asks a right throws Error(NotPermitted): SIGN_IN
    /// before somebody signed in, PASSWORD_CHANGE before a one-time password is changed, RIGHT
    /// when no role of the person's has it.
    [[nodiscard]] const Actor& actor() const;
    /// How the local user is called in the trail of a file without people.
    void nameLocal(const std::string& name);
    [[nodiscard]] bool hasPeople() const;
    /// Throws Error(NotPermitted) SIGN_IN or SIGN_IN_WAIT. Another person's changes can no longer
    /// be taken back.
    void signIn(std::string_view login, std::string_view password);
    void signOut();
    /// Of whoever is signed in; empty for nobody.
    [[nodiscard]] std::string login() const;
    /// Whoever is signed in proves it with the old one. Throws as signIn(), Error(Usage)
    /// PASSWORD_SAME.
    void changePassword(std::string_view old, std::string_view password);
    /// Why whoever works on the file may not do this; nothing when he may.
    [[nodiscard]] std::optional<Fault> obstacleTo(Operation operation) const;
    /// Throws Error(NotPermitted) when there is such an obstacle.
    void require(Operation operation) const;
    /// Who entered which application, as the trail tells: what an import of awards is held to
    /// before it is written. Nobody in a file without people.
    [[nodiscard]] EnteredBy enteredBy();
    /// Everyone, in the order of their coming, without their hashes. Asks for Read.
    [[nodiscard]] std::vector<Person> people() const;
    /// The door for people; the first one that is added manages them. Never taken back by undo().
    Changes managePeople(const std::function<void(PeopleEdit&)>& change);

    /// The year as last committed; asks for Read, as units() does. Reloads only the kinds that
    /// changed since the last call. Null when `progress` wanted no more of a large file; the next
    /// call begins anew.
    [[nodiscard]] std::shared_ptr<const FundYear> year(const Progress& progress = {});
    /// The units alone: of a large file they are there long before the year is.
    [[nodiscard]] std::shared_ptr<const Registry> units();
    /// Whether loading the year takes longer than a blink.
    [[nodiscard]] bool isLarge();

    /// The one door: asks permission, opens a transaction, runs `change`, appends the audit row,
    /// commits. Any exception leaves the file as it was. An edit that changes nothing writes no
    /// audit row.
    Changes edit(Operation operation, std::string_view what,
                 const std::function<void(Edit&)>& change);

    /// The door for decisions: asks the right and the separation of duties, by the decisions that
    /// stand, and adds one, or says why not and changes nothing. Decisions are never taken back by
    /// undo(), nor is anything that one rests on, nor what was changed before that. Throws
    /// Error(NotPermitted) with RIGHT or SEPARATION, Error(Usage) for an action that there is none
    /// of.
    [[nodiscard]] Acted act(const Act& act);

    /// Begin a payment, the return of one, a reallocation: the record and its first decision at
    /// once, under the next number, which the decision tells; or say why not and change nothing.
    /// Ask for RequestPayment, Pay, Pay; an override for Award. What they throw stands in
    /// beginning.h; never taken back by undo().
    [[nodiscard]] Acted requestPayment(const PaymentOrder& order);
    [[nodiscard]] Acted recoverPayment(const PaymentOrder& order);
    [[nodiscard]] Acted proposeReallocation(const ReallocationOrder& order);

    /// Whose name, bank or account changed since the approval of a payment that stands, as the
    /// trail tells; asks for Read.
    [[nodiscard]] FormerPayees formerPayees();

    /// Freezes the claims of a scheme as a batch under the next number, which the decision tells;
    /// asks for RequestPayment. It pays nobody before it is approved by act(). Refusal: NO_CLAIMS.
    /// Throws Error(Usage) SCHEME_UNKNOWN and what Plan::set refuses; never taken back by undo().
    [[nodiscard]] Acted freezeBatch(const BatchOrder& order);
    /// The batch as JSON (projects §8): but for its state the very bytes that were frozen. Asks for
    /// Read. Throws Error(Usage) BATCH_UNKNOWN, Error(FundFile) BATCH_ALTERED.
    [[nodiscard]] std::string batchDocument(const std::string& number);
    /// Whom its claims would give another amount from today's records. Asks for Read. Throws
    /// Error(Usage) BATCH_UNKNOWN.
    [[nodiscard]] std::vector<BatchDifference> batchDifferences(const std::string& number);

    /// A reviewer's own sheets, of the expert whose login is that of whoever is signed in; asks for
    /// Score. Throws Error(NotPermitted) NOT_ASSIGNED, SHEET_LOCKED; Error(Usage) POINTS_RANGE,
    /// UNKNOWN_CRITERION, SHEET_INCOMPLETE. Never taken back by undo().
    Changes putScores(const std::vector<SheetEntry>& entries);
    Changes clearScore(const std::string& application, const std::string& criterion);
    Changes submitSheet(const std::string& application, Date on);
    /// The application leaves his list; a seat with its reason stays.
    Changes declareConflict(const std::string& application, const std::string& reason);

    /// For whom the file was handed out; null for an office's own file. A package is worked on by
    /// its expert, who needs not sign in and does nothing else than review.
    [[nodiscard]] const ReviewPackage* package() const;
    /// Writes what an expert needs to review without the fund file: his applications under review,
    /// his sheets, nothing else. Asks for Examine. Throws Error(Usage) PACKAGE_EXPERT,
    /// PACKAGE_EMPTY; Error(FundFile) FILE_EXISTS.
    void issuePackage(const PackageOrder& order);
    /// Takes what is new in a package that came back; what differs is named and stays as it is
    /// here. The same package again changes nothing, and the order of several does not matter. Asks
    /// for Examine. Throws Error(FundFile) PACKAGE_NONE, PACKAGE_FOREIGN, PACKAGE_ALTERED,
    /// PACKAGE_CUT, what opening a file may; Error(NotPermitted) PACKAGE_PASSWORD; Error(Usage)
    /// PACKAGE_EXPERT.
    Merged mergePackage(const std::filesystem::path& file, std::string_view password = {});
    /// Of a package: a verified copy to be sent back, sealed where there is a password. Throws
    /// Error(Usage) PACKAGE_NONE for another file; Error(FundFile) FILE_EXISTS.
    void handBack(const std::filesystem::path& to, const std::string& password = {});

    /// What undo() would take back, as its edit was named; empty when there is nothing. Changes of
    /// this sitting only, kUndoable of them; a change of the plan, or a very large one, hides all
    /// before it.
    [[nodiscard]] std::string undoable() const;
    [[nodiscard]] std::string redoable() const;
    /// How many changes there are to be taken back, or done again, one after the other.
    [[nodiscard]] std::size_t undoables() const;
    [[nodiscard]] std::size_t redoables() const;
    /// Whether undo() got one more change to take back since the last call.
    [[nodiscard]] bool takeNoted();
    /// Takes the last change back, or does it again, by a new entry of the audit trail; asks the
    /// same permission as the change did, and record by record what edits may change. Nothing
    /// happens when there is nothing.
    Changes undo();
    Changes redo();
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
    /// Asks for ReadTrail.
    [[nodiscard]] std::vector<AuditRow> auditTrail();
    /// What the trail tells of one record, newest first; see RecordEvent. What is sealed for
    /// whoever asks is not told.
    template <class T>
    [[nodiscard]] std::vector<RecordEvent<T>> trailOf(Id<T> id) {
        RecordTrail<T> trail{id, {}};
        readTrail(AnyTrail(std::in_place_type<TrailPointer<T>>, &trail));
        return std::move(trail.events);
    }
    /// Writes what is attached into a new file of its owner's; asks for Read. Throws
    /// Error(FundFile) RECORD_GONE, ATTACHMENT_DAMAGED.
    void writeAttachment(Id<Attachment> attachment, const std::filesystem::path& to);
    /// A verified copy under a new name (VACUUM INTO, verified, renamed); asks for BackUp. Throws
    /// when `to` exists.
    void backup(const std::filesystem::path& to);
    /// What is in memory as a new fund file, for a file that another program wrote over
    /// (FILE_CHANGED): the plan, every record of the year, and a trail that begins with where they
    /// come from. Nothing is read from the old file. Throws when `to` exists.
    void rescue(const std::filesystem::path& to);
    /// Puts a verified backup in the place of `file`, keeping what was there as a backup beside it.
    /// Its trail goes on with who did it, from which backup, and the head of the trail that gave
    /// way. Whoever it is needs the right to it in the file that gives way, or in the backup when
    /// there is none that can be opened. Throws as signIn() does.
    static void restore(const std::filesystem::path& backup, const std::filesystem::path& file,
                        const std::optional<Credentials>& who = {});

  private:
    explicit Workspace(std::unique_ptr<Core> core);
    void readTrail(const AnyTrail& trail);
    std::unique_ptr<Core> m_core;
};

}  // namespace grants
