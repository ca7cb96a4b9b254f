// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seen_text.h"

#include "base/marks.h"
#include "base/text.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <utility>

namespace grants {
namespace {

constexpr UChar32 kJoiner = 0x200D;

/// Whether some mark begins with this byte in UTF-8, so that Chinese text is passed over quickly.
constexpr bool mayBeginMark(unsigned char byte) {
    if (byte < 0x80) return (byte < 0x20 && (byte < '\t' || byte > '\r')) || byte == 0x7F;
    return byte == 0xC2 || byte == 0xCD || byte == 0xD8 || (byte >= 0xE1 && byte <= 0xE3) ||
           byte >= 0xEF;
}
constexpr auto kMayBegin = [] {
    std::array<bool, 256> may{};
    for (unsigned byte = 0; byte < may.size(); ++byte)
        may[byte] = mayBeginMark(static_cast<unsigned char>(byte));
    return may;
}();

bool mayHoldMarks(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return kMayBegin[static_cast<unsigned char>(c)]; });
}

/// The characters of a text one after the other; broken bytes come as negative.
class Characters {
  public:
    explicit Characters(std::string_view text) : m_text(text) {}
    [[nodiscard]] bool atEnd() const { return m_at >= length(); }
    UChar32 next() {
        m_begin = m_at;
        UChar32 character = 0;
        U8_NEXT(bytes(), m_at, length(), character);
        return character;
    }
    [[nodiscard]] UChar32 peek() const {
        if (atEnd()) return 0;
        Characters ahead = *this;
        return ahead.next();
    }
    /// Of the character that came last.
    [[nodiscard]] std::string_view asWritten() const {
        return m_text.substr(static_cast<std::size_t>(m_begin),
                             static_cast<std::size_t>(m_at - m_begin));
    }

  private:
    [[nodiscard]] const std::uint8_t* bytes() const {
        return reinterpret_cast<const std::uint8_t*>(m_text.data());
    }
    [[nodiscard]] std::int64_t length() const { return static_cast<std::int64_t>(m_text.size()); }

    std::string_view m_text;
    std::int64_t m_begin = 0, m_at = 0;
};

/// What XML 1.0 has no place for, broken bytes included.
bool isForbiddenInXml(UChar32 c) {
    const bool control = c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    return c < 0 || control || c == 0xFFFE || c == 0xFFFF;
}

constexpr std::array<std::string_view, 24> kPlaceholders = {
    "/", "//", "\\",  "-",      "--", "---",  "—",    "——",   "–",    "―",   "─",    "_",
    "…", "……", "...", "......", "无", "暂无", "没有", "未知", "不详", "N/A", "NULL", "NONE"};

constexpr std::string_view kBeginAlone = "/\\-_.Nn \t\r\n\xC2\xE2\xE3\xEF";
constexpr std::array<std::string_view, 5> kBeginWords = {"无", "暂", "没", "未", "不"};
constexpr auto kMayBeginPlaceholder = [] {
    std::array<bool, 256> may{};
    for (const char c : kBeginAlone) may[static_cast<unsigned char>(c)] = true;
    for (const std::string_view word : kBeginWords) may[static_cast<unsigned char>(word[0])] = true;
    return may;
}();

/// By its first bytes, because nearly every cell is asked.
bool mayBeginPlaceholder(std::string_view text) {
    if (!kMayBeginPlaceholder[static_cast<unsigned char>(text[0])]) return false;
    return kBeginAlone.find(text[0]) != std::string_view::npos ||
           std::any_of(kBeginWords.begin(), kBeginWords.end(),
                       [text](std::string_view word) { return text.starts_with(word); });
}

}  // namespace

std::string withoutMarks(std::string_view text) {
    if (!mayHoldMarks(text)) return std::string(text);
    std::string seen;
    seen.reserve(text.size());
    for (Characters characters(text); !characters.atEnd();) {
        const UChar32 c = characters.next();
        const bool joins =
            c == kJoiner && u_hasBinaryProperty(characters.peek(), UCHAR_EXTENDED_PICTOGRAPHIC);
        if (!isMark(c) || joins) seen += characters.asWritten();
    }
    return seen;
}

std::string seenText(std::string_view text) {
    std::string seen = mayHoldMarks(text) ? trimmed(withoutMarks(text)) : trimmed(text);
    if (seen.starts_with('=')) seen = trimmed(unwrapped(seen));
    return seen;
}

std::string asXmlText(std::string_view text) {
    if (isValidUtf8(text) && !mayHoldMarks(text)) return std::string(text);
    std::string safe;
    safe.reserve(text.size());
    for (Characters characters(text); !characters.atEnd();) {
        if (isForbiddenInXml(characters.next())) {
            safe += "\uFFFD";
        } else {
            safe += characters.asWritten();
        }
    }
    return safe;
}

bool isPlaceholder(std::string_view text) {
    constexpr std::size_t kLongest = 24;  // bytes, white space around it included
    if (text.empty() || text.size() > kLongest || !mayBeginPlaceholder(text)) return false;
    const std::string form = identifierForm(text);
    return std::find(kPlaceholders.begin(), kPlaceholders.end(), form) != kPlaceholders.end();
}

std::string_view unwrapped(std::string_view text) {
    if (text.size() < 3 || !text.starts_with("=\"") || !text.ends_with('"')) return text;
    return text.substr(2, text.size() - 3);
}

}  // namespace grants
