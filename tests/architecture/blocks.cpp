// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/blocks.h"

#include <algorithm>
#include <regex>

namespace grants::house {
namespace {

std::size_t endOfRaw(const std::string& text, std::size_t at) {
    const std::size_t open = text.find('(', at);
    const std::string close = ")" + text.substr(at + 2, open - at - 2) + "\"";
    return std::min(text.size(), text.find(close, open) + close.size());
}

std::size_t endOfQuoted(const std::string& text, std::size_t at) {
    const char quote = text[at];
    std::size_t end = at + 1;
    while (end < text.size() && text[end] != quote) end += text[end] == '\\' ? 2 : 1;
    return std::min(text.size(), end + 1);
}

bool isDigitSeparator(const std::string& text, std::size_t at) {
    return at > 0 && std::isdigit(static_cast<unsigned char>(text[at - 1])) != 0;
}

/// Where the comment or literal that starts at `at` ends; `at` when none starts there.
std::size_t endOfLiteral(const std::string& text, std::size_t at) {
    if (text.compare(at, 2, "//") == 0) return std::min(text.size(), text.find('\n', at));
    if (text.compare(at, 2, "/*") == 0) return std::min(text.size(), text.find("*/", at + 2) + 2);
    if (text.compare(at, 2, "R\"") == 0) return endOfRaw(text, at);
    if (text[at] == '"') return endOfQuoted(text, at);
    if (text[at] == '\'' && !isDigitSeparator(text, at)) return endOfQuoted(text, at);
    return at;
}

bool opensFunction(const std::string& head) {
    static const std::regex container(
        R"(^\s*(template\s*<[^{]*>\s*)?(inline\s+)?(namespace|class|struct|enum|union|extern)\b)");
    const bool initialises = std::regex_search(head, std::regex(R"(=\s*$)"));
    return head.find('(') != std::string::npos && !initialises &&
           !std::regex_search(head, container);
}

}  // namespace

std::string withoutLiterals(const std::string& text) {
    std::string plain = text;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = endOfLiteral(text, at);
        for (std::size_t i = at; i < end; ++i)
            if (plain[i] != '\n') plain[i] = ' ';
        at = std::max(end, at + 1);
    }
    return plain;
}

std::vector<FunctionBody> functionsOf(const std::string& text) {
    const std::string plain = withoutLiterals(text);
    std::vector<FunctionBody> bodies;
    std::string head;
    int line = 1, depth = 0;  // depth inside the function at hand
    for (const char c : plain) {
        line += c == '\n' ? 1 : 0;
        if (depth > 0) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) bodies.back().lines = line - bodies.back().firstLine + 1;
            continue;
        }
        if (c == '{' && opensFunction(head)) {
            bodies.push_back({head, line, 0});
            depth = 1;
        }
        head = c == '{' || c == '}' || c == ';' ? std::string() : head + c;
    }
    return bodies;
}

}  // namespace grants::house
