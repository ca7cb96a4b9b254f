// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail as rows of a table.
#pragma once

#include "ui/query/rows.h"
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
[[nodiscard]] std::vector<Column<AuditLine>> auditColumns();

}  // namespace grants::ui
