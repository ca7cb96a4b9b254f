// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_reader.h"

#include "base/resource.h"
#include "domain/plan/plan_parts.h"
#include "domain/plan/setting_table.h"

#include <algorithm>
#include <stdexcept>

namespace grants {
namespace {

constexpr std::string_view kBuiltIn = "plans/cqgx-2024.json";
constexpr std::int64_t kFirstForm = 1, kForm = 5;
constexpr std::int64_t kFormWithExamination = 3, kFormWithTaskBook = 5;

Date readDay(JsonObject& object, const char* key) {
    const std::string written = object.text(key);
    const auto day = parseDate(written);
    if (!day && !written.empty()) object.fault("PLAN_VALUE", key, day.error().message);
    return day.value_or(Date{});
}

void readHeader(JsonObject& object, Plan& plan) {
    plan.id = object.text("id");
    plan.name = object.text("name");
    plan.nameEn = object.optionalText("name_en");
    plan.issuer = object.text("issuer");
    plan.issuerEn = object.optionalText("issuer_en");
    plan.issued = inIso(readDay(object, "issued"));
    plan.published = inIso(readDay(object, "published"));
    plan.basis = object.texts("basis");
    plan.upstream = object.texts("upstream");
    plan.authority = object.text("authority");
    plan.fundingSource = object.text("funding_source");
    plan.cityDepartments = object.texts("city_departments");
    object.object("modes", [&](JsonObject& modes) {
        plan.projectMode = modes.text("projects");
        plan.schemeMode = modes.text("schemes");
        plan.modeClause = modes.clause();
    });
    object.object("use_by", [&](JsonObject& limit) {
        plan.useBy = readDay(limit, "date");
        plan.useByClause = limit.clause();
    });
}

FundRule readFundRule(JsonObject& object) {
    FundRule rule;
    rule.id = object.text("id");
    rule.clause = object.clause();
    rule.text = object.text("text");
    rule.textEn = object.optionalText("text_en");
    return rule;
}

ExaminationItem readExaminationItem(JsonObject& object) {
    return {object.text("name"), object.optionalText("name_en"), object.clause()};
}

RubricItem readRubricItem(JsonObject& object) {
    RubricItem item;
    item.name = object.text("name");
    item.nameEn = object.optionalText("name_en");
    item.clause = object.clause();
    item.points = static_cast<int>(object.integer("points", 1, 100));
    item.criteria = object.text("criteria");
    item.criteriaEn = object.optionalText("criteria_en");
    return item;
}

EvaluationItem readEvaluationItem(JsonObject& object) {
    EvaluationItem item;
    item.level1 = object.text("level1");
    item.level2 = object.text("level2");
    item.name = object.text("name");
    item.clause = object.clause();
    item.points = static_cast<int>(object.integer("points", 1, 100));
    item.target = object.optionalText("target");
    return item;
}

template <class Item>
void readList(JsonObject& object, const char* key, std::vector<Item>& items,
              Item (*read)(JsonObject&)) {
    object.objects(key, [&](JsonObject& item) { items.push_back(read(item)); });
}

/// What came after the plan's form: named and explained as in the built-in plan, and empty.
void addParametersSince(std::int64_t form, Plan& plan) {
    const auto isThere = [&plan](const std::string& name) {
        return std::any_of(plan.parameters.begin(), plan.parameters.end(),
                           [&](const Parameter& each) { return each.name == name; });
    };
    for (Parameter& parameter : builtInPlan().parameters) {
        const Setting* known = findSetting(parameter.name);
        if (known == nullptr || known->since <= form || isThere(parameter.name)) continue;
        parameter.value.clear();
        parameter.defaultValue.clear();
        plan.parameters.push_back(std::move(parameter));
    }
}

Plan readDocument(JsonObject& object) {
    Plan plan;
    const auto form = object.integer("schema", kFirstForm, kForm);
    readHeader(object, plan);
    readList(object, "projects", plan.projects, readProject);
    readList(object, "schemes", plan.schemes, readScheme);
    readList(object, "targets", plan.targets, readTarget);
    readList(object, "readings", plan.readings, readReading);
    object.objects("parameters", [&](JsonObject& item) {
        plan.parameters.push_back(readParameter(item, plan.schemes));
    });
    readList(object, "fund_rules", plan.fundRules, readFundRule);
    if (form >= kFormWithExamination)
        readList(object, "examination", plan.examination, readExaminationItem);
    readList(object, "rubric", plan.rubric, readRubricItem);
    readList(object, "self_evaluation", plan.selfEvaluation, readEvaluationItem);
    if (form >= kFormWithTaskBook) readList(object, "task_book", plan.taskBook, readTaskArticle);
    object.finish();
    if (form < kForm) addParametersSince(form, plan);
    return plan;
}

void check(const Plan& plan, PlanFaults& faults) {
    checkNumbering(plan, faults);
    checkReferences(plan, faults);
    checkSchemes(plan, faults);
    checkSums(plan, faults);
    checkSettings(plan, faults);
}

/// Goals without a comparator and the fund's total follow their parameters.
void settle(Plan& plan) {
    for (const std::string_view name : {"bare_number_comparator", "fund_total"}) {
        const std::string inForce = plan.value(name);
        if (!plan.set(name, inForce)) throw std::logic_error("a checked value was refused");
    }
}

}  // namespace

PlanReading readPlan(std::string_view json) {
    PlanFaults faults;
    const auto document = parseStrictly(json, faults);
    if (document && !document->is_object())
        faults.add("PLAN_TYPE", "$", translatable("plan-reader", "方案文件应是 {…}"));
    if (!document || !document->is_object()) return {std::nullopt, faults.take()};
    JsonObject object(*document, "$", faults);
    Plan plan = readDocument(object);
    check(plan, faults);
    if (!faults.none()) return {std::nullopt, faults.take()};
    settle(plan);
    return {std::move(plan), {}};
}

std::string_view builtInPlanJson() {
    const auto json = resource(kBuiltIn);
    if (!json) throw std::logic_error("the built-in plan is missing");
    return *json;
}

Plan builtInPlan() {
    auto reading = readPlan(builtInPlanJson());
    if (!reading.plan) throw std::logic_error("the built-in plan is faulty");
    return *std::move(reading.plan);
}

}  // namespace grants
