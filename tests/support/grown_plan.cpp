// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/grown_plan.h"

#include "domain/plan/plan_reader.h"

#include <nlohmann/json.hpp>

namespace grants::test {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kProject = R"json({
  "code": "P7", "name": "专利转化培训基地项目", "name_en": "Training base", "clause": "二(一)7",
  "applicant": "区内高校、行业协会", "applicants": ["高校", "其他"],
  "slots": 2, "exactly_one": false, "unit_cap": "5万元", "total_cap": "10万元",
  "indicators": [
    {"code": "P7-1", "clause": "二(一)7(1)", "text": "举办培训", "text_en": "Trainings held",
     "goal": {"measure": "trainings", "comparator": ">=", "value": 4, "unit": "场",
              "geography": "any", "by": "holder"},
     "feeds": [{"target": "T11"}]},
    {"code": "P7-2", "clause": "二(一)7(1)", "text": "培训人次", "text_en": "Attendances",
     "goal": {"measure": "training_attendances", "comparator": "bare", "value": 200,
              "unit": "人次", "geography": "any", "by": "holder"}},
    {"code": "P7-3", "clause": "二(一)7(2)", "text": "编写教材", "text_en": "A textbook",
     "deliverables": ["专利转化实务教材"]}
  ]
})json";

constexpr const char* kTarget = R"json({
  "code": "T11", "name": "专利转化培训场次", "name_en": "Trainings on patent commercialisation",
  "clause": "一(三)11", "note": "按活动记录计",
  "goal": {"measure": "trainings", "comparator": "bare", "value": 8, "unit": "场",
           "geography": "any", "by": "anyone"}
})json";

void reword(Json& options) {
    for (Json& option : options)
        if (option == "HIGHER" || (option.is_object() && option["code"] == "HIGHER"))
            option = {{"code", "HIGHER"}, {"text", "就高不就低"}, {"text_en", "whichever is more"}};
}

}  // namespace

std::string grownPlanJson() {
    Json plan = Json::parse(builtInPlanJson());
    plan["projects"].push_back(Json::parse(kProject));
    plan["targets"].push_back(Json::parse(kTarget));
    for (Json& reading : plan["readings"])
        if (reading["name"] == "s1_large_relation") reword(reading["options"]);
    return plan.dump();
}

}  // namespace grants::test
