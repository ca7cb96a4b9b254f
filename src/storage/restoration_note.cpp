// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restoration_note.h"

#include "storage/json_text.h"

#include <nlohmann/json.hpp>

namespace grants {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kBeginning = "{\"restored\":";

std::optional<std::string> textIn(const Json& detail, const char* name) {
    const auto found = detail.find(name);
    if (found == detail.end() || !found->is_string()) return std::nullopt;
    return found->get<std::string>();
}

std::optional<std::vector<std::string>> textsIn(const Json& detail, const char* name) {
    const auto found = detail.find(name);
    if (found == detail.end() || !found->is_array()) return std::nullopt;
    std::vector<std::string> texts;
    for (const Json& each : *found)
        if (each.is_string()) texts.push_back(each.get<std::string>());
    return texts;
}

std::string asList(const std::vector<std::string>& texts) {
    std::string list = "[";
    for (const std::string& each : texts) {
        if (list.size() > 1) list += ',';
        list += jsonText(each);
    }
    return list + "]";
}

}  // namespace

std::string asDetail(const RestorationNote& note) {
    std::string detail =
        std::string(kBeginning) + jsonText(note.backup) + ",\"head\":" + jsonText(note.head);
    if (note.replaced) detail += ",\"replaced\":" + jsonText(*note.replaced);
    if (note.lost) detail += ",\"lost\":" + asList(*note.lost);
    return detail + "}";
}

std::optional<RestorationNote> restorationIn(std::string_view detail) {
    if (!detail.starts_with(kBeginning)) return std::nullopt;
    const Json told = Json::parse(detail, nullptr, false);
    if (!told.is_object()) return std::nullopt;
    return RestorationNote{textIn(told, "restored").value_or(""), textIn(told, "head").value_or(""),
                           textIn(told, "replaced"), textsIn(told, "lost")};
}

}  // namespace grants
