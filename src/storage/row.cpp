// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row.h"

#include "base/text.h"
#include "storage/json_text.h"

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
