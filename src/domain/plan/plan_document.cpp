// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_document.h"

#include "domain/plan/setting.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

using nlohmann::json;

constexpr std::size_t kMostFaults = 200;

/// Takes one of the numerals 一 … 十 off the front.
bool takeNumeral(std::string_view& rest) {
    static constexpr std::array<std::string_view, 10> kNumerals = {"一", "二", "三", "四", "五",
                                                                   "六", "七", "八", "九", "十"};
    for (const auto numeral : kNumerals) {
        if (!rest.starts_with(numeral)) continue;
        rest.remove_prefix(numeral.size());
        return true;
    }
    return false;
}

bool take(std::string_view& rest, char wanted) {
    if (!rest.starts_with(wanted)) return false;
    rest.remove_prefix(1);
    return true;
}

bool takeDigits(std::string_view& rest) {
    const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    const bool number = digits > 0 && digits < 3 && rest[0] != '0';
    rest.remove_prefix(digits);
    return number;
}

/// 三, 一(二), 二(一)3, 二(一)3(2).
bool isClause(std::string_view rest) {
    if (!takeNumeral(rest)) return false;
    if (rest.empty()) return true;
    if (!take(rest, '(') || !takeNumeral(rest) || !take(rest, ')')) return false;
    if (rest.empty()) return true;
    if (!takeDigits(rest)) return false;
    if (rest.empty()) return true;
    return take(rest, '(') && takeDigits(rest) && take(rest, ')') && rest.empty();
}

}  // namespace

void PlanFaults::add(std::string_view code, const std::string& path, Message message) {
    if (m_findings.size() >= kMostFaults) {
        ++m_leftOut;
        return;
    }
    Place place;
    place.path = path;
    m_findings.push_back(
        {Severity::Error, std::string(code), "", std::move(message), std::move(place)});
}

std::vector<Finding> PlanFaults::take() {
    if (m_leftOut > 0) {
        Place place;
        place.path = "$";
        m_findings.push_back(
            {Severity::Error, "PLAN_MORE", "",
             translatable("plan-reader", "另有 {0} 处错误没有列出，请先改正以上各处")
                 .with(std::to_string(m_leftOut)),
             std::move(place)});
    }
    return std::move(m_findings);
}

JsonObject::JsonObject(const json& value, std::string path, PlanFaults& faults)
    : m_value(value), m_path(std::move(path)), m_faults(faults) {}

std::string JsonObject::pathOf(const char* key) const {
    return m_path + "." + key;
}

void JsonObject::fault(std::string_view code, const char* key, Message message) const {
    m_faults.add(code, pathOf(key), std::move(message));
}

void JsonObject::wrongType(const char* key, const char* wanted) const {
    fault("PLAN_TYPE", key, translatable("plan-reader", "“{0}”应是 {1}").with(key, wanted));
}

void JsonObject::missing(const char* key) const {
    if (std::string_view(key) == "clause") {
        fault("PLAN_CLAUSE_MISSING", key,
              translatable("plan-reader", "没有注明出处，请填写条款，如 二(二)1"));
        return;
    }
    fault("PLAN_KEY_MISSING", key, translatable("plan-reader", "缺少“{0}”，请补上").with(key));
}

bool JsonObject::has(const char* key) const {
    return m_value.contains(key);
}

const json* JsonObject::member(const char* key) {
    m_taken.emplace(key);
    const auto found = m_value.find(key);
    return found == m_value.end() ? nullptr : &*found;
}

const json* JsonObject::required(const char* key) {
    const json* found = member(key);
    if (!found) missing(key);
    return found;
}

std::string JsonObject::anyText(const char* key) {
    const json* found = required(key);
    if (!found) return {};
    if (found->is_string()) return found->get<std::string>();
    wrongType(key, "\"…\"");
    return {};
}

std::string JsonObject::text(const char* key) {
    std::string value = anyText(key);
    const auto found = m_value.find(key);
    if (value.empty() && found != m_value.end() && found->is_string())
        fault("PLAN_VALUE", key, translatable("plan-reader", "“{0}”是空的，请填写").with(key));
    return value;
}

std::string JsonObject::optionalText(const char* key) {
    return member(key) ? text(key) : std::string();
}

std::string JsonObject::clause(const char* key) {
    std::string value = text(key);
    if (!value.empty() && !isClause(value)) {
        fault("PLAN_CLAUSE", key,
              translatable("plan-reader", "“{0}”不是条款，请写成 三、一(二)、二(二)1 或 二(一)3(2)")
                  .with(value));
    }
    return value;
}

std::int64_t JsonObject::integer(const char* key, std::int64_t least, std::int64_t most) {
    const json* found = required(key);
    if (!found) return least;
    if (!found->is_number_integer()) {
        wrongType(key, "123");
        return least;
    }
    const auto value = found->get<std::int64_t>();
    if (value < least || value > most) {
        fault("PLAN_VALUE", key,
              translatable("plan-reader", "{0} 超出范围，应在 {1} 到 {2} 之间")
                  .with(std::to_string(value), std::to_string(least), std::to_string(most)));
    }
    return value;
}

