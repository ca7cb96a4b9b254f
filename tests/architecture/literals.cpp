// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/literals.h"

#include <algorithm>
#include <cctype>

namespace grants::house {
namespace {

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

void skipSpace(const std::string& text, std::size_t& at) {
    while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at])) != 0) ++at;
}

/// Reads one or more adjacent literals; `at` moves behind them.
std::string readLiterals(const std::string& text, std::size_t& at) {
    std::string value;
    for (skipSpace(text, at); at < text.size() && text[at] == '"'; skipSpace(text, at)) {
        for (++at; at < text.size() && text[at] != '"'; ++at) {
            if (text[at] != '\\') {
                value += text[at];
                continue;
            }
            ++at;
            value += text[at] == 'n' ? '\n' : text[at] == 't' ? '\t' : text[at];
        }
        ++at;
    }
    return value;
}

std::vector<std::string> readArguments(const std::string& text, std::size_t at) {
    std::vector<std::string> arguments;
    for (skipSpace(text, at); at < text.size() && text[at] == '"';) {
        arguments.push_back(readLiterals(text, at));
        if (at >= text.size() || text[at] != ',') break;
        skipSpace(text, ++at);
    }
    return arguments;
}

}  // namespace

std::vector<std::vector<std::string>> literalCalls(const std::string& text,
                                                   const std::string& name) {
    std::vector<std::vector<std::string>> calls;
    const std::string call = name + "(";
    for (std::size_t at = text.find(call); at != std::string::npos; at = text.find(call, at + 1)) {
        if (at > 0 && isWord(text[at - 1])) continue;
        std::vector<std::string> arguments = readArguments(text, at + call.size());
        if (!arguments.empty()) calls.push_back(std::move(arguments));
    }
    return calls;
}

std::vector<std::string> literalsIn(const std::string& text) {
    std::vector<std::string> literals;
    for (std::size_t at = 0; at < text.size();) {
        if (text.compare(at, 2, "//") == 0)
            at = std::min(text.size(), text.find('\n', at));
        else if (text[at] == '\'')
            at += text.compare(at, 2, "'\\") == 0 ? 4 : 3;
        else if (text[at] == '"')
            literals.push_back(readLiterals(text, at));
        else
            ++at;
    }
    return literals;
}

}  // namespace grants::house
