// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session through which an expert fills in his score sheets.
#include "ui/desk/session.h"
#include "workspace/review/sealing.h"

namespace grants::ui {

namespace {

/// Goes through one of the workspace's doors with all that is given.
template <class Door, class... Given>
auto through(Door door, Given... given) {
    return
        [door, ... given = std::move(given)](Workspace& workspace) { (workspace.*door)(given...); };
}

}  // namespace

const Expert* Session::myExpert() const {
    return isOpen() ? expertOf(*m_year, m_presence.login) : nullptr;
}

void Session::putScores(std::vector<SheetEntry> entries, Committed done) {
    commit(tr("保存评分"), through(&Workspace::putScores, std::move(entries)), std::move(done));
}

void Session::clearScore(const std::string& application, const std::string& criterion,
                         Committed done) {
    commit(tr("清除评分"), through(&Workspace::clearScore, application, criterion),
           std::move(done));
}

void Session::submitSheet(const std::string& application, Date on, Committed done) {
    commit(tr("提交评分表"), through(&Workspace::submitSheet, application, on), std::move(done));
}

void Session::declareConflict(const std::string& application, const std::string& reason,
                              Committed done) {
    commit(tr("声明回避"), through(&Workspace::declareConflict, application, reason),
           std::move(done));
}

}  // namespace grants::ui
