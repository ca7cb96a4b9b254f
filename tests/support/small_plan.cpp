// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_plan.h"

#include "domain/plan/plan_reader.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace grants::test {
namespace {

using nlohmann::json;

/// What the reader asks for but never looks into.
void dropProse(json& value) {
    for (const char* key : {"name_en", "label_en", "question_en", "text_en"}) value.erase(key);
    for (const char* key : {"note", "question", "label", "text", "criteria", "condition"})
        if (value.contains(key)) value[key] = "-";
}

json leastPlan() {
    json plan = json::parse(builtInPlanJson());
    for (const char* list : {"projects", "targets", "fund_rules", "rubric", "self_evaluation"})
        plan[list] = json::array({plan[list][0]});
    json& indicators = plan["projects"][0]["indicators"];
    indicators = json::array({indicators[0]});
    plan["rubric"][0]["points"] = 100;
    plan["self_evaluation"][0]["points"] = 90;  // the other ten are for execution
    dropProse(plan);
    for (json& list : plan) {
        if (!list.is_array()) continue;
        for (json& item : list)
            if (item.is_object()) dropProse(item);
    }
    return plan;
}

}  // namespace

const std::string& smallPlanJson() {
    static const std::string json = [] {
        std::string written = leastPlan().dump();
        if (!readPlan(written).plan) throw std::logic_error("the small plan is faulty");
        return written;
    }();
    return json;
}

}  // namespace grants::test
