// SPDX-License-Identifier: GPL-3.0-or-later
// The pinyin of texts, each worked out once, by which a column's cells are found as well.
#pragma once

#include "base/pinyin.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace grants::ui {

class Spelt {
  public:
    void add(const std::string& text) {
        const auto [place, fresh] = m_keys.try_emplace(text);
        if (fresh) place->second = pinyinKey(text);
    }
    /// Empty for a text that was not added; lasts as long as this.
    [[nodiscard]] std::string_view keyOf(const std::string& text) const {
        const auto key = m_keys.find(text);
        return key == m_keys.end() ? std::string_view() : std::string_view(key->second);
    }

  private:
    std::unordered_map<std::string, std::string> m_keys;
};

}  // namespace grants::ui
