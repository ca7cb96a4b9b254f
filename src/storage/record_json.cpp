// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace grants {
namespace {

using Json = nlohmann::json;

Json objectOf(std::string_view text) {
    Json read = Json::parse(text, nullptr, false);
    return read.is_object() ? read : Json::object();
}

std::string part(const Json& change, const char* name) {
    const auto found = change.find(name);
    return found != change.end() && found->is_object() ? found->dump() : std::string();
}

JsonChange changeIn(const Json& change) {
    JsonChange read{RecordChange::Changed, part(change, "before"), part(change, "after")};
    if (read.before.empty()) read.kind = RecordChange::Added;
    if (read.after.empty()) read.kind = RecordChange::Removed;
    return read;
}

bool hasId(const Json& records, const char* list, std::int64_t id) {
    const auto runs = records.find(list);
    if (runs == records.end()) return false;
    return std::any_of(runs->begin(), runs->end(), [id](const Json& run) {
        return run.at(0).get<std::int64_t>() <= id && id <= run.at(1).get<std::int64_t>();
    });
}

/// An edit adds a record before it changes it, and removes it last.
std::vector<JsonChange> changesAmong(const Json& records, std::int64_t id) {
    std::vector<JsonChange> changes;
    if (hasId(records, "added", id)) changes.push_back({RecordChange::Added, {}, {}});
    if (const auto told = records.find("changed"); told != records.end()) {
        for (const Json& change : *told)
            if (change.at("id") == id) changes.push_back(changeIn(change));
    }
    if (hasId(records, "others", id)) changes.push_back({RecordChange::Changed, {}, {}});
    if (hasId(records, "removed", id)) changes.push_back({RecordChange::Removed, {}, {}});
    return changes;
}

}  // namespace

std::vector<JsonChange> changesFromJson(std::string_view detail, const std::string& table,
                                        std::int64_t id) {
    const Json entry = objectOf(detail);
    const auto told = entry.find(table);
    if (told == entry.end()) return {};
    if (!told->is_object()) return {changeIn(entry)};
    const auto records = told->find("records");
    if (records == told->end()) return {JsonChange()};
    try {
        return changesAmong(*records, id);
    } catch (const Json::exception&) {
        return {JsonChange()};  // not as this program writes it
    }
}

namespace {

std::int64_t numberIn(const Json& counts, const char* name) {
    const auto found = counts.find(name);
    return found != counts.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

/// One table of an entry; nothing for what is none.
std::optional<JsonCount> countOf(const std::string& table, const Json& told, const Json& entry) {
    if (table == "plan") return JsonCount{table, 0, 1, 0};
    if (told.is_object()) {
        return JsonCount{table, numberIn(told, "added"), numberIn(told, "updated"),
                         numberIn(told, "removed")};
    }
    const RecordChange kind = changeIn(entry).kind;
    const bool alone =
        told.is_number_integer() && (entry.contains("before") || entry.contains("after"));
    if (!alone) return std::nullopt;
    return JsonCount{table, kind == RecordChange::Added ? 1 : 0,
                     kind == RecordChange::Changed ? 1 : 0, kind == RecordChange::Removed ? 1 : 0};
}

}  // namespace

std::vector<JsonCount> countsFromJson(std::string_view detail) {
    std::vector<JsonCount> counts;
    const Json entry = objectOf(detail);
    for (const auto& [table, told] : entry.items()) {
        if (table == "before" || table == "after") continue;
        if (auto count = countOf(table, told, entry)) counts.push_back(std::move(*count));
    }
    return counts;
}

struct JsonReader::Inside {
    Json values;

    template <class Value>
    [[nodiscard]] Value get(const char* name, bool (Json::*is)() const noexcept) const {
        const auto found = values.find(name);
        if (found == values.end() || !((*found).*is)())
            throw Unreadable{name, found == values.end() ? std::string() : found->dump()};
        return found->get<Value>();
    }
    [[nodiscard]] bool isNull(const char* name) const {
        const auto found = values.find(name);
        return found != values.end() && found->is_null();
    }
};

JsonReader::JsonReader(std::string_view fields, std::string_view otherwise)
    : m_inside(std::make_unique<Inside>(Inside{objectOf(otherwise)})) {
    m_inside->values.update(objectOf(fields));
}

JsonReader::~JsonReader() = default;

bool JsonReader::has(std::int64_t /*migration*/, const char* name) const {
    return m_inside->values.contains(name);
}

std::string JsonReader::text(const char* name) {
    return m_inside->get<std::string>(name, &Json::is_string);
}

std::string JsonReader::textOrPlace(const char* name, std::span<const std::string_view> places) {
    const auto found = m_inside->values.find(name);
    if (found == m_inside->values.end() || !found->is_number_integer()) return text(name);
    const auto place = found->get<std::uint64_t>();
    if (place >= places.size()) throw Unreadable{name, found->dump()};
    return std::string(places[place]);
}

std::int64_t JsonReader::number(const char* name) {
    return m_inside->get<std::int64_t>(name, &Json::is_number_integer);
}

std::optional<std::int64_t> JsonReader::optionalNumber(const char* name) {
    if (m_inside->isNull(name)) return std::nullopt;
    return number(name);
}

std::optional<std::string> JsonReader::optionalText(const char* name) {
    if (m_inside->isNull(name)) return std::nullopt;
    return text(name);
}

void JsonReader::patents(const char* list, std::vector<PatentNumber>& values) {
    values.clear();
    for (const Json& each : m_inside->get<Json>(list, &Json::is_array)) {
        const auto patent = PatentNumber::parse(each.is_string() ? each.get<std::string>() : "");
        if (!patent) throw Unreadable{list, each.dump()};
        values.push_back(*patent);
    }
}

void JsonReader::units(const char* list, std::vector<Id<Organisation>>& values) {
    values.clear();
    for (const Json& each : m_inside->get<Json>(list, &Json::is_array)) {
        if (!each.is_number_integer()) throw Unreadable{list, each.dump()};
        values.push_back(Id<Organisation>{each.get<std::int64_t>()});
    }
}

}  // namespace grants
