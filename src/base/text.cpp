// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <memory>

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
    return c == 0xFEFF || c == 0x200B || (c >= 0 && u_isUWhiteSpace(c));
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

bool isAscii(std::string_view text) {
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    }
    return true;
}

const icu::Transliterator& toPinyin() {
    static const std::unique_ptr<icu::Transliterator> kLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    }();
    return *kLatin;
}

}  // namespace

bool isValidUtf8(std::string_view text) {
    bool valid = true;
    forEachCharacter(text,
                     [&valid](UChar32 c, std::size_t, std::size_t) { return valid = c >= 0; });
    return valid;
}

std::string trimmed(std::string_view text) {
    std::size_t first = text.size(), last = 0;
    forEachCharacter(text, [&](UChar32 c, std::size_t begin, std::size_t end) {
        if (isBlank(c)) return true;
        first = std::min(first, begin);
        last = end;
        return true;
    });
    return last == 0 ? std::string() : std::string(text.substr(first, last - first));
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
    std::string form = trimmed(halfWidth(text));
    for (char& c : form) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return form;
}

std::vector<std::string> splitCodes(std::string_view text) {
    std::vector<std::string> parts;
    std::string part;
    const auto finish = [&] {
        if (std::string code = trimmed(part); !code.empty()) parts.push_back(std::move(code));
        part.clear();
    };
    forEachCharacter(text, [&](UChar32 c, std::size_t begin, std::size_t end) {
        if (c == ';' || c == 0xFF1B || c == 0x3001 || c == '\n' || c == '\r') {
            finish();
        } else {
            part += text.substr(begin, end - begin);
        }
        return true;
    });
    finish();
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

std::size_t characterCount(std::string_view text) {
    std::size_t count = 0;
    forEachCharacter(text, [&count](UChar32, std::size_t, std::size_t) { return ++count != 0; });
    return count;
}

std::string pinyinInitials(std::string_view text) {
    std::string initials;
    forEachCharacter(text, [&](UChar32 c, std::size_t, std::size_t) {
        icu::UnicodeString word(c < 0 ? 0xFFFD : c);
        if (u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC)) {
            toPinyin().transliterate(word);
            word.truncate(1);
        }
        word.toLower().toUTF8String(initials);
        return true;
    });
    return initials;
}

}  // namespace grants
