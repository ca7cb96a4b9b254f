// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/people/restorer.h"

#include "domain/people/operation.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/fund_file.h"
#include "storage/sqlite/schema.h"
#include "storage/stores.h"
#include "workspace/people/refusal.h"
#include "workspace/people/sign_in.h"

namespace grants {
namespace {

/// Nothing for a file that is not there or cannot be opened: that may be why it is replaced.
std::unique_ptr<FundFile> opened(const std::filesystem::path& file) {
    try {
        auto fund =
            obstacleToWriting(file) ? FundFile::openToRead(file, {}) : FundFile::examine(file);
        requireOwnSchema(fund->database());
        return fund;
    } catch (const Error& error) {
        if (error.code() == "FILE_IN_USE") throw;
        return nullptr;
    }
}

void requireRight(FundFile& fund, const std::optional<Credentials>& who) {
    Stores stores(fund.database());
    if (!hasTable(fund.database(), Store<Person>::tableName())) return;
    const std::vector<Person> people = stores.of<Person>().all();
    if (people.empty()) return;
    if (!who) throw Error(ErrorKind::NotPermitted, notSignedIn());
    const Person person =
        requireSignIn(fund.database(), stores, who->login, who->password, !fund.isReadOnly());
    if (auto obstacle = obstacleFor(actorOf(person), Operation::Restore, people))
        throw Error(ErrorKind::NotPermitted, std::move(*obstacle));
}

}  // namespace

void requireRestorer(const std::filesystem::path& backup, const std::filesystem::path& file,
                     const std::optional<Credentials>& who) {
    for (const std::filesystem::path& each : {file, backup}) {
        if (!std::filesystem::exists(each)) continue;
        if (const auto fund = opened(each)) return requireRight(*fund, who);
    }
}

}  // namespace grants
