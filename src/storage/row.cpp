// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row.h"

#include "base/text.h"
#include "storage/json_text.h"

#include <algorithm>

namespace grants {
namespace {

int digitsOf(std::string_view text) {
    int value = 0;
    for (const char c : text) value = value * 10 + (c - '0');
    return value;
}

bool isIso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    for (const std::size_t i : {0u, 1u, 2u, 3u, 5u, 6u, 8u, 9u})
        if (!isDigit(text[i])) return false;
    return true;
}

}  // namespace

std::optional<Date> dateOfIso(std::string_view text) {
    if (!isIso(text)) return std::nullopt;
    try {
        return Date(digitsOf(text.substr(0, 4)), digitsOf(text.substr(5, 2)),
                    digitsOf(text.substr(8)));
    } catch (const std::domain_error&) {
        return std::nullopt;
    }
}

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string inLines(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text.append(text.empty() ? "" : "\n").append(line);
    return text;
}

std::string inLines(const std::vector<CreditCode>& codes) {
    std::vector<std::string> lines;
    for (const CreditCode& code : codes) lines.emplace_back(code.text());
    return inLines(lines);
}

void Row::bindUse(soci::statement& statement) {
    for (Slot& slot : slots) {
        if (slot.isText) {
            statement.exchange(soci::use(slot.text, slot.state));
        } else {
            statement.exchange(soci::use(slot.number, slot.state));
        }
    }
}

std::string Row::names(std::string_view before) const {
    std::string all;
    for (const Slot& slot : slots)
        all.append(all.empty() ? "" : ", ").append(before).append(slot.name);
    return all;
}

std::string Row::assignments() const {
    std::string all;
    for (const Slot& slot : slots)
        all.append(all.empty() ? "" : ", ").append(slot.name).append(" = :").append(slot.name);
    return all;
}

void JsonWriter::text(const char* name, std::string_view value) {
    words.emplace_back(name, jsonText(value));
}

void JsonWriter::optionalText(const char* name, std::optional<std::string_view> value) {
    words.emplace_back(name, value ? jsonText(*value) : "null");
}

void JsonWriter::list(const char* name, const std::vector<std::string>& values) {
    std::string all = "[";
    for (const std::string& value : values) all.append(all.size() > 1 ? "," : "").append(value);
    words.emplace_back(name, all + "]");
}

}  // namespace grants
