// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "domain/plan/plan_reader.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/fund_file.h"
#include "storage/stores.h"
#include "workspace/audit.h"
#include "workspace/backups.h"
#include "workspace/history.h"
#include "workspace/restoration.h"
#include "workspace/snapshot.h"
#include "workspace/verification.h"
#include "workspace/year_loading.h"

#include <spdlog/spdlog.h>

namespace grants {
namespace {

constexpr const char* kProgram = "grantdesk";

std::string planIn(std::string_view json, const Plan& plan) {
    return "{\"plan\":\"" + plan.id + "\",\"bytes\":" + std::to_string(json.size()) + "}";
}

Plan planOrRefuse(std::string_view json) {
    PlanReading reading = readPlan(json);
    if (reading.plan) return std::move(*reading.plan);
    const Finding& first = reading.findings.front();
    throw Error(
        ErrorKind::Input,
        Fault{first.code,
              translatable("workspace", "方案有误，第一处在 {0}；请用 plan validate 逐处改正。")
                  .with(first.place.path)},
        first.place.path);
}

Plan storedPlan(Stores& stores) {
    PlanReading reading = readPlan(stores.planJson());
    if (reading.plan) return std::move(*reading.plan);
    throw fundFileError("FILE_PLAN",
                        translatable("workspace", "文件中的方案不可读；请用最近的备份恢复。"));
}

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
    Kinds::forEach([&]<class T>() {
        if (stores.notes<T>().any()) changes.add(kindOf<T>());
    });
    if (stores.isPlanWritten()) changes.add(kPlanKind);
    return changes;
}

}  // namespace

struct Workspace::Inside {
    explicit Inside(std::unique_ptr<FundFile> opened)
        : file(std::move(opened)),
          stores(file->database()),
          snapshot(*file, stores),
          plan(storedPlan(stores)),
          warnings(warningsFor(file->path())) {}

    std::unique_ptr<FundFile> file;
    Stores stores;
    Snapshot snapshot;
    History history{Workspace::kUndoable};
    Plan plan;
    std::vector<Finding> warnings;
    OwnerPermissions permissions;
    bool editing = false;
    Changes recent;  // not yet taken

    [[nodiscard]] Database& database() { return file->database(); }
    void require(const Actor& actor, Operation operation) const;
    void backUpBeforeImport();
    Changes commitChange(const Actor& actor, std::string_view what,
                         const std::function<void(Stores&)>& change);
    /// Reverses `replaced` by a change of its own; afterwards the journal holds its reverse.
    Changes reverse(const Actor& actor, const std::string& what, const Revocable& change);
};

void Workspace::Inside::require(const Actor& actor, Operation operation) const {
    if (permissions.allows(actor, operation)) return;
    throw Error(
        ErrorKind::NotPermitted,
        translatable("workspace", "{0} 没有这项权限；请由有权限的人员办理。").with(actor.name),
        "PERMISSION");
}

void Workspace::Inside::backUpBeforeImport() {
    const AuditEntry last = lastAudit(database());
    if (last.sequence > 1) backUpBefore(database(), file->path(), "导入前");
}

Changes Workspace::Inside::commitChange(const Actor& actor, std::string_view what,
                                        const std::function<void(Stores&)>& change) {
    file->requireInPlace();
    const Editing now(editing);
    Transaction transaction(database());
    stores.begin();
    change(stores);
    const Changes changes = changesIn(stores);
    if (changes.empty()) return {};
    appendToTrail(database(), actor.name, what, stores.detail());
    std::optional<Plan> newPlan;
    if (changes.has(kPlanKind)) newPlan = planOrRefuse(stores.planJson());
    file->requireInPlace();
    transaction.commit();
    snapshot.noteCommit();
    recent.add(changes);
    if (newPlan) plan = std::move(*newPlan);
    return changes;
}

Changes Workspace::Inside::reverse(const Actor& actor, const std::string& what,
                                   const Revocable& change) {
    require(actor, change.operation);
    return commitChange(actor, what, [&](Stores& all) { all.takeBack(change.replaced); });
}

