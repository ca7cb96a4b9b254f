// SPDX-License-Identifier: GPL-3.0-or-later
// What the distinct values of a column are found by, one text after another in lower case.
#pragma once

#include "ui/query/dictionary.h"
#include "ui/query/search_words.h"

#include <string>
#include <string_view>

namespace grants::ui {

class PackedTexts {
  public:
    /// Amounts as they read in `denomination`. Nothing when stopped on the way.
    [[nodiscard]] static std::optional<PackedTexts> of(const Rows& rows, int column,
                                                       const Dictionary& dictionary,
                                                       Denomination denomination,
                                                       const std::stop_token& stop);

    /// As shown, without its pinyin.
    [[nodiscard]] std::string_view shown(Dictionary::Code code) const {
        const std::string_view all = text(code);
        return all.substr(0, all.find(kPinyin));
    }
    [[nodiscard]] bool has(Dictionary::Code code, const SearchWord& word) const;
    /// Calls `found` with each code from `first` to (not included) `last` whose text has `word`;
    /// with some twice.
    template <class Found>
    void search(const SearchWord& word, Dictionary::Code first, Dictionary::Code last,
                Found found) const {
        seek(std::string_view(word.text), first, last, found);
        if (m_hasPinyin && word.pinyin.isPossible()) seek(word.pinyin, first, last, found);
    }

  private:
    static constexpr char kPinyin = '\x1f', kEnd = '\x1e';

    /// As shown, then its pinyin; nothing a person types lies between them.
    [[nodiscard]] std::string_view text(Dictionary::Code code) const {
        return std::string_view(m_text).substr(m_starts[code],
                                               m_starts[code + 1] - m_starts[code] - 1);
    }
    template <class Word, class Found>
    void seek(const Word& word, Dictionary::Code first, Dictionary::Code last, Found found) const {
        for (std::size_t at = find(word, m_starts[first], m_starts[last]); at < m_starts[last];
             at = find(word, m_starts[first], m_starts[last])) {
            const Dictionary::Code code = codeAt(at, first);
            found(code);
            first = code + 1;
        }
    }
    /// `to` when it is not there.
    [[nodiscard]] std::size_t find(const PinyinWord& word, std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t find(std::string_view word, std::size_t from, std::size_t to) const;
    [[nodiscard]] Dictionary::Code codeAt(std::size_t place, Dictionary::Code from) const;

    std::string m_text;
    bool m_hasPinyin = false;
    std::vector<std::uint32_t> m_starts;  // one more than there are texts
};

}  // namespace grants::ui
