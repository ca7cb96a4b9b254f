// SPDX-License-Identifier: GPL-3.0-or-later
// Names found by their pinyin: initials, whole syllables, and any mixture of both.
#pragma once

#include <string>
#include <string_view>

namespace grants {

/// What a name's pinyin is found in, for PinyinWord alone to read; no text that people type is part
/// of it. Where a character is read in two ways, both are there. Safe from any thread.
[[nodiscard]] std::string pinyinKey(std::string_view name);

/// Typed letters, sought in pinyin keys: each syllable by one or more of its first letters, so that
/// 凯瑞 is found by kr, kairui, krui and kair.
class PinyinWord {
  public:
    PinyinWord() = default;
    /// Only lower-case ASCII letters and digits, with a letter among them, find anything.
    explicit PinyinWord(std::string_view typed);

    [[nodiscard]] bool isPossible() const { return !m_letters.empty(); }
    /// The first place at or after `from` in a text that may hold keys; npos when there is none.
    [[nodiscard]] std::size_t findIn(std::string_view text, std::size_t from = 0) const;
    [[nodiscard]] bool isIn(std::string_view text) const {
        return findIn(text) != std::string_view::npos;
    }
    friend bool operator==(const PinyinWord&, const PinyinWord&) = default;

  private:
    std::string m_letters;
};

}  // namespace grants
