// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include "base/marks.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>

namespace grants {
namespace {

/// Calls `each(codePoint, begin, end)` for the text's characters; broken bytes come as negative.
template <class Each>
void forEachCharacter(std::string_view text, Each each) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < length;) {
        const auto begin = at;
        UChar32 character = 0;
        U8_NEXT(bytes, at, length, character);
        if (!each(character, static_cast<std::size_t>(begin), static_cast<std::size_t>(at))) return;
    }
}

bool isBlank(UChar32 c) {
    return c >= 0 && (u_isUWhiteSpace(c) || isMark(c));
}

void append(std::string& text, UChar32 character) {
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, character);
    text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

UChar32 half(UChar32 c) {
    if (c == 0x3000 || c == 0x00A0) return ' ';
    return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
}

/// Nearly all cells are ASCII, so this decides before anything looks at characters.
bool isAscii(std::string_view text) {
    constexpr std::uint64_t kHighBits = 0x8080808080808080u;
    std::uint64_t eight = 0;
    for (; text.size() >= sizeof eight; text.remove_prefix(sizeof eight)) {
        std::memcpy(&eight, text.data(), sizeof eight);
        if ((eight & kHighBits) != 0) return false;
    }
    return std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
}

/// Bytes of the blank character that the text begins with; 0 when it begins with none.
std::size_t blankAtFront(std::string_view text) {
    std::size_t length = 0;
    forEachCharacter(text, [&length](UChar32 c, std::size_t, std::size_t end) {
        const bool blank = c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : isBlank(c);
        length = blank ? end : 0;
        return false;
    });
    return length;
}

bool isContinuation(char c) {
    return (c & 0xC0) == 0x80;
}

/// The same for the character that the text ends with.
std::size_t blankAtBack(std::string_view text) {
    constexpr std::size_t kLongest = U8_MAX_LENGTH;
    std::size_t length = 1;
    while (length < std::min(text.size(), kLongest) && isContinuation(text[text.size() - length]))
        ++length;
    if (length > text.size()) return 0;
    return blankAtFront(text.substr(text.size() - length)) == length ? length : 0;
}

/// Visible ASCII, and the first bytes of most Chinese characters: no blank begins with them.
bool beginsSolid(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte > 0x20 && byte < 0x7F) || (byte >= 0xE4 && byte <= 0xEE);
}

/// Nearly all cells have no margins, so this decides before anything looks at characters.
bool hasNoMargins(std::string_view text) {
    if (text.empty() || !beginsSolid(text.front())) return false;
    const char last = text.back();
    if (!isContinuation(last)) return beginsSolid(last);
    return text.size() >= 3 && isContinuation(text[text.size() - 2]) &&
           beginsSolid(text[text.size() - 3]);
}

std::string_view withoutMargins(std::string_view text) {
    if (hasNoMargins(text)) return text;
    while (const std::size_t blank = blankAtFront(text)) text.remove_prefix(blank);
    while (const std::size_t blank = blankAtBack(text)) text.remove_suffix(blank);
    return text;
}

/// Bytes of the separator of codes at the front; UTF-8 lets them be told by their bytes.
std::size_t separatorAtFront(std::string_view text) {
    if (text[0] == ';' || text[0] == '\n' || text[0] == '\r') return 1;
    if (static_cast<unsigned char>(text[0]) < 0x80) return 0;
    for (const std::string_view wide : {"；", "、"})
        if (text.starts_with(wide)) return wide.size();
    return 0;
}

}  // namespace

bool isValidUtf8(std::string_view text) {
    if (isAscii(text)) return true;
    bool valid = true;
    forEachCharacter(text,
                     [&valid](UChar32 c, std::size_t, std::size_t) { return valid = c >= 0; });
    return valid;
}

std::string trimmed(std::string_view text) {
    return std::string(withoutMargins(text));
}

std::string halfWidth(std::string_view text) {
    if (isAscii(text)) return std::string(text);
    std::string folded;
    folded.reserve(text.size());
    forEachCharacter(text, [&](UChar32 c, std::size_t begin, std::size_t end) {
        if (c < 0 || half(c) == c) {
            folded += text.substr(begin, end - begin);
        } else {
            append(folded, half(c));
        }
        return true;
    });
    return folded;
}

std::string identifierForm(std::string_view text) {
    std::string form = isAscii(text) ? trimmed(text) : trimmed(halfWidth(text));
    for (char& c : form) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return form;
}

std::vector<std::string> splitCodes(std::string_view text) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    const auto finish = [&](std::size_t end) {
        const std::string_view code = withoutMargins(text.substr(begin, end - begin));
        if (!code.empty()) parts.emplace_back(code);
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t separator = separatorAtFront(text.substr(at));
        if (separator != 0) finish(at);
        at += separator == 0 ? 1 : separator;
        if (separator != 0) begin = at;
    }
    finish(text.size());
    return parts;
}

int displayWidth(std::string_view text) {
    int columns = 0;
    forEachCharacter(text, [&columns](UChar32 c, std::size_t, std::size_t) {
        if (c < 0) {
            ++columns;
            return true;
        }
        const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
        const auto category = u_charType(c);
        const bool combining = category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK ||
                               category == U_FORMAT_CHAR || category == U_CONTROL_CHAR;
        columns += combining ? 0 : width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
        return true;
    });
    return columns;
}

std::string shortened(const std::string& text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    std::size_t end = bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) --end;
    return text.substr(0, end);
}

std::size_t characterCount(std::string_view text) {
    if (isAscii(text)) return text.size();
    std::size_t count = 0;
    forEachCharacter(text, [&count](UChar32, std::size_t, std::size_t) { return ++count != 0; });
    return count;
}

}  // namespace grants
