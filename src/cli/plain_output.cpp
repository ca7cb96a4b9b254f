// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plain_output.h"

#include <algorithm>

namespace grants::cli {
namespace {

constexpr const char* kInstead = "\xEF\xBF\xBD";
constexpr char kLead = '\xC2';  // U+0080 … U+009F begin with it

bool isCommand(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
}

bool isPlain(char c) {
    return !isCommand(c) && c != kLead;
}

constexpr std::ptrdiff_t kBlock = 64;

/// Without a way out before its end, so that the compiler looks at many at once: large results
/// pass through here.
bool isPlainBlock(const char* at) {
    unsigned char odd = 0;
    for (std::ptrdiff_t i = 0; i < kBlock; ++i) {
        odd |= static_cast<unsigned char>(!isPlain(at[i]));
    }
    return odd == 0;
}

/// The first character from `at` on that is not plain.
const char* endOfPlain(const char* at, const char* end) {
    while (end - at >= kBlock && isPlainBlock(at)) at += kBlock;
    return std::find_if_not(at, end, isPlain);
}

}  // namespace

PlainBuffer::int_type PlainBuffer::overflow(int_type c) {
    if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
    pass(traits_type::to_char_type(c));
    return m_to ? c : traits_type::eof();
}

std::streamsize PlainBuffer::xsputn(const char* text, std::streamsize size) {
    const char* const end = text + size;
    for (const char* at = text; at != end;) {
        const char* const plain = m_half ? at : endOfPlain(at, end);
        m_to.write(at, plain - at);
        at = plain;
        if (at != end) pass(*at++);
    }
    return m_to ? size : 0;
}

int PlainBuffer::sync() {
    settle();
    return m_to.flush() ? 0 : -1;
}

/// A first half that nothing follows.
void PlainBuffer::settle() {
    if (m_half) m_to.put(kLead);
    m_half = false;
}

void PlainBuffer::pass(char c) {
    if (m_half) {
        m_half = false;
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 && byte < 0xA0) {
            m_to << kInstead;
            return;
        }
        m_to.put(kLead);
    }
    if (c == kLead) {
        m_half = true;
    } else if (isCommand(c)) {
        m_to << kInstead;
    } else {
        m_to.put(c);
    }
}

}  // namespace grants::cli
