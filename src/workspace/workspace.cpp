// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "domain/plan/plan_reader.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/fund_file.h"
#include "storage/stores.h"
#include "workspace/audit.h"
#include "workspace/backups.h"
#include "workspace/history.h"
#include "workspace/rescue.h"
#include "workspace/restoration.h"
#include "workspace/snapshot.h"
#include "workspace/upgrade.h"
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

/// Nothing for a file that does not exist or is no file: opening it says so.
std::optional<Message> reasonToRead(const std::filesystem::path& file, Access access) {
    if (access == Access::Read) {
        return translatable("workspace",
                            "基金文件 {0} 这次是以只读方式打开的，只能查看；要改动，请照常打开。")
            .with(file.string());
    }
    return std::filesystem::is_regular_file(file) ? obstacleToWriting(file) : std::nullopt;
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
    std::optional<Message> readOnly;
    std::string head;      // of the trail on the disk
    std::string planText;  // as it is stored
    OwnerPermissions permissions;
    bool editing = false;
    Changes recent;  // not yet taken

    [[nodiscard]] Database& database() { return file->database(); }
    void require(const Actor& actor, Operation operation) const;
    void backUpBeforeImport();
    /// A disk that fails after the commit does not undo it; the head of the trail tells.
    void commit(Transaction& transaction, const std::string& newHead);
    [[nodiscard]] bool hasHead(const std::string& wanted);
    Changes commitChange(const Actor& actor, std::string_view what,
                         const std::function<void(Stores&)>& change);
    /// Reverses `replaced` by a change of its own; afterwards the journal holds its reverse.
    Changes reverse(const Actor& actor, const std::string& what, const Revocable& change);
};

void Workspace::Inside::require(const Actor& actor, Operation operation) const {
    if (readOnly) throw fundFileError("FILE_READ_ONLY", *readOnly);
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

bool Workspace::Inside::hasHead(const std::string& wanted) {
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

void Workspace::Inside::commit(Transaction& transaction, const std::string& newHead) {
    try {
        transaction.commit();
    } catch (const Error&) {
        transaction.rollback();
        if (!hasHead(newHead)) throw;
    }
    file->noteCommit();
}

Changes Workspace::Inside::commitChange(const Actor& actor, std::string_view what,
                                        const std::function<void(Stores&)>& change) {
    file->requireUntouched();
    const Editing now(editing);
    Transaction transaction(database());
    stores.begin();
    change(stores);
    const Changes changes = changesIn(stores);
    if (changes.empty()) return {};
    const std::string records = stores.settleContent();
    const std::string newHead =
        appendToTrail(database(), {actor.name, std::string(what), stores.detail(), records});
    std::optional<Plan> newPlan;
    if (changes.has(kPlanKind)) newPlan = planOrRefuse(stores.planJson());
    file->requireStillUntouched();
    commit(transaction, newHead);
    snapshot.noteCommit();
    recent.add(changes);
    head = newHead;
    if (newPlan) planText = stores.planJson();
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
        Stores stores(database);
        stores.takeUpContent();
        stores.putPlan(planJson);
        appendToTrail(database, {kProgram, "新建基金文件", planIn(planJson, plan), {}});
    });
    return open(file);
}

std::unique_ptr<Workspace> Workspace::open(const std::filesystem::path& file, Access access) {
    const std::optional<Message> readOnly = reasonToRead(file, access);
    std::string head;  // of the file, not of what a copy in memory makes of an older one
    const auto takeUp = [&head](Database& database) {
        head = lastAudit(database).hash;
        bringUpToDate(database);
    };
    auto opened =
        readOnly ? FundFile::openToRead(file, takeUp) : FundFile::open(file, upgradeOf(file));
    requireTrailEnd(opened->database());
    spdlog::debug("opened fund file, version {}", fileVersion(opened->database()));
    auto inside = std::make_unique<Inside>(std::move(opened));
    inside->readOnly = readOnly;
    inside->head = readOnly ? head : lastAudit(inside->database()).hash;
    inside->planText = inside->stores.planJson();
    return std::unique_ptr<Workspace>(new Workspace(std::move(inside)));
}

const std::filesystem::path& Workspace::file() const {
    return m_inside->file->path();
}

const std::vector<Finding>& Workspace::warnings() const {
    return m_inside->warnings;
}

const std::optional<Message>& Workspace::readOnly() const {
    return m_inside->readOnly;
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
    my.file->requireUntouched();
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

VerifyReport Workspace::verifyFile(const std::filesystem::path& file, std::string_view head,
                                   Access access) {
    const auto examined =
        reasonToRead(file, access) ? FundFile::openToRead(file, {}) : FundFile::examine(file);
    VerifyReport report = verifyFundFile(examined->database());
    if (!head.empty()) checkHead(examined->database(), head, report);
    return report;
}

std::string Workspace::head() {
    return m_inside->head;
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

void Workspace::rescue(const Actor& actor, const std::filesystem::path& to) {
    Inside& my = *m_inside;
    writeRescue({*my.snapshot.year({}), my.planText, my.file->path().filename().string(), my.head},
                actor.name, to);
}

void Workspace::restore(const std::filesystem::path& backup, const std::filesystem::path& file) {
    restoreFundFile(backup, file);
}

}  // namespace grants
