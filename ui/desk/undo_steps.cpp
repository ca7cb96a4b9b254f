// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/undo_steps.h"

#include <algorithm>

namespace grants::ui {

namespace {

// More than the fund file keeps, so that typing in between does not crowd its changes out.
constexpr std::size_t kKept = 1000;

void move(std::deque<UndoStep>& from, std::deque<UndoStep>& to,
          std::function<void()> UndoStep::*act) {
    UndoStep step = std::move(from.back());
    from.pop_back();
    if (step.*act) (step.*act)();
    to.push_back(std::move(step));
}

}  // namespace

void UndoSteps::note(UndoStep step) {
    m_undone.clear();
    m_done.push_back(std::move(step));
    if (m_done.size() > kKept) m_done.pop_front();
}

void UndoSteps::complete(std::function<void()> back, std::function<void()> forth) {
    m_done.back().back = std::move(back);
    m_done.back().forth = std::move(forth);
}

void UndoSteps::takeBack() {
    move(m_done, m_undone, &UndoStep::back);
}

void UndoSteps::doAgain() {
    move(m_undone, m_done, &UndoStep::forth);
}

void UndoSteps::forgetCommitted() {
    const auto last = std::find_if(m_done.rbegin(), m_done.rend(),
                                   [](const UndoStep& step) { return step.committed; });
    m_done.erase(m_done.begin(), last.base());
    m_undone.clear();
}

void UndoSteps::clear() {
    m_done.clear();
    m_undone.clear();
}

}  // namespace grants::ui
