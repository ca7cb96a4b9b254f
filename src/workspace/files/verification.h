// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a fund file is sound: pages, references, values, plan, audit chain.
#pragma once

#include "workspace/files/verify_report.h"

namespace grants {

class Database;

[[nodiscard]] VerifyReport verifyFundFile(Database& database);
/// Compares a printed head with the trail. When it does not go through it: AUDIT_HEAD_REPLACED, a
/// warning, for a head of a state that is known to have been replaced by a restoration; else
/// AUDIT_HEAD.
void checkHead(Database& database, std::string_view head, VerifyReport& report);
/// Throws Error(FundFile) COPY_UNSOUND with the first error found.
void requireSound(Database& database);

}  // namespace grants
