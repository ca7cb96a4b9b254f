// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/undo_steps.h"

#include "workspace/workspace.h"

#include <algorithm>

namespace grants::ui {

namespace {

bool isCommitted(const UndoStep& step) {
    return step.committed;
}

void run(const std::function<void()>& act) {
    if (act) act();
}

}  // namespace

void UndoSteps::note(UndoStep step) {
    m_steps.note(std::move(step));
    const auto& done = m_steps.done();
    const auto committed = std::count_if(done.begin(), done.end(), isCommitted);
    if (static_cast<std::size_t>(committed) <= kUndoable) return;
    const auto oldest = std::find_if(done.begin(), done.end(), isCommitted);
    m_steps.forget(static_cast<std::size_t>(oldest - done.begin()) + 1);
}

void UndoSteps::complete(std::function<void()> back, std::function<void()> forth) {
    m_steps.latest().back = std::move(back);
    m_steps.latest().forth = std::move(forth);
}

void UndoSteps::takeBack() {
    m_steps.takeBack([](const UndoStep& step) { run(step.back); });
}

void UndoSteps::doAgain() {
    m_steps.doAgain([](const UndoStep& step) { run(step.forth); });
}

void UndoSteps::forgetCommitted() {
    const auto& done = m_steps.done();
    const auto last = std::find_if(done.rbegin(), done.rend(), isCommitted);
    m_steps.forget(static_cast<std::size_t>(done.rend() - last));
    m_steps.forgetUndone();
}

}  // namespace grants::ui
