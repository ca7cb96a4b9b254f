// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/undo_steps.h"

#include "workspace/workspace.h"

#include <algorithm>

namespace grants::ui {

namespace {

bool isCommitted(const UndoStep& step) {
    return step.committed;
}

std::size_t committedIn(const std::deque<UndoStep>& steps) {
    return static_cast<std::size_t>(std::count_if(steps.begin(), steps.end(), isCommitted));
}

void run(const std::function<void()>& act) {
    if (act) act();
}

}  // namespace

void UndoSteps::note(UndoStep step) {
    m_steps.note(std::move(step));
    keepCommitted(kUndoable, 0);
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

void UndoSteps::keepCommitted(std::size_t undoable, std::size_t redoable) {
    const auto& done = m_steps.done();
    while (committedIn(done) > undoable) {
        const auto oldest = std::find_if(done.begin(), done.end(), isCommitted);
        m_steps.forget(static_cast<std::size_t>(oldest - done.begin()) + 1);
    }
    if (committedIn(m_steps.undone()) > redoable) m_steps.forgetUndone();
}

}  // namespace grants::ui
