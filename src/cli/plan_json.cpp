// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plan_output.h"
#include "cli/quantity.h"
#include "domain/registry/unit_words.h"

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

void write(const Json& json, const Console& console) {
    console.out() << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

template <class T, class Convert>
Json arrayOf(const std::vector<T>& values, Convert convert) {
    Json array = Json::array();
    for (const T& value : values) array.push_back(convert(value));
    return array;
}

void putGoal(Json& json, const NumericGoal& goal) {
    json["measure"] = goal.measure;
    json["comparator"] = codeText(goal.comparator);
    putQuantity(json, "value", goal.value);
    json["unit"] = goal.unit;
    json["geography"] = codeText(goal.geography);
    json["by"] = codeText(goal.by);
}

Json indicatorJson(const Indicator& indicator) {
    Json json{{"code", indicator.code}, {"text", indicator.text}, {"clause", indicator.clause}};
    if (const auto* goal = std::get_if<NumericGoal>(&indicator.goal)) {
        putGoal(json, *goal);
    } else {
        json["deliverables"] = std::get<QualitativeGoal>(indicator.goal).deliverables;
    }
    return json;
}

template <class Enum>
Json wordsOf(const std::vector<Enum>& values, std::span<const std::string_view> words) {
    return arrayOf(values, [&](Enum value) { return words[static_cast<std::size_t>(value)]; });
}

Json projectJson(const SupportProject& project) {
    Json json{{"code", project.code},
              {"name", project.name},
              {"clause", project.clause},
              {"applicant", project.applicant},
              {"applicants", wordsOf(project.applicants, kUnitKinds)},
              {"place", codeText(project.place)},
              {"sizes", wordsOf(project.sizes, kEnterpriseSizes)},
              {"slots", project.slots},
              {"exactly_one", project.exactlyOne},
              {"unit_cap_fen", project.unitCap.inFen()},
              {"total_cap_fen", project.totalCap.inFen()}};
    json["indicators"] = Json::array();
    for (const Indicator& indicator : project.indicators)
        json["indicators"].push_back(indicatorJson(indicator));
    return json;
}

Json schemeJson(const SubsidyScheme& scheme) {
    Json json{{"code", scheme.code},   {"kind", codeText(scheme.kind)},
              {"name", scheme.name},   {"clause", scheme.clause},
              {"scope", scheme.scope}, {"unit_cap", scheme.unitCap},
              {"pool", scheme.pool}};
    json["lines"] = arrayOf(scheme.lines, [](const SchemeLine& line) -> Json {
        return {{"code", line.code},
                {"name", line.name},
                {"clause", line.clause},
                {"condition", line.condition},
                {"beneficiary", line.beneficiary},
                {"rule", codeText(line.rule)},
                {"rate", line.rate},
                {"threshold", line.threshold},
                {"is_ceiling", line.isCeiling}};
    });
    return json;
}

Json targetJson(const Target& target) {
    Json json{{"code", target.code}, {"name", target.name}, {"clause", target.clause}};
    putGoal(json, target.goal);
    json["note"] = target.note;
    return json;
}

/// Codes as --set takes them, and the plan's words for each.
void putOptions(Json& json, const std::vector<SettingOption>& options) {
    json["options"] = arrayOf(options, [](const SettingOption& option) { return option.code; });
    json["option_texts"] = Json::object();
    for (const SettingOption& option : options) json["option_texts"][option.code] = option.text;
}

Json readingJson(const Reading& reading) {
    Json json{{"id", reading.id}, {"name", reading.name}, {"question", reading.question}};
    putOptions(json, reading.options);
    json["value"] = reading.value;
    json["default"] = reading.defaultValue;
    json["clause"] = reading.clause;
    json["note"] = reading.note;
    json["enforced"] = reading.enforced;
    return json;
}

Json parameterJson(const Parameter& parameter) {
    Json json{{"name", parameter.name},
              {"label", parameter.label},
              {"type", parameter.type},
              {"value", parameter.value},
              {"default", parameter.defaultValue},
              {"ceiling", parameter.ceiling}};
    putOptions(json, parameter.options);
    json["clause"] = parameter.clause;
    json["note"] = parameter.note;
    return json;
}

Json rubricJson(const RubricItem& item) {
    return {{"name", item.name},
            {"points", item.points},
            {"criteria", item.criteria},
            {"clause", item.clause}};
}

Json evaluationJson(const EvaluationItem& item) {
    return {{"name", item.name},     {"level1", item.level1}, {"level2", item.level2},
            {"target", item.target}, {"points", item.points}, {"clause", item.clause}};
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
    out["schemes"] = arrayOf(plan.schemes, schemeJson);
    out["targets"] = arrayOf(plan.targets, targetJson);
    out["readings"] = arrayOf(plan.readings, readingJson);
    out["parameters"] = arrayOf(plan.parameters, parameterJson);
    out["fund_rules"] = arrayOf(plan.fundRules, [](const FundRule& rule) -> Json {
        return {{"id", rule.id}, {"clause", rule.clause}, {"text", rule.text}};
    });
    out["examination"] = arrayOf(plan.examination, [](const ExaminationItem& item) -> Json {
        return {{"name", item.name}, {"clause", item.clause}};
    });
    out["rubric"] = arrayOf(plan.rubric, rubricJson);
    out["self_evaluation"] = arrayOf(plan.selfEvaluation, evaluationJson);
    out["task_book"] = arrayOf(plan.taskBook, [](const TaskArticle& article) -> Json {
        return {{"name", article.name}, {"clause", article.clause}, {"text", article.text}};
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
