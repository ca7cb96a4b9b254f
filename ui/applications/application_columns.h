// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of applications: as they are typed, and with what is worked out of each.
#pragma once

#include "ui/applications/case_figures.h"
#include "ui/desk/session.h"
#include "ui/query/rows.h"

#include <optional>
#include <vector>

namespace grants::ui {

/// Keys of columns that others look for.
inline const QString kProjectColumn = QStringLiteral("project");

/// As they are typed.
[[nodiscard]] std::vector<Column<Application>> typedColumns(
    const std::shared_ptr<const UnitNames>& names);
/// In which the history of an application is told: also what the table has no column for.
[[nodiscard]] std::vector<Column<Application>> historyColumns(
    const std::shared_ptr<const UnitNames>& names, const Translator& translator);
[[nodiscard]] std::vector<Column<CaseRow>> caseColumns(const CaseFigures& figures,
                                                       const Session& session);
/// The state to which decisions led a record, over which nobody types; nothing before the first.
[[nodiscard]] std::optional<QString> decidedState(const CaseFigures& figures, std::int64_t id,
                                                  const Translator& translator);
/// 受理（已过期限）; empty when it waits for nothing.
[[nodiscard]] QString waitingText(const CaseRow& row);

/// The import column in which a finding is mended; empty for those of indicators.
[[nodiscard]] std::string_view placeOf(const ApplicationFinding& finding);

}  // namespace grants::ui
