// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "storage/record_json.h"
#include "storage/sqlite/failure.h"
#include "storage/stores.h"
#include "workspace/admission/admission.h"
#include "workspace/core.h"
#include "workspace/deciding.h"
#include "workspace/files/audit.h"
#include "workspace/files/backups.h"
#include "workspace/files/plan_text.h"
#include "workspace/files/rescue.h"
#include "workspace/files/restoration.h"
#include "workspace/files/upgrade.h"
#include "workspace/files/verification.h"
#include "workspace/local.h"
#include "workspace/packages/sealed_file.h"
#include "workspace/people/restorer.h"
#include "workspace/year_loading.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace grants {

namespace {

constexpr const char* kProgram = "grantdesk";

std::shared_ptr<const Registry> registryOf(const std::shared_ptr<const FundYear>& year) {
    return {year, &year->registry};
}

std::string planIn(std::string_view json, const Plan& plan) {
    return "{\"plan\":\"" + plan.id + "\",\"bytes\":" + std::to_string(json.size()) + "}";
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

Error sealedPackage(const std::filesystem::path& file) {
    return fundFileError(
        "PACKAGE_SEALED",
        translatable("workspace", "{0} 是设了密码的评审包；请在窗口里打开它并输入密码。")
            .with(file.filename().string()));
}

/// What is refused as no fund file may be a package under a password.
std::unique_ptr<FundFile> openedBy(const std::function<std::unique_ptr<FundFile>()>& open,
                                   const std::filesystem::path& file) {
    try {
        return open();
    } catch (const Error& error) {
        if (error.code() == "FILE_FOREIGN" && isSealed(file)) throw sealedPackage(file);
        throw;
    }
}

}  // namespace

Workspace::Workspace(std::unique_ptr<Core> core) : m_core(std::move(core)) {}
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
    const auto open = [&] {
        return readOnly ? FundFile::openToRead(file, takeUp)
                        : FundFile::open(file, upgradeOf(file));
    };
    auto opened = openedBy(open, file);
    requireTrailEnd(opened->database());
    spdlog::debug("opened fund file, version {}", fileVersion(opened->database()));
    auto core = std::make_unique<Core>(std::move(opened));
    core->readOnly = readOnly;
    core->head = readOnly ? head : lastAudit(core->database()).hash;
    core->planText = core->stores.planJson();
    return std::unique_ptr<Workspace>(new Workspace(std::move(core)));
}

const std::filesystem::path& Workspace::file() const {
    return m_core->file->path();
}

const std::vector<Finding>& Workspace::warnings() const {
    return m_core->warnings;
}

const std::optional<Message>& Workspace::readOnly() const {
    return m_core->readOnly;
}

const Plan& Workspace::plan() const {
    return m_core->plan;
}

std::string Workspace::planJson() const {
    return m_core->stores.planJson();
}

std::shared_ptr<const FundYear> Workspace::year(const Progress& progress) {
    return m_core->seenYear(progress);
}

std::shared_ptr<const Registry> Workspace::units() {
    if (m_core->obstacleTo(Operation::Read)) return registryOf(m_core->seenYear({}));
    return m_core->snapshot.units();
}

bool Workspace::isLarge() {
    return grants::isLarge(rowsIn(m_core->stores));
}

Changes Workspace::edit(Operation operation, std::string_view what,
                        const std::function<void(Edit&)>& change) {
    Core& my = *m_core;
    my.requireChange(operation);
    my.file->requireUntouched();
    if (operation == Operation::Import || operation == Operation::ImportOwn)
        my.backUpBeforeImport();
    const Changes changes = my.commitChange(std::string(what), [&](Stores& stores) {
        Admission admission(stores, my.actor, my.withheld(), my.whoEntered());
        Edit edit(stores, admission);
        change(edit);
        admission.settle();
    });
    const bool isFinal = changes.has(kPlanKind) || changes.has(kindOf<Decision>());
    if (isFinal || !my.stores.journal().isComplete()) {
        my.history.clear();
    } else if (!changes.empty()) {
        my.history.note({std::string(what), operation, my.stores.journal().take()});
        my.noted = true;
    }
    return changes;
}

