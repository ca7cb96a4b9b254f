// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/third_scheme.h"

#include "support/source_dir.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace grants::test {
namespace {

using Json = nlohmann::ordered_json;

Json builtIn() {
    std::ifstream file(sourcePath("resources/plans/cqgx-2024.json"));
    return Json::parse(file);
}

/// The built-in plan with room in the fund for what is added.
Json roomyPlan() {
    Json plan = builtIn();
    for (Json& parameter : plan["parameters"])
        if (parameter["name"] == "fund_total") parameter["default"] = "510万元";
    return plan;
}

Json scheme(const char* kind, const char* name) {
    return {{"code", "S3"},       {"kind", kind},          {"name", name},
            {"clause", "二(三)"}, {"scope", name},         {"unit_cap", "s3_unit_cap"},
            {"pool", "s3_pool"},  {"lines", Json::array()}};
}

Json line(const char* code, const char* rule, const char* clause, const char* rate) {
    return {{"code", code},        {"name", rule},          {"rule", rule}, {"clause", clause},
            {"condition", "每件"}, {"beneficiary", "企业"}, {"rate", rate}, {"nature", "ceiling"}};
}

Json parameter(const char* name, const char* type, const char* clause, const char* value) {
    return {{"name", name}, {"label", name},    {"clause", clause},
            {"type", type}, {"default", value}, {"note", "另一项奖补自己的参数"}};
}

void putCeilings(Json& plan, const char* unitCap, const char* pool) {
    Json cap = parameter("s3_unit_cap", "money", "二(三)3", unitCap);
    cap["ceiling"] = unitCap;
    plan["parameters"].push_back(cap);
    plan["parameters"].push_back(parameter("s3_pool", "money", "二(三)4", pool));
}

}  // namespace

std::string planWithThirdPledgeScheme() {
    Json plan = roomyPlan(), third = scheme("pledge", "专利保险融资奖补");
    third["lines"].push_back(line("S3-a", "pledge", "二(三)1", "s3_rate"));
    plan["schemes"].push_back(third);
    plan["parameters"].push_back(parameter("s3_rate", "fraction", "二(三)1", "1%"));
    putCeilings(plan, "4000元", "10万元");
    return plan.dump();
}

std::string planWithThirdTransferScheme() {
    Json plan = roomyPlan(), third = scheme("transfer", "专利池许可奖补");
    third["lines"].push_back(line("S3-a", "transfer", "二(三)1", "s3_transfer_rate"));
    third["lines"].push_back(line("S3-b", "licence", "二(三)2", "s3_licence_rate"));
    plan["schemes"].push_back(third);
    plan["parameters"].push_back(parameter("s3_transfer_rate", "money", "二(三)1", "3000元"));
    plan["parameters"].push_back(parameter("s3_licence_rate", "money", "二(三)2", "500元"));
    putCeilings(plan, "5000元", "8000元");
    return plan.dump();
}

}  // namespace grants::test
