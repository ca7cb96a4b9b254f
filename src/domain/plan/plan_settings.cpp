// SPDX-License-Identifier: GPL-3.0-or-later
// Readings and parameters, held against the program's own table of settings.
#include "domain/plan/plan_parts.h"
#include "domain/plan/scheme_settings.h"
#include "domain/plan/setting_table.h"

#include <algorithm>

namespace grants {
namespace {

std::string joined(const std::vector<std::string_view>& names) {
    std::string all;
    for (const auto name : names) all += (all.empty() ? "" : ", ") + std::string(name);
    return all;
}

std::optional<Setting> knownSetting(JsonObject& object, const std::string& name,
                                    const std::vector<SubsidyScheme>& schemes) {
    auto known = settingOf(schemes, name);
    if (!known && !name.empty()) {
        object.fault("PLAN_SETTING", "name",
                     translatable("plan-reader", "程序和各项奖补都没有名为“{0}”的设置，请核对拼写")
                         .with(name));
    }
    return known;
}

std::vector<SettingOption> readOptions(JsonObject& object) {
    std::vector<SettingOption> options;
    object.textsOrObjects(
        "options",
        [&](const std::string& code) {
            options.push_back({code, code, {}});
        },
        [&](JsonObject& option) {
            options.push_back(
                {option.text("code"), option.text("text"), option.optionalText("text_en")});
        });
    return options;
}

/// The plan lists the same options as the program knows, in any order.
void checkOptions(JsonObject& object, const Setting& known,
                  const std::vector<SettingOption>& options) {
    std::vector<std::string_view> here, there = known.options;
    for (const SettingOption& option : options) here.push_back(option.code);
    std::sort(here.begin(), here.end());
    std::sort(there.begin(), there.end());
    if (here == there) return;
    object.fault("PLAN_OPTION", "options",
                 translatable("plan-reader", "“{0}”的选项应正好是：{1}")
                     .with(known.name, joined(known.options)));
}

/// The canonical default; a fault under `key` when it is not a value of the setting.
std::string canonical(JsonObject& object, const Setting& known, const char* key,
                      const std::string& written) {
    auto value = canonicalValue(known, written);
    if (value) return *value;
    object.fault("PLAN_DEFAULT", key, value.error().message);
    return {};
}

/// A list in the file, so that a wrong day has its own path; one text as a setting's value.
std::string readDays(JsonObject& object, const Setting& known, const char* key) {
    const std::vector<std::string> written = object.texts(key);
    std::string all;
    for (const std::string& day : written) all += day + ";";
    if (const auto days = canonicalValue(known, all)) return *days;
    std::string sound;
    for (std::size_t at = 0; at < written.size(); ++at) {
        const std::string path = std::string(key) + "[" + std::to_string(at) + "]";
        const auto days = canonical(object, known, path.c_str(), sound + ";" + written[at]);
        if (!days.empty()) sound = days;
    }
    return sound;
}

void readFreeReading(JsonObject& object, Reading& reading) {
    reading.carriedBy = object.texts("carried_by");
    if (reading.options.empty()) return;
    object.fault("PLAN_OPTION", "options",
                 translatable("plan-reader", "由参数体现的读法没有选项，请留空"));
}

void checkCeiling(JsonObject& object, const Setting& known, Parameter& parameter) {
    if (!object.has("ceiling")) return;
    parameter.ceiling = canonical(object, known, "ceiling", object.text("ceiling"));
    if (parameter.ceiling.empty() || parameter.defaultValue.empty()) return;
    if (exceeds(known.type, parameter.defaultValue, parameter.ceiling)) {
        object.fault("PLAN_CEILING", "default",
                     translatable("plan-reader", "默认值 {0} 超过上限 {1}")
                         .with(parameter.defaultValue, parameter.ceiling));
    }
}

}  // namespace

Reading readReading(JsonObject& object) {
    Reading reading;
    reading.id = object.text("id");
    reading.name = object.text("name");
    reading.question = object.text("question");
    reading.questionEn = object.optionalText("question_en");
    reading.clause = object.clause();
    reading.note = object.text("note");
    reading.options = readOptions(object);
    if (object.has("carried_by")) {
        readFreeReading(object, reading);
        return reading;
    }
    const std::string written = object.text("default");
    if (const auto known = knownSetting(object, reading.name, {})) {
        checkOptions(object, *known, reading.options);
        if (!written.empty()) reading.defaultValue = canonical(object, *known, "default", written);
        reading.enforced = known->assign != nullptr;
    }
    reading.value = reading.defaultValue;
    return reading;
}

Parameter readParameter(JsonObject& object, const std::vector<SubsidyScheme>& schemes) {
    Parameter parameter;
    parameter.name = object.text("name");
    parameter.label = object.text("label");
    parameter.labelEn = object.optionalText("label_en");
    parameter.clause = object.clause();
    parameter.type = object.text("type");
    parameter.note = object.text("note");
    if (object.has("options")) parameter.options = readOptions(object);
    const auto known = knownSetting(object, parameter.name, schemes);
    if (!known) {
        (void)object.required("default");
        (void)object.optionalText("ceiling");
        return parameter;
    }
    if (parameter.type != nameOf(known->type) && !parameter.type.empty()) {
        object.fault("PLAN_SETTING_TYPE", "type",
                     translatable("plan-reader", "“{0}”的类型应是 {1}")
                         .with(parameter.name, nameOf(known->type)));
    }
    checkOptions(object, *known, parameter.options);
    parameter.defaultValue = known->type == SettingType::Days
                                 ? readDays(object, *known, "default")
                                 : canonical(object, *known, "default", object.anyText("default"));
    parameter.value = parameter.defaultValue;
    checkCeiling(object, *known, parameter);
    return parameter;
}

void checkSettings(const Plan& plan, PlanFaults& faults) {
    std::vector<std::string_view> names;
    const auto once = [&](const std::string& name, const std::string& path) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) != names.end()) {
            faults.add("PLAN_DUPLICATE_CODE", path,
                       translatable("plan-reader", "“{0}”出现了两次，请只留一个").with(name));
        }
        names.push_back(name);
    };
    for (std::size_t at = 0; at < plan.readings.size(); ++at)
        once(plan.readings[at].name, pathTo("readings", at, "name"));
    for (std::size_t at = 0; at < plan.parameters.size(); ++at)
        once(plan.parameters[at].name, pathTo("parameters", at, "name"));
    for (const Setting& known : settingTable()) {
        if (std::find(names.begin(), names.end(), known.name) != names.end()) continue;
        faults.add("PLAN_SETTING_MISSING", "$",
                   translatable("plan-reader", "缺少设置“{0}”，请在 readings 或 parameters 中补上")
                       .with(known.name));
    }
}

}  // namespace grants
