// SPDX-License-Identifier: GPL-3.0-or-later
// The door for a reviewer's own sheet. The trail tells that he scored and not what: it is read by
// people who may not see it yet.
#include "workspace/core.h"
#include "workspace/scoring.h"
#include "workspace/workspace.h"

namespace grants {
namespace {

/// What somebody's own sheets make of a wish; the year is let go before anything is written.
template <class Wish>
auto ownSheets(Core& core, Wish wish) {
    core.requireChange(Operation::Score);
    const auto year = core.seenYear({});
    return wish(OwnSheets(*year, core.plan, core.login()));
}

Changes write(Core& core, const std::string& what, const std::vector<Score>& rows) {
    return core.commitChange(
        what,
        [&](Stores& stores) {
            for (const Score& row : rows) stores.put(&row);
        },
        Telling::Counts);
}

}  // namespace

Changes Workspace::putScores(const std::vector<SheetEntry>& entries) {
    const auto rows = ownSheets(*m_core, [&](const OwnSheets& own) {
        std::vector<Score> scored;
        for (const SheetEntry& each : entries) scored.push_back(own.scored(each));
        return scored;
    });
    return write(*m_core, "评分", rows);
}

Changes Workspace::clearScore(const std::string& application, const std::string& criterion) {
    const Score row = ownSheets(
        *m_core, [&](const OwnSheets& own) { return own.cleared(application, criterion); });
    if (!row.id) return {};
    return m_core->commitChange(
        "评分", [&](Stores& stores) { stores.remove(row.id); }, Telling::Counts);
}

Changes Workspace::submitSheet(const std::string& application, Date on) {
    const auto rows =
        ownSheets(*m_core, [&](const OwnSheets& own) { return own.submitted(application, on); });
    return write(*m_core, "提交评分表 " + application, rows);
}

Changes Workspace::declareConflict(const std::string& application, const std::string& reason) {
    const PanelSeat seat =
        ownSheets(*m_core, [&](const OwnSheets& own) { return own.recused(application, reason); });
    Changes changes = m_core->commitChange("声明回避 " + application,
                                           [&](Stores& stores) { stores.put(&seat); });
    m_core->history.clear();  // undo puts back no seat as it was before
    return changes;
}

}  // namespace grants
