// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyin.h"

#include "base/text.h"

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <unordered_map>
#include <utility>

namespace grants {
namespace {

// A key is its syllables one after another: the first letter in upper case, the others moved out of
// the way of typed texts, to bytes that begin no Chinese character.
constexpr char kBetweenReadings = '\x1d';
constexpr int kTail = 0xC0;

bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}
bool isFirst(char c) {
    return (c >= 'A' && c <= 'Z') || isDigit(c);
}
bool isTail(char c) {
    const int byte = static_cast<unsigned char>(c);
    return byte >= kTail && byte < kTail + 26;
}
char firstOf(char letter) {
    return isLetter(letter) ? static_cast<char>(letter - 'a' + 'A') : letter;
}
char tailOf(char letter) {
    return static_cast<char>(kTail + (letter - 'a'));
}

/// Words of names in which a character is not read as it mostly is.
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kReadings = {
    {{"重庆", "chong qing"},
     {"银行", "yin hang"},
     {"行业", "hang ye"},
     {"长江", "chang jiang"},
     {"长安", "chang an"},
     {"长寿", "chang shou"},
     {"长沙", "chang sha"},
     {"长春", "chang chun"},
     {"厦门", "xia men"},
     {"朝阳", "chao yang"},
     {"音乐", "yin yue"}}};

/// Characters of names that people read in either way.
struct TwoReadings {
    std::string_view character, one, other;
};
constexpr std::array<TwoReadings, 14> kTwoReadings = {{{"重", "zhong", "chong"},
                                                       {"行", "xing", "hang"},
                                                       {"长", "zhang", "chang"},
                                                       {"乐", "le", "yue"},
                                                       {"厦", "sha", "xia"},
                                                       {"朝", "chao", "zhao"},
                                                       {"调", "tiao", "diao"},
                                                       {"传", "chuan", "zhuan"},
                                                       {"曾", "zeng", "ceng"},
                                                       {"单", "dan", "shan"},
                                                       {"解", "jie", "xie"},
                                                       {"覃", "qin", "tan"},
                                                       {"都", "du", "dou"},
                                                       {"藏", "cang", "zang"}}};

const std::pair<std::string_view, std::string_view>* wordAt(std::string_view text) {
    const auto* const found =
        std::find_if(kReadings.begin(), kReadings.end(),
                     [text](const auto& word) { return text.starts_with(word.first); });
    return found == kReadings.end() ? nullptr : found;
}

std::string_view otherReading(std::string_view character, std::string_view reading) {
    const auto* const found =
        std::find_if(kTwoReadings.begin(), kTwoReadings.end(),
                     [character](const auto& each) { return each.character == character; });
    if (found == kTwoReadings.end()) return reading;
    return reading == found->one ? found->other : found->one;
}

const icu::Transliterator& toPinyin() {
    static const std::unique_ptr<icu::Transliterator> kLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    }();
    return *kLatin;
}

std::string transliterated(UChar32 c) {
    icu::UnicodeString character(c < 0 ? 0xFFFD : c);
    if (u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC)) toPinyin().transliterate(character);
    std::string text;
    character.toLower().toUTF8String(text);
    std::erase_if(text, [](char letter) { return !isLetter(letter) && !isDigit(letter); });
    return text;
}

/// A character takes microseconds to transliterate, and names share most of theirs.
const std::string& readingOf(UChar32 c) {
    thread_local std::unordered_map<UChar32, std::string> known;
    const auto [place, fresh] = known.try_emplace(c);
    if (fresh) place->second = transliterated(c);
    return place->second;
}

/// Both readings of a name while it is gone through.
class KeyMaker {
  public:
    explicit KeyMaker(std::string_view name) : m_name(name) {}

    std::string make() {
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(m_name.data());
        const auto length = static_cast<std::int64_t>(m_name.size());
        std::int64_t at = 0;
        while (at < length) {
            const auto begin = at;
            UChar32 character = 0;
            U8_NEXT(bytes, at, length, character);
            const auto from = static_cast<std::size_t>(begin);
            take(from, static_cast<std::size_t>(at) - from, character);
        }
        return m_other == m_usual ? m_usual : m_usual + kBetweenReadings + m_other;
    }

  private:
    void take(std::size_t from, std::size_t length, UChar32 character) {
        if (from >= m_read) {
            const auto* word = wordAt(m_name.substr(from));
            m_word = word == nullptr ? std::string_view() : word->second;
            m_read = word == nullptr ? from : from + word->first.size();
        }
        const std::string_view character8 = m_name.substr(from, length);
        std::string_view reading = readingOf(character);
        if (from < m_read) reading = nextOfWord();
        add(m_usual, reading);
        add(m_other, otherReading(character8, reading));
    }
    std::string_view nextOfWord() {
        const std::size_t end = std::min(m_word.find(' '), m_word.size());
        const std::string_view syllable = m_word.substr(0, end);
        m_word.remove_prefix(std::min(end + 1, m_word.size()));
        return syllable;
    }
    static void add(std::string& key, std::string_view syllable) {
        for (std::size_t at = 0; at < syllable.size(); ++at) {
            const bool first = at == 0 || isDigit(syllable[at]);
            key += first ? firstOf(syllable[at]) : tailOf(syllable[at]);
        }
    }

    std::string_view m_name, m_word;
    std::size_t m_read = 0;  // up to here a word gives the readings
    std::string m_usual, m_other;
};

/// Whether all `letters` are taken by the syllables from the one that `text` begins with.
bool takesAll(std::string_view text, std::string_view letters) {
    if (text.empty() || !isFirst(text[0]) || text[0] != firstOf(letters[0])) return false;
    std::size_t at = 1, taken = 1;
    while (taken < letters.size()) {
        std::size_t next = at;
        while (next < text.size() && isTail(text[next])) ++next;
        if (takesAll(text.substr(next), letters.substr(taken))) return true;
        const bool goesOn = at < next && text[at] == tailOf(letters[taken]);
        if (!isLetter(letters[taken]) || !goesOn) return false;
        ++at;
        ++taken;
    }
    return true;
}

}  // namespace

std::string pinyinKey(std::string_view name) {
    return KeyMaker(name).make();
}

PinyinWord::PinyinWord(std::string_view typed) {
    const bool readable =
        std::all_of(typed.begin(), typed.end(), [](char c) { return isLetter(c) || isDigit(c); });
    if (readable && std::any_of(typed.begin(), typed.end(), isLetter)) m_letters = typed;
}

std::size_t PinyinWord::findIn(std::string_view text, std::size_t from) const {
    while (isPossible() && from < text.size()) {
        const void* found =
            std::memchr(text.data() + from, firstOf(m_letters[0]), text.size() - from);
        if (found == nullptr) break;
        from = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
        if (takesAll(text.substr(from), m_letters)) return from;
        ++from;
    }
    return std::string_view::npos;
}

}  // namespace grants
