// SPDX-License-Identifier: GPL-3.0-or-later
// What new records begin with, and those that are awaited.
#include "ui/drafts/draft_sheet.h"

#include <algorithm>
#include <utility>

namespace grants::ui {

namespace {

/// Puts the texts in the place of blank ones.
void fillBlanks(Texts& texts, const Texts& with) {
    for (std::size_t column = 0; column < std::min(texts.size(), with.size()); ++column)
        if (texts[column].empty()) texts[column] = with[column];
}

/// Whether a new record is the one that begins like that.
bool beginsWith(const Draft& draft, const Texts& start) {
    for (std::size_t column = 0; column < start.size(); ++column)
        if (!start[column].empty() && draft.texts[column] != start[column]) return false;
    return draft.isNew();
}

}  // namespace

QString DraftSheet::nameAt(DraftKey key) const {
    const Draft* draft = at(key);
    const auto awaited = m_awaited.find(key);
    if (m_entry == nullptr || (draft == nullptr && awaited == m_awaited.end())) return {};
    return recordName(draft != nullptr ? draft->texts : awaited->second, m_entry->columns());
}

Draft DraftSheet::freshDraft(DraftKey key) const {
    Texts texts = m_entry->blank().texts;
    if (const auto awaited = m_awaited.find(key); awaited != m_awaited.end())
        fillBlanks(texts, awaited->second);
    fillBlanks(texts, beginning());
    return {key, 0, texts, texts};
}

Texts DraftSheet::beginning() const {
    return beginningAfter({});
}

/// `further` are about to be kept, too.
Texts DraftSheet::beginningAfter(const std::vector<Draft>& further) const {
    Texts texts = m_rules ? m_rules->blank().texts : Texts();
    if (!m_entry || !m_beginner) return texts;
    Begun begun;
    const auto add = [&begun](const Draft& draft) {
        if (draft.isNew()) begun.push_back(&draft.texts);
    };
    for (const auto& [key, draft] : m_drafts) add(draft);
    for (const auto& [turn, sent] : m_sent) std::for_each(sent.begin(), sent.end(), add);
    std::for_each(further.begin(), further.end(), add);
    m_fill(texts, begun);
    return texts;
}

void DraftSheet::setBeginning(QObject* who, Fill fill) {
    m_beginner = who;
    m_fill = std::move(fill);
}

DraftKey DraftSheet::await(const Texts& start) {
    const auto [place, fresh] = m_awaitedKeys.emplace(start, 0);
    if (!fresh) return place->second;
    const auto begun = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const auto& each) {
        return beginsWith(each.second, start);
    });
    place->second = begun == m_drafts.end() ? m_next++ : begun->first;
    m_awaited[place->second] = start;
    return place->second;
}

/// A whole row that is added, with the drafts that are kept before it.
Draft DraftSheet::rowBegun(const Texts& row, const std::vector<Draft>& before) {
    const Texts blank = m_entry->blank().texts;
    Draft draft{m_next++, 0, row, blank};
    if (m_beginner) fillBlanks(draft.texts, beginningAfter(before));
    return draft;
}

Draft DraftSheet::blank() {
    const Texts texts = beginning();
    return {m_next++, 0, texts, texts};
}

bool DraftSheet::isKeptAtOnce(const Draft& draft) const {
    return !draft.isNew() || isAwaited(draft.key) || isLeft(draft.key);
}

}  // namespace grants::ui
