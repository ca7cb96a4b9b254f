// SPDX-License-Identifier: GPL-3.0-or-later
// The open file behind a Workspace: its stores, who works on it, and how a change is committed. For
// the sources of Workspace only.
#pragma once

#include "domain/plan/plan.h"
#include "storage/sqlite/fund_file.h"
#include "storage/stores.h"
#include "workspace/acted.h"
#include "workspace/admission/admissible.h"
#include "workspace/admission/trail_facts.h"
#include "workspace/changes.h"
#include "workspace/history.h"
#include "workspace/people/actor.h"
#include "workspace/people/wrong_tries.h"
#include "workspace/record_trail.h"
#include "workspace/snapshot.h"

namespace grants {

struct Core {
    explicit Core(std::unique_ptr<FundFile> opened);

    std::unique_ptr<FundFile> file;
    Stores stores;
    Snapshot snapshot;
    WrongTries tries;
    History history{kUndoable};
    Plan plan;
    std::vector<Finding> warnings;
    std::optional<Message> readOnly;
    std::string head;                      // of the trail on the disk
    std::string planText;                  // as it is stored
    std::vector<Person> people;            // as committed
    std::optional<ReviewPackage> package;  // whose file this is, when it was handed out
    Actor actor;
    bool editing = false;
    Changes recent;                                // not yet taken
    bool noted = false;                            // what undo() takes back, and not yet taken
    std::shared_ptr<const FundYear> reviewerYear;  // of whoever is signed in; made when asked for

    [[nodiscard]] Database& database() { return file->database(); }
    /// Throws Error(NotPermitted).
    void require(Operation operation) const;
    /// The same for what changes the file; throws Error(FundFile) FILE_READ_ONLY as well.
    void requireChange(Operation operation) const;
    void requireWritable() const;
    [[nodiscard]] std::optional<Fault> obstacleTo(Operation operation) const;
    /// From whoever works on the file.
    [[nodiscard]] Withheld withheld() const;
    /// Who proves to be there; see requireSignIn.
    [[nodiscard]] Person identify(std::string_view login, std::string_view password);
    void becomeActor(const Person& person);
    void backUpBeforeImport();
    /// A disk that fails after the commit does not undo it; the head of the trail tells.
    void commit(Transaction& transaction, const std::string& newHead);
    [[nodiscard]] bool hasHead(const std::string& wanted);
    /// `what` is told as `change` leaves it.
    Changes commitChange(const std::string& what, const std::function<void(Stores&)>& change,
                         Telling telling = Telling::Values);
    /// An entry of the trail, told by `work`, about what changes no record.
    void commitNote(const std::string& what, const std::function<std::string(Stores&)>& work);
    [[nodiscard]] WhoEntered whoEntered();
    /// What would become of an act; asks the rights to it.
    [[nodiscard]] Acted weigh(const Act& act);
    /// The year as whoever works on the file may see it; throws Error(NotPermitted).
    [[nodiscard]] std::shared_ptr<const FundYear> seenYear(const Progress& progress);
    /// What `decision` rests on is not taken back any more, nor what was changed before that;
    /// nothing is done again.
    void keepApartFrom(const Decision& decision);
    [[nodiscard]] std::string login() const;
    void readSheetsAnew();
    /// Leaves out what was said in sheets that are sealed for whoever is there.
    void seal(const AnyTrail& trail);
    /// Reverses `replaced` by a change of its own, held to what may be changed now; afterwards the
    /// journal holds its reverse.
    Changes reverse(const std::string& what, const Revocable& change);
};

}  // namespace grants
