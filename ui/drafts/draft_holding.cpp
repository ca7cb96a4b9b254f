// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for its typist's word: what a form types is held until it is saved, and then one step
// together with the saving; what undo gave back stays as it is.
#include "ui/drafts/draft_sheet.h"

#include <utility>

namespace grants::ui {

void DraftSheet::hold(Draft draft) {
    const DraftKey key = draft.key;
    const Draft* former = at(key);
    m_heldOver.try_emplace(key, former ? std::optional(*former) : std::nullopt);
    if (former == nullptr || *former != draft) m_givenBack.erase(key);
    if (draft.isTouched()) {
        m_drafts[key] = std::move(draft);
        check({key});
    } else {
        m_drafts.erase(key);
        m_verdicts.erase(key);
        m_heldOver.erase(key);
    }
    Q_EMIT changed();
}

/// Puts what stood there before anything was held in its place: that is what undo comes back to. Of
/// a new record nothing would be left then; it comes back as it was saved.
void DraftSheet::layAside(const Draft& held) {
    if (held.isNew()) return;
    const auto over = m_heldOver.find(held.key);
    if (over != m_heldOver.end() && over->second) {
        m_drafts[held.key] = *over->second;
    } else {
        m_drafts.erase(held.key);
    }
    m_verdicts.erase(held.key);
    m_heldOver.erase(held.key);
}

void DraftSheet::keepHeld(const QString& what, DraftKey key) {
    if (at(key) == nullptr) return;
    m_offered.insert(key);
    m_givenBack.erase(key);
    const DraftVerdict* known = verdict(key);
    if (known == nullptr || !known->holds()) return Q_EMIT changed();
    const Draft held = *at(key);
    layAside(held);
    commit(what, {held}, {});
}

void DraftSheet::leave(const QString& what, std::vector<DraftKey> keys) {
    std::erase_if(keys, [this](DraftKey key) { return m_givenBack.contains(key); });
    if (keys.empty()) return Q_EMIT changed();  // it stays, and nobody is at it any more
    offer(what, keys);
}

std::optional<Draft> DraftSheet::open(std::int64_t id) const {
    if (const Draft* draft = of(id)) return *draft;
    const auto stored = m_rules ? m_rules->typed(id) : std::nullopt;
    if (!stored) return std::nullopt;
    return Draft{keyOf(id), id, stored->texts, stored->texts};
}

}  // namespace grants::ui
