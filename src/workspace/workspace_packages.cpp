// SPDX-License-Identifier: GPL-3.0-or-later
// The doors for reviewers' packages. The trail tells that one was issued or came home, and not
// what is in it: it is read by people who may not see that yet.
#include "output/durable.h"
#include "storage/json_text.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/files.h"
#include "workspace/core.h"
#include "workspace/files/audit.h"
#include "workspace/files/package_file.h"
#include "workspace/files/verification.h"
#include "workspace/local.h"
#include "workspace/packages/sealed_file.h"
#include "workspace/review/sealing.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace grants {
namespace {

/// A file that passes: what is sealed, as long as it lies open.
class OpenCopy {
  public:
    explicit OpenCopy(const std::filesystem::path& beside)
        : m_path(draftNameBeside(beside)), m_passing(m_path) {}
    ~OpenCopy() { removeWithSidecars(m_path); }
    OpenCopy(const OpenCopy&) = delete;
    OpenCopy& operator=(const OpenCopy&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
    PassingFile m_passing;
};

/// Lets `write` make the file, under a password by way of a copy beside `home`.
void handOut(const std::filesystem::path& to, const std::string& password,
             const std::filesystem::path& home,
             const std::function<void(const std::filesystem::path&)>& write) {
    if (password.empty()) return write(to);
    const OpenCopy open(home);
    write(open.path());
    seal(open.path(), to, password);
}

const Expert& expertNumbered(const FundYear& year, const std::string& number) {
    const auto found = std::find_if(year.experts.begin(), year.experts.end(),
                                    [&](const Expert& each) { return each.number == number; });
    if (found != year.experts.end()) return *found;
    throw Error(
        ErrorKind::Usage,
        Fault{"PACKAGE_EXPERT",
              translatable("workspace", "没有编号为“{0}”的评审专家；请核对编号。").with(number)});
}

/// His year, with his own sheets as they are stored.
FundYear yearFor(Core& core, const PackageOrder& order) {
    const auto year = core.snapshot.year({});
    const Expert& expert = expertNumbered(*year, order.expert);
    FundYear seen = yearForPackage(*year, core.plan, expert);
    if (seen.applications.empty()) {
        throw Error(
            ErrorKind::Usage,
            Fault{"PACKAGE_EMPTY",
                  translatable("workspace", "{0} 现在没有在评审中的申报；开启评审后再发包。")
                      .with(expert.name)});
    }
    for (Score& each : seen.scores) each = *core.stores.of<Score>().find(each.id);
    return seen;
}

std::string issueDetail(const PackageOrder& order, Id<Score> first, std::int64_t ids) {
    return "{\"package\":" + jsonText(order.to.filename().string()) +
           ",\"expert\":" + jsonText(order.expert) + ",\"score_ids\":[" +
           std::to_string(first.value) + "," + std::to_string(first.value + ids - 1) + "]}";
}

void requireOurs(Core& core, const ReviewPackage& package) {
    if (entryOfHead(core.database(), package.head).sequence != 0) return;
    throw fundFileError("PACKAGE_FOREIGN",
                        translatable("workspace",
                                     "这个评审包不是从这份基金文件发出的(发自“{0}”，{1})；"
                                     "请在发出它的文件里收回。")
                            .with(package.fund, inIso(package.issued)));
}

Returned returnedFrom(const std::filesystem::path& file, std::string_view password,
                      const std::filesystem::path& home) {
    if (!isSealed(file)) return readPackage(file);
    const OpenCopy open(home);
    unseal(file, open.path(), password);
    return readPackage(open.path());
}

/// Ids that are kept for a package are free; where a file was restored from before it was issued,
/// they may not be.
void settleIds(Store<Score>& store, std::vector<Score>& added) {
    const auto isTaken = [&](const Score& each) { return store.find(each.id).has_value(); };
    if (std::none_of(added.begin(), added.end(), isTaken)) return;
    std::int64_t next = store.keepIds(static_cast<std::int64_t>(added.size())).value;
    for (Score& each : added) each.id = {next++};
}

void write(Stores& stores, Homecoming& home) {
    settleIds(stores.of<Score>(), home.added);
    for (const Score& each : home.added) stores.copy(&each);
    for (const Score& each : home.submitted) stores.put(&each);
    for (const PanelSeat& each : home.seats) stores.put(&each);
}

}  // namespace

const ReviewPackage* Workspace::package() const {
    return m_core->package ? &*m_core->package : nullptr;
}

void Workspace::issuePackage(const PackageOrder& order) {
    Core& my = *m_core;
    my.requireChange(Operation::Examine);
    FundYear seen = yearFor(my, order);
    const auto ids = static_cast<std::int64_t>(seen.seats.size() * my.plan.rubric.size());
    bool isWritten = false;
    const auto write = [&](const std::filesystem::path& to) {
        writePackage({seen, my.planText, my.database()}, my.actor.name, to);
    };
    try {
        my.commitNote("发出评审包 " + order.expert, [&](Stores& stores) {
            const Id<Score> first = stores.of<Score>().keepIds(ids);
            seen.packages = {{{1},
                              order.expert,
                              my.head,
                              order.on.value_or(today()),
                              my.file->path().filename().string(),
                              first.value,
                              1}};
            handOut(order.to, order.password, my.file->path(), write);
            isWritten = true;
            return issueDetail(order, first, ids);
        });
    } catch (const Error&) {
        if (isWritten) removeWithSidecars(order.to);
        throw;
    }
}

Merged Workspace::mergePackage(const std::filesystem::path& file, std::string_view password) {
    Core& my = *m_core;
    my.requireChange(Operation::Examine);
    const Returned returned = returnedFrom(file, password, my.file->path());
    requireOurs(my, returned.package);
    const auto year = my.snapshot.year({});
    static_cast<void>(expertNumbered(*year, returned.package.expert));
    std::vector<Score> own = my.stores.of<Score>().all();
    std::erase_if(own, [&](const Score& each) { return each.expert != returned.package.expert; });
    Homecoming home = bringHome(returned, Casebook(*year, my.plan), own);
    const Changes changes = my.commitChange(
        "收回评审包 " + returned.package.expert, [&](Stores& stores) { write(stores, home); },
        Telling::Counts);
    if (!changes.empty()) my.history.clear();
    return std::move(home.merged);
}

void Workspace::handBack(const std::filesystem::path& to, const std::string& password) {
    Core& my = *m_core;
    if (!my.package) {
        throw Error(ErrorKind::Usage,
                    Fault{"PACKAGE_NONE", translatable("workspace", "{0} 不是评审包，不需要交回。")
                                              .with(my.file->path().filename().string())});
    }
    handOut(to, password, my.file->path(), [&my](const std::filesystem::path& copy) {
        copyInto(my.database(), copy, requireSound);
    });
}

}  // namespace grants