bool JsonObject::flag(const char* key) {
    const json* found = required(key);
    if (found && !found->is_boolean()) wrongType(key, "true / false");
    return found && found->is_boolean() && found->get<bool>();
}

bool JsonObject::optionalFlag(const char* key) {
    return member(key) && flag(key);
}

Money JsonObject::amount(const char* key) {
    const json* found = required(key);
    if (found && !found->is_string()) wrongType(key, "\"100万元\"");
    if (!found || !found->is_string()) return {};
    const auto money = parseAmount(found->get<std::string>());
    if (money) return *money;
    fault("PLAN_VALUE", key, money.error().message);
    return {};
}

void JsonObject::eachItem(const char* key, const char* wanted, const Item& visit) {
    const json* found = required(key);
    if (found && !found->is_array()) wrongType(key, wanted);
    if (!found || !found->is_array()) return;
    for (std::size_t at = 0; at < found->size(); ++at)
        visit((*found)[at], pathOf(key) + "[" + std::to_string(at) + "]");
}

std::vector<std::string> JsonObject::texts(const char* key) {
    std::vector<std::string> all;
    eachItem(key, "[\"…\"]", [&](const json& item, const std::string& path) {
        if (item.is_string() && !item.get<std::string>().empty()) {
            all.push_back(item.get<std::string>());
        } else {
            m_faults.add("PLAN_TYPE", path, translatable("plan-reader", "这里应是不为空的文字"));
        }
    });
    return all;
}

Message JsonObject::unknown(const std::string& value, std::span<const std::string_view> names) {
    std::string choices;
    for (const auto name : names) choices += (choices.empty() ? "" : ", ") + std::string(name);
    return translatable("plan-reader", "“{0}”不认识，可写：{1}").with(value, choices);
}

std::size_t JsonObject::oneOf(const char* key, const std::vector<std::string_view>& names) {
    const std::string value = text(key);
    const auto found = std::find(names.begin(), names.end(), value);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    if (!value.empty()) fault("PLAN_VALUE", key, unknown(value, names));
    return 0;
}

std::vector<std::size_t> JsonObject::someOf(const char* key,
                                            std::span<const std::string_view> names) {
    std::vector<std::size_t> chosen;
    if (!has(key)) return chosen;
    const std::vector<std::string> words = texts(key);
    if (words.empty())
        fault("PLAN_VALUE", key, translatable("plan-reader", "这里是空的，至少要有一项"));
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string path = pathOf(key) + "[" + std::to_string(at) + "]";
        const auto found = std::find(names.begin(), names.end(), words[at]);
        const auto place = static_cast<std::size_t>(found - names.begin());
        if (found == names.end()) {
            m_faults.add("PLAN_VALUE", path, unknown(words[at], names));
        } else if (std::find(chosen.begin(), chosen.end(), place) != chosen.end()) {
            m_faults.add(
                "PLAN_DUPLICATE_CODE", path,
                translatable("plan-reader", "“{0}”出现了两次，请只留一个").with(words[at]));
        }
        chosen.push_back(place);
    }
    return chosen;
}

void JsonObject::readObject(const json& item, const std::string& path,
                            const std::function<void(JsonObject&)>& read) {
    JsonObject child(item, path, m_faults);
    read(child);
    child.finish();
}

void JsonObject::object(const char* key, const std::function<void(JsonObject&)>& read) {
    const json* found = required(key);
    if (found && !found->is_object()) wrongType(key, "{…}");
    if (found && found->is_object()) readObject(*found, pathOf(key), read);
}

void JsonObject::objects(const char* key, const std::function<void(JsonObject&)>& read) {
    eachItem(key, "[{…}]", [&](const json& item, const std::string& path) {
        if (item.is_object()) {
            readObject(item, path, read);
        } else {
            m_faults.add("PLAN_TYPE", path, translatable("plan-reader", "这里应是 {…}"));
        }
    });
}

void JsonObject::textsOrObjects(const char* key, const std::function<void(std::string)>& take,
                                const std::function<void(JsonObject&)>& read) {
    eachItem(key, "[{…}]", [&](const json& item, const std::string& path) {
        if (item.is_object()) {
            readObject(item, path, read);
        } else if (item.is_string()) {
            take(item.get<std::string>());
        } else {
            m_faults.add("PLAN_TYPE", path, translatable("plan-reader", "这里应是 {…}"));
        }
    });
}

void JsonObject::finish() const {
    for (const auto& [key, value] : m_value.items()) {
        if (m_taken.contains(key)) continue;
        fault("PLAN_KEY_UNKNOWN", key.c_str(),
              translatable("plan-reader", "不认识“{0}”，请删去或改正拼写").with(key));
    }
}

}  // namespace grants
