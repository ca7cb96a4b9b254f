// SPDX-License-Identifier: GPL-3.0-or-later
// How records go: removed outright, or by being emptied where one is awaited.
#include "ui/drafts/draft_sheet.h"
#include "ui/drafts/kept_deed.h"

namespace grants::ui {

void DraftSheet::remove(const QString& what, const std::vector<std::int64_t>& ids,
                        const std::vector<DraftKey>& keys) {
    Delta delta;
    for (const DraftKey key : keys) take(key, delta);
    if (ids.empty()) {
        if (!delta.empty()) note(what, std::move(delta));
        return Q_EMIT changed();
    }
    for (const std::int64_t id : ids) take(keyOf(id), delta);
    auto change = [ids, name = m_name.toStdString()](Edit& edit, const auto& year,
                                                     const auto& plan) {
        const auto entry = openEntry(name, year, plan);
        for (const std::int64_t id : ids) entry->remove(edit, id);
    };
    const Deed deed = keptDeed(m_session, what, QStringLiteral("删除"),
                               {m_name, nameOf(ids.front()), ids.size()});
    m_session.editAs(
        m_rights.change, deed, std::move(change),
        [this, what, delta, number = ids.size()](bool committed) {
            if (!committed)
                return retrace({delta.rbegin(), delta.rend()}, &Change::after, &Change::before);
            if (!delta.empty()) note(what, delta);
            tellRemoved(number);
        });
    Q_EMIT changed();
}

void DraftSheet::tellRemoved(std::size_t number) {
    if (number == 0) return;
    m_session.tell(tr("已删除 %n 条记录，可用 Ctrl+Z 撤销。", nullptr, static_cast<int>(number)));
}

void DraftSheet::standFor(std::int64_t id, const Texts& start) {
    m_stoodFor.try_emplace(id, start);
}

/// Whether nothing is left of it but what tells it from others. What others name is not removed so.
bool DraftSheet::isEmptied(const Draft& draft) const {
    const auto stood = draft.isNew() ? m_stoodFor.end() : m_stoodFor.find(draft.id);
    if (stood == m_stoodFor.end() || stood->second.size() != draft.texts.size()) return false;
    for (std::size_t column = 0; column < draft.texts.size(); ++column)
        if (stood->second[column].empty() && !draft.texts[column].empty()) return false;
    return m_rules->references(draft.id) == 0;
}

/// Out of `drafts`, by the ids of their records.
std::vector<std::int64_t> DraftSheet::takeEmptied(std::vector<Draft>& drafts) const {
    std::vector<std::int64_t> ids;
    std::erase_if(drafts, [&](const Draft& each) {
        if (!isEmptied(each)) return false;
        ids.push_back(each.id);
        return true;
    });
    return ids;
}

}  // namespace grants::ui