Workspace::Workspace(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
Workspace::~Workspace() = default;

std::unique_ptr<Workspace> Workspace::create(const std::filesystem::path& file,
                                             std::string_view planJson) {
    const Plan plan = planOrRefuse(planJson);
    FundFile::create(file, [&](Database& database) {
        Transaction transaction(database);
        Stores(database).putPlan(planJson);
        appendToTrail(database, kProgram, "新建基金文件", planIn(planJson, plan));
        transaction.commit();
    });
    return open(file);
}

std::unique_ptr<Workspace> Workspace::open(const std::filesystem::path& file) {
    auto opened = FundFile::open(file, [&](Database& database) {
        backUpBefore(database, std::filesystem::canonical(file), "升级前");
    });
    spdlog::debug("opened fund file, version {}", fileVersion(opened->database()));
    return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Inside>(std::move(opened))));
}

const std::filesystem::path& Workspace::file() const {
    return m_inside->file->path();
}

const std::vector<Finding>& Workspace::warnings() const {
    return m_inside->warnings;
}

const Plan& Workspace::plan() const {
    return m_inside->plan;
}

std::string Workspace::planJson() const {
    return m_inside->stores.planJson();
}

std::shared_ptr<const FundYear> Workspace::year(const Progress& progress) {
    return m_inside->editing ? m_inside->snapshot.passing() : m_inside->snapshot.year(progress);
}

std::shared_ptr<const Registry> Workspace::units() {
    return m_inside->snapshot.units();
}

bool Workspace::isLarge() {
    return grants::isLarge(rowsIn(m_inside->stores));
}

Changes Workspace::edit(const Actor& actor, Operation operation, std::string_view what,
                        const std::function<void(Edit&)>& change) {
    Inside& my = *m_inside;
    my.require(actor, operation);
    my.file->requireInPlace();
    if (operation == Operation::Import) my.backUpBeforeImport();
    const Changes changes = my.commitChange(actor, what, [&](Stores& stores) {
        Edit edit(stores);
        change(edit);
    });
    if (changes.has(kPlanKind) || !my.stores.journal().isComplete()) {
        my.history.clear();
    } else if (!changes.empty())
        my.history.note({std::string(what), operation, my.stores.journal().take()});
    return changes;
}

std::string Workspace::undoable() const {
    const Revocable* change = m_inside->history.undoable();
    return change ? change->what : std::string();
}

std::string Workspace::redoable() const {
    const Revocable* change = m_inside->history.redoable();
    return change ? change->what : std::string();
}

Changes Workspace::undo(const Actor& actor) {
    Inside& my = *m_inside;
    const Revocable* change = my.history.undoable();
    if (change == nullptr) return {};
    const Changes changes = my.reverse(actor, "撤销：" + change->what, *change);
    my.history.takeBack([&my](Revocable& undone) { undone.replaced = my.stores.journal().take(); });
    return changes;
}

Changes Workspace::redo(const Actor& actor) {
    Inside& my = *m_inside;
    const Revocable* change = my.history.redoable();
    if (change == nullptr) return {};
    const Changes changes = my.reverse(actor, "重做：" + change->what, *change);
    my.history.doAgain([&my](Revocable& redone) { redone.replaced = my.stores.journal().take(); });
    return changes;
}

Changes Workspace::takeChanges() {
    return std::exchange(m_inside->recent, Changes());
}

VerifyReport Workspace::verify() {
    return verifyFundFile(m_inside->database());
}

std::vector<AuditRow> Workspace::auditTrail() {
    std::vector<AuditRow> rows;
    eachAudit(m_inside->database(), [&](const AuditEntry& entry) {
        rows.push_back(
            {entry.sequence, entry.at, entry.actor, entry.what, entry.detail, entry.hash});
    });
    return rows;
}

void Workspace::readTrail(const AnyTrail& trail) {
    grants::readTrail(m_inside->database(), m_inside->stores, trail);
}

void Workspace::backup(const std::filesystem::path& to) {
    copyInto(m_inside->database(), to, requireSound);
}

void Workspace::restore(const std::filesystem::path& backup, const std::filesystem::path& file) {
    restoreFundFile(backup, file);
}

}  // namespace grants
