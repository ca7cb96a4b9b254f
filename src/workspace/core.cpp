// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/core.h"

#include "storage/sqlite/failure.h"
#include "workspace/audit.h"
#include "workspace/backups.h"
#include "workspace/local.h"
#include "workspace/people/refusal.h"
#include "workspace/people/sign_in.h"
#include "workspace/plan_text.h"

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
      plan(storedPlan(stores.planJson())),
      warnings(warningsFor(file->path())),
      people(stores.of<Person>().all()) {
    if (people.empty()) actor.name = localName();
}

void Core::requireWritable() const {
    if (readOnly) throw fundFileError("FILE_READ_ONLY", *readOnly);
}

std::optional<Fault> Core::obstacleTo(Operation operation) const {
    return obstacleFor(actor, operation, people);
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
        Person person = requireSignIn(database(), stores, login, password, !readOnly);
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

Changes Core::commitChange(const std::string& what, const std::function<void(Stores&)>& change) {
    file->requireUntouched();
    const Editing now(editing);
    Transaction transaction(database());
    stores.begin();
    change(stores);
    const Changes changes = changesIn(stores);
    if (changes.empty()) return {};
    const std::string records = stores.settleContent();
    const std::string newHead =
        appendToTrail(database(), {actor.name, what, stores.detail(), records});
    std::optional<Plan> newPlan;
    if (changes.has(kPlanKind)) newPlan = planOrRefuse(stores.planJson());
    file->requireStillUntouched();
    commit(transaction, newHead);
    snapshot.noteCommit();
    recent.add(changes);
    head = newHead;
    if (newPlan) planText = stores.planJson();
    if (newPlan) plan = std::move(*newPlan);
    if (changes.has(kindOf<Person>())) people = stores.of<Person>().all();
    return changes;
}

Changes Core::reverse(const std::string& what, const Revocable& change) {
    requireChange(change.operation);
    return commitChange(what, [&](Stores& all) { all.takeBack(change.replaced); });
}

}  // namespace grants
