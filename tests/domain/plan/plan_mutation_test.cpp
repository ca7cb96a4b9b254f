// SPDX-License-Identifier: GPL-3.0-or-later
// Any change of one number in the plan is noticed: it is refused, or the pinned figures differ.
#include "domain/plan/plan_document_draft.h"
#include "domain/plan/plan_table.h"
#include "domain/plan/policy_figures.h"

#include <catch2/catch.hpp>

#include <set>
#include <vector>

using namespace grants;

namespace {

const std::string& pinned() {
    static const std::string figures = std::string(policy::kHeader) + policy::kProjects +
                                       policy::kSchemes + policy::kTargets + policy::kReadings +
                                       policy::kParameters + policy::kRules + policy::kScores;
    return figures;
}

bool isNoticed(const Draft& draft) {
    const PlanReading reading = readPlan(draft.dump());
    return !reading.plan || planTable(*reading.plan) != pinned();
}

/// Words for people; everything else in the plan is a figure, a name or a reference.
bool isProse(std::string_view key) {
    static const std::set<std::string_view> prose = {
        "id",        "name",        "name_en",        "text",       "text_en",  "note",
        "note_en",   "question",    "label",          "scope",      "label_en", "question_en",
        "condition", "beneficiary", "applicant",      "criteria",   "unit",     "issuer",
        "issuer_en", "authority",   "funding_source", "criteria_en"};
    return prose.contains(key);
}

/// The text with its nth run of digits made one larger; empty when there is none.
std::string withNumberChanged(std::string text, std::size_t nth) {
    std::size_t at = 0;
    for (std::size_t run = 0; run <= nth; ++run) {
        at = text.find_first_of("0123456789",
                                run == 0 ? 0 : text.find_first_not_of("0123456789", at));
        if (at == std::string::npos) return {};
    }
    const auto end = std::min(text.find_first_not_of("0123456789", at), text.size());
    const std::string larger = std::to_string(std::stoll(text.substr(at, end - at)) + 1);
    const std::string padding(end - at > larger.size() ? end - at - larger.size() : 0, '0');
    return text.replace(at, end - at, padding + larger);
}

/// Pointers to every leaf below `value` that is not prose.
void collect(const Draft& value, const std::string& pointer, std::vector<std::string>& leaves) {
    if (!value.is_structured()) {
        leaves.push_back(pointer);
        return;
    }
    for (const auto& [key, member] : value.items()) {
        const bool words = key == "deliverables" || key == "city_departments" ||
                           (member.is_string() && isProse(key));
        if (!words) collect(member, pointer + "/" + key, leaves);
    }
}

std::vector<std::string> figures(const Draft& draft) {
    std::vector<std::string> leaves;
    collect(draft, "", leaves);
    return leaves;
}

std::size_t unnoticedChanges(Draft& draft, const std::string& pointer) {
    Draft& leaf = draft[Draft::json_pointer(pointer)];
    const Draft original = leaf;
    std::size_t unnoticed = 0;
    const auto tryOut = [&](const Draft& changed) {
        leaf = changed;
        unnoticed += !isNoticed(draft);
        leaf = original;
    };
    if (original.is_number_integer()) tryOut(original.get<std::int64_t>() + 1);
    if (original.is_boolean()) tryOut(!original.get<bool>());
    if (!original.is_string()) return unnoticed;
    const auto text = original.get<std::string>();
    for (std::size_t run = 0;; ++run) {
        const auto changed = withNumberChanged(text, run);
        if (changed.empty()) break;
        tryOut(changed);
    }
    return unnoticed;
}

}  // namespace

TEST_CASE("The unspoilt plan shows exactly the pinned figures") {
    CHECK_FALSE(isNoticed(draftPlan()));
}

TEST_CASE("Any number of the plan that changes is noticed") {
    Draft draft = draftPlan();
    const auto leaves = figures(draft);
    REQUIRE(leaves.size() > 400);
    for (const auto& pointer : leaves) {
        INFO(pointer);
        CHECK(unnoticedChanges(draft, pointer) == 0);
    }
    CHECK_FALSE(isNoticed(draft));
}

TEST_CASE("Any reading or parameter whose default becomes another option is noticed") {
    Draft draft = draftPlan();
    std::size_t changes = 0;
    for (const auto* list : {"readings", "parameters"}) {
        for (Draft& setting : draft[list]) {
            if (!setting.contains("options") || !setting.contains("default")) continue;
            const Draft inForce = setting["default"];
            for (const Draft& option : Draft(setting["options"])) {
                if (option["code"] == inForce) continue;
                INFO(setting["name"] << " " << option);
                setting["default"] = option["code"];
                CHECK(isNoticed(draft));
                ++changes;
            }
            setting["default"] = inForce;
        }
    }
    CHECK(changes > 40);
    CHECK_FALSE(isNoticed(draft));
}

TEST_CASE("Any goal that gets another comparator, geography or party is noticed") {
    Draft draft = draftPlan();
    const auto spoil = [&](Draft& goal) {
        for (const auto& [key, others] : std::map<std::string, std::vector<std::string>>{
                 {"comparator", {">=", ">", "<=", "<", "bare"}},
                 {"geography", {"any", "city", "district", "park"}},
                 {"by", {"anyone", "service", "provider", "recipient", "holder"}}}) {
            const Draft original = goal.at(key);
            for (const auto& other : others) {
                if (original == other) continue;
                goal[key] = other;
                INFO(goal.dump());
                CHECK(isNoticed(draft));
            }
            goal[key] = original;
        }
    };
    for (Draft& target : draft["targets"]) spoil(target["goal"]);
    for (Draft& indicator : draft["projects"][1]["indicators"]) {
        if (indicator.contains("goal")) spoil(indicator["goal"]);
    }
    CHECK_FALSE(isNoticed(draft));
}
