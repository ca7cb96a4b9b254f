// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history.h"

namespace grants {
namespace {

constexpr std::size_t kKept = 200;

}  // namespace

void History::noteChange(Revocable change) {
    m_undone.clear();
    m_done.push_back(std::move(change));
    if (m_done.size() > kKept) m_done.pop_front();
}

void History::forget() {
    m_done.clear();
    m_undone.clear();
}

void History::move(Changes& from, Changes& to, std::vector<Stores::Replacement> reverse) {
    Revocable change = std::move(from.back());
    from.pop_back();
    change.replaced = std::move(reverse);
    to.push_back(std::move(change));
}

}  // namespace grants
