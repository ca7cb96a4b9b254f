// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/people/restorer.h"

#include "domain/people/operation.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/fund_file.h"
#include "storage/sqlite/schema.h"
#include "storage/stores.h"
#include "workspace/people/refusal.h"
#include "workspace/people/sign_in.h"
#include "workspace/people/wrong_tries.h"

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

/// Of a file without people nobody in particular.
std::optional<Person> personWithRight(FundFile& fund, const std::optional<Credentials>& who) {
    Stores stores(fund.database());
    if (!hasTable(fund.database(), Store<Person>::tableName())) return std::nullopt;
    const std::vector<Person> people = stores.of<Person>().all();
    if (people.empty()) return std::nullopt;
    if (!who) throw Error(ErrorKind::NotPermitted, notSignedIn());
    WrongTries tries(fund.database(), !fund.isReadOnly());
    Person person = requireSignIn(stores, who->login, who->password, tries);
    if (auto obstacle = obstacleFor(actorOf(person), Operation::Restore, people))
        throw Error(ErrorKind::NotPermitted, std::move(*obstacle));
    return person;
}

}  // namespace

std::optional<std::string> requireRestorer(const std::filesystem::path& backup,
                                           const std::filesystem::path& file,
                                           const std::optional<Credentials>& who) {
    for (const std::filesystem::path& each : {file, backup}) {
        if (!std::filesystem::exists(each)) continue;
        const auto fund = opened(each);
        if (!fund) continue;
        const std::optional<Person> person = personWithRight(*fund, who);
        return person ? std::optional(actorOf(*person).name) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace grants
