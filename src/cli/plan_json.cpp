// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plan_output.h"
#include "cli/quantity.h"

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

void write(const Json& json, const Console& console) {
    console.out() << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void putGoal(Json& json, const NumericGoal& goal) {
    json["measure"] = goal.measure;
    json["comparator"] = codeText(goal.comparator);
    putQuantity(json, "value", goal.value);
    json["unit"] = goal.unit;
    json["geography"] = codeText(goal.geography);
}

Json indicatorJson(const Indicator& indicator) {
    Json json{{"code", indicator.code}, {"text", indicator.text}, {"clause", indicator.clause}};
    if (const auto* goal = std::get_if<NumericGoal>(&indicator.goal))
        putGoal(json, *goal);
    else
        json["deliverable"] = std::get<QualitativeGoal>(indicator.goal).deliverable;
    return json;
}

Json projectJson(const SupportProject& project) {
    Json json{{"code", project.code},
              {"name", project.name},
              {"clause", project.clause},
              {"applicant", project.applicant},
              {"slots", project.slots},
              {"exactly_one", project.exactlyOne},
              {"unit_cap_fen", project.unitCap.inFen()},
              {"total_cap_fen", project.totalCap.inFen()}};
    json["indicators"] = Json::array();
    for (const Indicator& indicator : project.indicators)
        json["indicators"].push_back(indicatorJson(indicator));
    return json;
}

Json targetJson(const Target& target) {
    Json json{{"code", target.code}, {"name", target.name}, {"clause", target.clause}};
    putGoal(json, target.goal);
    json["note"] = target.note;
    return json;
}

Json readingJson(const Reading& reading) {
    return {
        {"id", reading.id},           {"name", reading.name},   {"question", reading.question},
        {"options", reading.options}, {"value", reading.value}, {"default", reading.defaultValue},
        {"clause", reading.clause},   {"note", reading.note},   {"enforced", reading.enforced}};
}

Json parameterJson(const Parameter& parameter) {
    return {{"name", parameter.name},
            {"label", parameter.label},
            {"type", parameter.type},
            {"value", parameter.value},
            {"default", parameter.defaultValue},
            {"ceiling", parameter.ceiling},
            {"options", parameter.options},
            {"clause", parameter.clause},
            {"note", parameter.note}};
}

template <class T, class Convert>
Json arrayOf(const std::vector<T>& values, Convert convert) {
    Json array = Json::array();
    for (const T& value : values) array.push_back(convert(value));
    return array;
}

std::string_view codeText(Severity severity) {
    switch (severity) {
        case Severity::Error:
            return "error";
        case Severity::Warning:
            return "warning";
        case Severity::Note:
            return "note";
    }
    return {};
}

}  // namespace

void printJson(const Plan& plan, const Console& console) {
    Json out{{"id", plan.id},
             {"name", plan.name},
             {"issuer", plan.issuer},
             {"issued", plan.issued},
             {"basis", plan.basis},
             {"fund_total_fen", plan.fundTotal.inFen()},
             {"use_by", inIso(plan.useBy)}};
    out["projects"] = arrayOf(plan.projects, projectJson);
    out["schemes"] = arrayOf(plan.schemes, [](const SubsidyScheme& scheme) -> Json {
        return {{"code", scheme.code}, {"name", scheme.name}, {"clause", scheme.clause}};
    });
    out["targets"] = arrayOf(plan.targets, targetJson);
    out["readings"] = arrayOf(plan.readings, readingJson);
    out["parameters"] = arrayOf(plan.parameters, parameterJson);
    out["fund_rules"] = arrayOf(plan.fundRules, [](const FundRule& rule) -> Json {
        return {{"id", rule.id}, {"clause", rule.clause}, {"text", rule.text}};
    });
    write(out, console);
}

void printFindingsJson(const PlanReading& reading, const Console& console) {
    Json out{{"plan", reading.plan ? Json(reading.plan->id) : Json()},
             {"valid", reading.findings.empty()}};
    out["findings"] = arrayOf(reading.findings, [&console](const Finding& finding) -> Json {
        return {{"path", finding.place.path},
                {"severity", codeText(finding.severity)},
                {"code", finding.code},
                {"message", console.text(finding.message)}};
    });
    write(out, console);
}

}  // namespace grants::cli