Acted Workspace::act(const Act& act) {
    Core& my = *m_core;
    Acted acted = my.weigh(act);
    if (!acted.refused.empty()) return acted;
    my.commitChange("办理 " + act.action + " " + act.number, [&](Stores& stores) {
        acted.decision.id = {stores.put(&acted.decision)};
        acted.decision.version = 1;
    });
    my.keepApartFrom(acted.decision);
    return acted;
}

std::string Workspace::undoable() const {
    const Revocable* change = m_core->history.undoable();
    return change ? change->what : std::string();
}

std::string Workspace::redoable() const {
    const Revocable* change = m_core->history.redoable();
    return change ? change->what : std::string();
}

std::size_t Workspace::undoables() const {
    return m_core->history.done().size();
}

std::size_t Workspace::redoables() const {
    return m_core->history.undone().size();
}

bool Workspace::takeNoted() {
    return std::exchange(m_core->noted, false);
}

Changes Workspace::undo() {
    Core& my = *m_core;
    const Revocable* change = my.history.undoable();
    if (change == nullptr) return {};
    const Changes changes = my.reverse("撤销：" + change->what, *change);
    my.history.takeBack([&my](Revocable& undone) { undone.replaced = my.stores.journal().take(); });
    return changes;
}

Changes Workspace::redo() {
    Core& my = *m_core;
    const Revocable* change = my.history.redoable();
    if (change == nullptr) return {};
    const Changes changes = my.reverse("重做：" + change->what, *change);
    my.history.doAgain([&my](Revocable& redone) { redone.replaced = my.stores.journal().take(); });
    return changes;
}

Changes Workspace::takeChanges() {
    return std::exchange(m_core->recent, Changes());
}

VerifyReport Workspace::verify() {
    return verifyFundFile(m_core->database());
}

VerifyReport Workspace::verifyFile(const std::filesystem::path& file, std::string_view head,
                                   Access access) {
    const auto examine = [&] {
        return reasonToRead(file, access) ? FundFile::openToRead(file, {})
                                          : FundFile::examine(file);
    };
    const auto examined = openedBy(examine, file);
    VerifyReport report = verifyFundFile(examined->database());
    if (!head.empty()) checkHead(examined->database(), head, report);
    return report;
}

std::string Workspace::head() {
    return m_core->head;
}

std::vector<AuditRow> Workspace::auditTrail() {
    m_core->require(Operation::ReadTrail);
    std::vector<AuditRow> rows;
    eachAudit(m_core->database(), [&](const AuditEntry& entry) {
        AuditRow& row = rows.emplace_back(AuditRow{
            entry.sequence, entry.at, entry.actor, entry.what, entry.detail, {}, entry.hash});
        for (JsonCount& count : countsFromJson(entry.detail)) {
            row.counts.push_back(
                {std::move(count.table), count.added, count.changed, count.removed});
        }
    });
    return rows;
}

void Workspace::readTrail(const AnyTrail& trail) {
    m_core->require(Operation::Read);
    grants::readTrail(m_core->database(), m_core->stores, trail);
    m_core->seal(trail);
}

void Workspace::writeAttachment(Id<Attachment> attachment, const std::filesystem::path& to) {
    const auto seen = m_core->seenYear({});
    const bool isSeen =
        std::any_of(seen->attachments.begin(), seen->attachments.end(),
                    [attachment](const Attachment& each) { return each.id == attachment; });
    const auto stored = m_core->stores.of<Attachment>().find(attachment);
    if (!isSeen || !stored) throw recordGone();
    writeOut(m_core->database(), stored->sha256, to);
}

void Workspace::backup(const std::filesystem::path& to) {
    m_core->require(Operation::BackUp);
    copyInto(m_core->database(), to, requireSound);
}

void Workspace::rescue(const std::filesystem::path& to) {
    Core& my = *m_core;
    my.require(Operation::BackUp);
    writeRescue({*my.snapshot.year({}), my.planText, my.file->path().filename().string(), my.head},
                my.actor.name, to);
}

void Workspace::restore(const std::filesystem::path& backup, const std::filesystem::path& file,
                        const std::optional<Credentials>& who) {
    const std::optional<std::string> person = requireRestorer(backup, file, who);
    restoreFundFile(backup, file, person.value_or(localName()));
}

}  // namespace grants
