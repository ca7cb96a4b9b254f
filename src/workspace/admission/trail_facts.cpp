// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/admission/trail_facts.h"

#include "storage/audit_log.h"
#include "storage/record_json.h"
#include "storage/store.h"

#include <algorithm>
#include <optional>

namespace grants {
namespace {

/// Logins do not change and are never given twice; names may.
const Person* personOf(const std::string& actor, const std::vector<Person>& people) {
    const auto found = std::find_if(people.begin(), people.end(), [&](const Person& each) {
        const std::string login = " (" + each.login + ")";
        return actor.size() > login.size() &&
               actor.compare(actor.size() - login.size(), login.size(), login) == 0;
    });
    return found == people.end() ? nullptr : &*found;
}

enum class Told { Nothing, Perhaps, Surely };

/// Whether this change set the state.
Told setState(const JsonChange& change, const Application& now) {
    if (change.kind == RecordChange::Added) return Told::Surely;
    if (change.kind == RecordChange::Removed) return Told::Nothing;
    if (change.before.empty() || change.after.empty()) return Told::Perhaps;
    const auto before = Store<Application>::fromJson(change.before, &now);
    const auto after = Store<Application>::fromJson(change.after, &now);
    if (!before || !after) return Told::Perhaps;
    return before->takenUp != after->takenUp ? Told::Surely : Told::Nothing;
}

/// The most that the changes of one entry tell.
Told setState(const std::vector<JsonChange>& changes, const Application& now) {
    Told most = Told::Nothing;
    for (const JsonChange& each : changes) most = std::max(most, setState(each, now));
    return most;
}

/// Where the trail tells of the decision; 0 where it does not.
std::int64_t entryOf(const Decision& decision, Database& database) {
    const std::string table = Store<Decision>::tableName();
    std::int64_t sequence = 0;
    eachAuditOf(database, table, decision.id.value, [&](const AuditEntry& entry) {
        // Entries of several kinds also tell of other decisions.
        if (changesFromJson(entry.detail, table, decision.id.value).empty()) return true;
        sequence = entry.sequence;
        return false;
    });
    return sequence;
}

bool isSamePayee(const Organisation& one, const Organisation& other) {
    return one.name == other.name && one.bank == other.bank && one.account == other.account;
}

/// Before these changes, last first; nothing where they do not tell.
std::optional<Organisation> beforeThem(const std::vector<JsonChange>& changes,
                                       const Organisation& after) {
    std::optional<Organisation> unit = after;
    for (auto change = changes.rbegin(); change != changes.rend() && unit; ++change) {
        const Organisation later = *unit;
        unit = change->before.empty() ? std::nullopt
                                      : Store<Organisation>::fromJson(change->before, &later);
    }
    return unit;
}

}  // namespace

std::optional<Organisation> payeeAt(const Organisation& payee, const Decision& decision,
                                    Database& database) {
    const std::string table = Store<Organisation>::tableName();
    const std::int64_t decided = entryOf(decision, database);
    std::optional<Organisation> then = payee;
    eachAuditOf(database, table, payee.id.value, [&](const AuditEntry& entry) {
        if (entry.sequence > decided)
            then = beforeThem(changesFromJson(entry.detail, table, payee.id.value), *then);
        return entry.sequence > decided && then;
    });
    return then;
}

bool isPayeeChanged(const Organisation& payee, const Decision& decision, Database& database) {
    const auto then = payeeAt(payee, decision, database);
    return !then || !isSamePayee(*then, payee);
}

std::vector<Id<Person>> whoTookUp(const Application& application, Database& database,
                                  const std::vector<Person>& people) {
    const std::string table = Store<Application>::tableName();
    std::vector<Id<Person>> who;
    eachAuditOf(database, table, application.id.value, [&](const AuditEntry& entry) {
        const auto changes = changesFromJson(entry.detail, table, application.id.value);
        const Told told = setState(changes, application);
        const Person* person = personOf(entry.actor, people);
        if (told != Told::Nothing && person != nullptr) who.push_back(person->id);
        return told != Told::Surely;
    });
    return who;
}

}  // namespace grants
