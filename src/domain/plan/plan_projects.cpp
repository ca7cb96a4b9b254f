// SPDX-License-Identifier: GPL-3.0-or-later
// Projects with their indicators, targets: the goals of a plan.
#include "domain/plan/measure_names.h"
#include "domain/plan/plan_parts.h"
#include "domain/plan/setting.h"
#include "domain/registry/unit_words.h"

#include <algorithm>

namespace grants {
namespace {

constexpr std::int64_t kLargestCount = 1'000'000'000;

const std::vector<std::string_view> kComparators = {">=", ">", "<=", "<", "bare"};
const std::vector<std::string_view> kGeographies = {"any", "city", "district", "park"};
/// Where an applicant can be asked to be: no park of its own.
const std::vector<std::string_view> kPlaces = {"any", "city", "district"};
const std::vector<std::string_view> kParties = {"anyone", "service", "provider", "recipient",
                                                "holder"};

void wrongKind(JsonObject& object, const char* key, const char* example) {
    object.fault(
        "PLAN_GOAL_KIND", key,
        translatable("plan-reader", "数值的种类与所用的度量不符，应写成 {0} 这样").with(example));
}

Quantity readAmount(JsonObject& object, const char* key) {
    const auto* value = object.required(key);
    if (value && value->is_string()) return object.amount(key);
    if (value) wrongKind(object, key, "\"4亿元\"");
    return Money{};
}

Quantity readRatio(JsonObject& object, const char* key) {
    const auto* value = object.required(key);
    if (!value) return Fraction{};
    if (value->is_string()) {
        const auto ratio = parseFraction(value->get<std::string>());
        if (ratio) return *ratio;
    }
    wrongKind(object, key, "\"2%\"");
    return Fraction{};
}

Quantity readCount(JsonObject& object, const char* key) {
    const auto* value = object.required(key);
    if (!value || value->is_number_integer()) {
        return value ? object.integer(key, 0, kLargestCount) : 0;
    }
    wrongKind(object, key, "300");
    return std::int64_t{0};
}

Quantity readQuantity(JsonObject& object, const char* key, MeasureKind kind) {
    switch (kind) {
        case MeasureKind::Amount:
            return readAmount(object, key);
        case MeasureKind::Ratio:
            return readRatio(object, key);
        case MeasureKind::Count:
            break;
    }
    return readCount(object, key);
}

void checkParty(JsonObject& object, const NumericGoal& goal, const MeasureName& measure) {
    const auto& parties = measure.parties;
    if (std::find(parties.begin(), parties.end(), goal.by) == parties.end()) {
        object.fault("PLAN_MEASURE_PARTY", "by",
                     translatable("plan-reader", "度量“{0}”不能按“{1}”统计")
                         .with(goal.measure, codeText(goal.by)));
    }
}

NumericGoal readGoal(JsonObject& object) {
    NumericGoal goal;
    goal.measure = object.text("measure");
    const auto comparator = object.oneOf("comparator", kComparators);
    goal.bare = comparator == 4;
    goal.comparator = goal.bare ? Comparator::AtLeast : static_cast<Comparator>(comparator);
    goal.unit = object.text("unit");
    goal.geography = static_cast<Geography>(object.oneOf("geography", kGeographies));
    goal.by = static_cast<Party>(object.oneOf("by", kParties));
    goal.withoutMunicipal = object.optionalFlag("without_municipal");
    if (const MeasureName* measure = findMeasure(goal.measure)) {
        goal.value = readQuantity(object, "value", measure->kind);
        checkParty(object, goal, *measure);
        return goal;
    }
    (void)object.required("value");
    if (!goal.measure.empty()) {
        object.fault(
            "PLAN_MEASURE", "measure",
            translatable("plan-reader", "没有名为“{0}”的度量，请核对拼写").with(goal.measure));
    }
    return goal;
}

/// A contribution in its own number: a count, or money written as text.
Contribution readContribution(JsonObject& object) {
    Contribution fed;
    fed.target = object.text("target");
    if (!object.has("amount")) return fed;
    const auto* amount = object.required("amount");
    fed.amount = readQuantity(object, "amount",
                              amount->is_string() ? MeasureKind::Amount : MeasureKind::Count);
    return fed;
}

Indicator readIndicator(JsonObject& object) {
    Indicator indicator;
    indicator.code = object.text("code");
    indicator.clause = object.clause();
    indicator.text = object.text("text");
    indicator.textEn = object.optionalText("text_en");
    if (object.has("deliverables")) {
        indicator.goal = QualitativeGoal{object.texts("deliverables")};
        return indicator;
    }
    indicator.goal = NumericGoal{};
    object.object("goal", [&](JsonObject& goal) { indicator.goal = readGoal(goal); });
    if (object.has("feeds")) {
        object.objects("feeds",
                       [&](JsonObject& fed) { indicator.feeds.push_back(readContribution(fed)); });
    }
    return indicator;
}

template <class Enum>
std::vector<Enum> readWords(JsonObject& object, const char* key,
                            std::span<const std::string_view> words) {
    std::vector<Enum> values;
    for (const std::size_t at : object.someOf(key, words)) values.push_back(static_cast<Enum>(at));
    return values;
}

void readApplicants(JsonObject& object, SupportProject& project) {
    project.applicant = object.text("applicant");
    project.applicants = readWords<UnitKind>(object, "applicants", kUnitKinds);
    project.sizes = readWords<EnterpriseSize>(object, "sizes", kEnterpriseSizes);
    if (object.has("place")) project.place = static_cast<Geography>(object.oneOf("place", kPlaces));
}

}  // namespace

SupportProject readProject(JsonObject& object) {
    SupportProject project;
    project.code = object.text("code");
    project.name = object.text("name");
    project.nameEn = object.optionalText("name_en");
    project.clause = object.clause();
    readApplicants(object, project);
    project.slots = static_cast<int>(object.integer("slots", 1, 1000));
    project.exactlyOne = object.flag("exactly_one");
    project.unitCap = object.amount("unit_cap");
    project.totalCap = object.amount("total_cap");
    object.objects("indicators",
                   [&](JsonObject& item) { project.indicators.push_back(readIndicator(item)); });
    return project;
}

Target readTarget(JsonObject& object) {
    Target target;
    target.code = object.text("code");
    target.name = object.text("name");
    target.nameEn = object.optionalText("name_en");
    target.clause = object.clause();
    target.note = object.text("note");
    target.noteEn = object.optionalText("note_en");
    object.object("goal", [&](JsonObject& goal) { target.goal = readGoal(goal); });
    return target;
}

}  // namespace grants
