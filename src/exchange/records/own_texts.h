// SPDX-License-Identifier: GPL-3.0-or-later
// Which record of a sheet has a text that no two may share, as an import goes on.
#pragma once

#include "exchange/records/sheet_description.h"

#include <unordered_map>

namespace grants {

/// The description must outlive it.
template <class V>
class OwnTexts {
  public:
    explicit OwnTexts(const SheetDescription<V>& description) : m_description(description) {}

    /// Whether another record has what `value` brings; `stored` is the one in whose place it comes.
    [[nodiscard]] bool isTaken(const V* stored, const V& value) {
        if (!m_description.own) return false;
        const std::string text = m_description.own->text(value);
        if (text.empty() || (stored != nullptr && m_description.own->text(*stored) == text))
            return false;
        look();
        const auto owner = m_owners.find(text);
        return owner != m_owners.end() && owner->second != m_description.key(value);
    }
    void give(const V* stored, const V& value) {
        if (!m_description.own) return;
        look();
        if (stored != nullptr) m_owners.erase(m_description.own->text(*stored));
        m_owners[m_description.own->text(value)] = m_description.key(value);
    }

  private:
    void look() {
        if (std::exchange(m_looked, true) || m_description.stored == nullptr) return;
        for (const V& each : *m_description.stored)
            m_owners.emplace(m_description.own->text(each), m_description.key(each));
    }

    const SheetDescription<V>& m_description;
    std::unordered_map<std::string, std::string> m_owners;  // natural keys by their texts
    bool m_looked = false;
};

}  // namespace grants
