// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/core.h"

#include "storage/sqlite/failure.h"
#include "workspace/admission/admission.h"
#include "workspace/admission/trail_facts.h"
#include "workspace/deciding.h"
#include "workspace/files/audit.h"
#include "workspace/files/backups.h"
#include "workspace/files/plan_text.h"
#include "workspace/ground.h"
#include "workspace/local.h"
#include "workspace/people/refusal.h"
#include "workspace/people/sign_in.h"
#include "workspace/review/sealing.h"

#include <algorithm>

namespace grants {
namespace {

std::vector<Finding> warningsFor(const std::filesystem::path& file) {
    if (!isOnNetwork(file)) return {};
    return {{Severity::Warning,
             "FILE_NETWORK",
             "",
             translatable("workspace",
                          "基金文件 {0} 在网络盘上，断网可能损坏文件；请复制到本机再使用。")
                 .with(file.string()),
             {}}};
}

/// Marks that an edit is under way while it lives.
struct Editing {
    explicit Editing(bool& mark) : flag(mark) { flag = true; }
    ~Editing() { flag = false; }
    Editing(const Editing&) = delete;
    Editing& operator=(const Editing&) = delete;
    bool& flag;
};

std::optional<ReviewPackage> packageIn(Stores& stores) {
    std::vector<ReviewPackage> packages = stores.of<ReviewPackage>().all();
    return packages.empty() ? std::nullopt : std::optional(std::move(packages.front()));
}

Actor actorIn(const ReviewPackage& package, Stores& stores) {
    Actor actor;
    actor.roles = PersonRoles::of(PersonRole::Reviewer);
    for (const Expert& each : stores.of<Expert>().all())
        if (each.number == package.expert) actor.name = each.name + " (" + each.number + ")";
    return actor;
}

/// What the running transaction wrote.
Changes changesIn(const Stores& stores) {
    Changes changes;
    StoredKinds::forEach([&]<class T>() {
        if (stores.notes<T>().any()) changes.add(kindOf<T>());
    });
    if (stores.isPlanWritten()) changes.add(kPlanKind);
    return changes;
}

}  // namespace

Core::Core(std::unique_ptr<FundFile> opened)
    : file(std::move(opened)),
      stores(file->database()),
      snapshot(*file, stores),
      tries(file->database(), !file->isReadOnly()),
      plan(storedPlan(stores.planJson())),
      warnings(warningsFor(file->path())),
      people(stores.of<Person>().all()),
      package(packageIn(stores)) {
    if (people.empty()) actor.name = localName();
    if (package) actor = actorIn(*package, stores);
    snapshot.settleBy([this](FundYear& year) {
        if (!this->people.empty()) sealSheets(year, {login(), !obstacleTo(Operation::Examine)});
    });
}

void Core::requireWritable() const {
    if (readOnly) throw fundFileError("FILE_READ_ONLY", *readOnly);
}

std::optional<Fault> Core::obstacleTo(Operation operation) const {
    return package ? obstacleInPackage(actor, operation) : obstacleFor(actor, operation, people);
}

Withheld Core::withheld() const {
    return withheldBy([this](Operation each) { return obstacleTo(each); });
}

void Core::require(Operation operation) const {
    if (auto obstacle = obstacleTo(operation))
        throw Error(ErrorKind::NotPermitted, std::move(*obstacle));
}

void Core::requireChange(Operation operation) const {
    requireWritable();
    require(operation);
}

Person Core::identify(std::string_view login, std::string_view password) {
    if (!readOnly) file->requireUntouched();
    const auto settle = [this] {
        if (!readOnly) file->noteCommit();
    };
    try {
        Person person = requireSignIn(stores, login, password, tries);
        settle();
        return person;
    } catch (const Error&) {
        settle();
        throw;
    }
}

void Core::becomeActor(const Person& person) {
    if (actor.person != person.id) history.clear();
    actor = actorOf(person);
    readSheetsAnew();
}

/// What is sealed may have changed.
void Core::readSheetsAnew() {
    reviewerYear.reset();
    snapshot.readAnew<Score>();
}

void Core::seal(const AnyTrail& trail) {
    RecordTrail<Score>* const* of = std::get_if<TrailPointer<Score>>(&trail);
    if (of == nullptr || people.empty()) return;
    const auto year = snapshot.year({});
    std::vector<RecordEvent<Score>>& events = (*of)->events;
    if (isSealed((*of)->id, *year)) events.clear();
    std::vector<Score*> scores;  // of one that was removed
    for (RecordEvent<Score>& each : events) {
        if (each.before) scores.push_back(&*each.before);
        if (each.after) scores.push_back(&*each.after);
    }
    const std::string reader = login();
    sealScores(scores, *year, {reader, !obstacleTo(Operation::Examine)});
    std::erase_if(events, [](const RecordEvent<Score>& each) {
        return (each.before && each.before->sealed) || (each.after && each.after->sealed);
    });
}

std::string Core::login() const {
    const auto self = std::find_if(people.begin(), people.end(),
                                   [this](const Person& each) { return each.id == actor.person; });
    return self == people.end() ? std::string() : self->login;
}

std::shared_ptr<const FundYear> Core::seenYear(const Progress& progress) {
    const bool reviews = obstacleTo(Operation::Read) && !obstacleTo(Operation::Score);
    if (!reviews) require(Operation::Read);
    auto year = editing ? snapshot.passing() : snapshot.year(progress);
    if (!year || !reviews) return year;
    if (!reviewerYear)
        reviewerYear = std::make_shared<FundYear>(yearOfReviewer(*year, plan, login()));
    return reviewerYear;
}

WhoEntered Core::whoEntered() {
    return [this](const Application& application) {
        return people.empty() ? std::vector<Id<Person>>()
                              : whoTookUp(application, database(), people);
    };
}

Acted Core::weigh(const Act& act) {
    const auto year = snapshot.year({});
    const Operation right = rightFor(act, year->decisions);
    requireChange(act.override.empty() ? right : Operation::Award);
    if (right == Operation::Pay) require(right);  // to pass a limit is not to pay
    const auto isChanged = [this](const Organisation& payee, const Decision& approval) {
        return isPayeeChanged(payee, approval, database());
    };
    Acted acted = decide(act, {*year, plan, actor, whoEntered(), isChanged});
    const bool overrode = !acted.decision.passed.empty();
    if (acted.refused.empty() && !overrode) require(right);
    return acted;
}

void Core::keepApartFrom(const Decision& decision) {
    history.forgetUndone();
    if (history.undoable() == nullptr) return;
    const auto year = snapshot.year({});
    const Ground ground(decision, *year);
    const auto& done = history.done();
    const auto last = std::find_if(done.rbegin(), done.rend(), [&](const Revocable& change) {
        return ground.bears(change.replaced);
    });
    history.forget(static_cast<std::size_t>(done.rend() - last));
}

void Core::backUpBeforeImport() {
    const AuditEntry last = lastAudit(database());
    if (last.sequence > 1) backUpBefore(database(), file->path(), "导入前");
}

bool Core::hasHead(const std::string& wanted) {
    try {
        return lastAudit(database()).hash == wanted;
    } catch (const Error& error) {
        throw fundFileError("FILE_UNSURE",
                            translatable("workspace",
                                         "保存时磁盘出错，不能确定这一步是否已存入；"
                                         "请检查磁盘，重新打开文件核对后再继续。"),
                            error.what());
    }
}

void Core::commit(Transaction& transaction, const std::string& newHead) {
    try {
        transaction.commit();
    } catch (const Error&) {
        transaction.rollback();
        if (!hasHead(newHead)) throw;
    }
    file->noteCommit();
}

Changes Core::commitChange(const std::string& what, const std::function<void(Stores&)>& change,
                           Telling telling) {
    file->requireUntouched();
    const Editing now(editing);
    Transaction transaction(database());
    stores.begin();
    change(stores);
    const Changes changes = changesIn(stores);
    if (changes.empty()) return {};
    const std::string records = stores.settleContent();
    const std::string newHead =
        appendToTrail(database(), {actor.name, what, stores.detail(telling), records});
    std::optional<Plan> newPlan;
    if (changes.has(kPlanKind)) newPlan = planOrRefuse(stores.planJson());
    file->requireStillUntouched();
    commit(transaction, newHead);
    snapshot.noteCommit();
    reviewerYear.reset();
    if (changes.has(kindOf<Decision>()) || changes.has(kindOf<Person>()) ||
        changes.has(kindOf<Expert>()))
        readSheetsAnew();
    recent.add(changes);
    head = newHead;
    if (newPlan) planText = stores.planJson();
    if (newPlan) plan = std::move(*newPlan);
    if (changes.has(kindOf<Person>())) people = stores.of<Person>().all();
    return changes;
}

void Core::commitNote(const std::string& what, const std::function<std::string(Stores&)>& work) {
    file->requireUntouched();
    Transaction transaction(database());
    stores.begin();
    const std::string detail = work(stores);
    const std::string newHead =
        appendToTrail(database(), {actor.name, what, detail, stores.settleContent()});
    file->requireStillUntouched();
    commit(transaction, newHead);
    head = newHead;
}

Changes Core::reverse(const std::string& what, const Revocable& change) {
    requireChange(change.operation);
    return commitChange(what, [&](Stores& all) {
        Admission admission(all, actor, withheld(), whoEntered());
        const auto& steps = change.replaced;
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            admission.takeBack(*step);
            all.takeBack({*step});
        }
        admission.settle();
    });
}

}  // namespace grants
