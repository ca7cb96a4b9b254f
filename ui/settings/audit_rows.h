// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail as rows of a table.
#pragma once

#include "ui/query/rows.h"
#include "ui/settings/spelt.h"
#include "workspace/workspace.h"

#include <vector>

namespace grants::ui {

struct AuditLine {
    std::int64_t sequence = 0;
    std::string at;  // local date and time
    std::string actor, what;
    std::string content;  // which records, in words
    std::string hash;
};

[[nodiscard]] std::vector<AuditLine> auditLines(const std::vector<AuditRow>& rows);
/// Their words. Takes its time when there are many.
[[nodiscard]] std::shared_ptr<const Spelt> spell(const std::vector<AuditLine>& lines);
[[nodiscard]] std::vector<Column<AuditLine>> auditColumns(
    const std::shared_ptr<const Spelt>& spelt);

}  // namespace grants::ui
