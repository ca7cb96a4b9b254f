// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session by which decisions are taken.
#include "base/error.h"
#include "ui/desk/session.h"

namespace grants::ui {

namespace {

/// A missing right keeps one act from being taken, not those that come after it.
Verdict verdictOn(const Act& act, Workspace& workspace) {
    try {
        Acted acted = workspace.act(act);
        return {act.number, std::move(acted.refused), std::move(acted.decision)};
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::NotPermitted) throw;
        return {act.number, {{Severity::Error, error.code(), {}, error.sentence(), {}}}, {}};
    }
}

}  // namespace

void Session::act(const std::vector<Act>& acts, VerdictsHeard heard) {
    auto verdicts = std::make_shared<std::vector<Verdict>>();
    auto work = [acts, verdicts](Workspace& workspace, const Progress& progress) {
        const std::int64_t all = std::ssize(acts);
        for (const Act& act : acts) {
            if (!progress(std::ssize(*verdicts), all)) return;
            verdicts->push_back(verdictOn(act, workspace));
        }
        progress(all, all);
    };
    run(tr("办理"), std::move(work), [verdicts, heard = std::move(heard)] {
        if (heard) heard(*verdicts);
    });
}

}  // namespace grants::ui
