// SPDX-License-Identifier: GPL-3.0-or-later
// What only the audit trail knows and a decision depends on: separation of duties goes by it, not
// by what records say of themselves.
#pragma once

#include "domain/applications/application.h"
#include "domain/decisions/decision.h"
#include "domain/people/person.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace grants {

class Database;

/// Who gave an application the state that it was entered with.
using WhoEntered = std::function<std::vector<Id<Person>>(const Application&)>;
/// The same of every application, by 受理号.
using EnteredBy = std::map<std::string, std::vector<Id<Person>>>;

/// Who set the state that the application was entered with; several where the trail does not tell
/// which of them, nobody where it was a local user, before the file had people.
[[nodiscard]] std::vector<Id<Person>> whoTookUp(const Application& application, Database& database,
                                                const std::vector<Person>& people);

/// A payee as it was when the decision was taken; nothing where the trail does not tell.
[[nodiscard]] std::optional<Organisation> payeeAt(const Organisation& payee,
                                                  const Decision& decision, Database& database);
/// Whether name, bank or account of a unit are others than when the decision was taken; also where
/// the trail does not tell what they were.
[[nodiscard]] bool isPayeeChanged(const Organisation& payee, const Decision& decision,
                                  Database& database);

}  // namespace grants
