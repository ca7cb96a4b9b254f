// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/json_text.h"

namespace grants {
namespace {

constexpr char kHex[] = "0123456789abcdef";

void appendEscaped(std::string& out, char c) {
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            break;
    }
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20) {
        out += c;
    } else {
        out.append("\\u00").append(1, kHex[byte >> 4]).append(1, kHex[byte & 15]);
    }
}

}  // namespace

std::string jsonText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) appendEscaped(out, c);
    return out + "\"";
}

}  // namespace grants
