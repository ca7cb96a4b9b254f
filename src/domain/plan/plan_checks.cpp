// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold between the parts of a plan.
#include "base/wide.h"
#include "domain/plan/plan_parts.h"

#include <algorithm>
#include <set>

namespace grants {
namespace {

/// What follows the prefix of a code, as a number; 0 when it is not one.
int numberAfter(std::string_view code, std::string_view prefix) {
    if (!code.starts_with(prefix)) return 0;
    const auto digits = code.substr(prefix.size());
    if (digits.empty() || digits.size() > 3 || digits[0] == '0' ||
        digits.find_first_not_of("0123456789") != std::string_view::npos) {
        return 0;
    }
    return std::stoi(std::string(digits));
}

void notInOrder(PlanFaults& faults, const std::string& path, const std::string& code,
                const std::string& expected) {
    faults.add("PLAN_NUMBERING", path,
               translatable("plan-reader", "编号“{0}”不连续，此处应是“{1}”").with(code, expected));
}

void twice(PlanFaults& faults, const std::string& path, const std::string& code) {
    faults.add("PLAN_DUPLICATE_CODE", path,
               translatable("plan-reader", "“{0}”出现了两次，请只留一个").with(code));
}

/// prefix1, prefix2 … without gap or overlap.
template <class Items, class Code>
void checkSequence(const Items& items, Code member, const char* list, const char* key,
                   const std::string& prefix, PlanFaults& faults) {
    std::set<std::string> seen;
    int expected = 1;
    for (std::size_t at = 0; at < items.size(); ++at) {
        const std::string& code = items[at].*member;
        if (code.empty()) continue;
        const int number = numberAfter(code, prefix);
        if (!seen.insert(code).second) {
            twice(faults, pathTo(list, at, key), code);
        } else if (number != expected) {
            notInOrder(faults, pathTo(list, at, key), code, prefix + std::to_string(expected));
        }
        expected = (number > 0 ? number : expected) + 1;
    }
    if (items.empty()) {
        faults.add("PLAN_VALUE", std::string("$.") + list,
                   translatable("plan-reader", "这里是空的，至少要有一项"));
    }
}

/// The codes that may follow `last` inside a project: P1-3a is followed by P1-3b or P1-4 or P1-4a.
bool follows(const std::string& code, const std::string& last, const std::string& prefix) {
    if (!code.starts_with(prefix)) return false;
    const auto split = [&](const std::string& text) {
        const auto rest = text.starts_with(prefix) ? text.substr(prefix.size()) : text;
        const bool letter = !rest.empty() && rest.back() >= 'a' && rest.back() <= 'z';
        const auto digits = rest.substr(0, rest.size() - (letter ? 1 : 0));
        const bool number = !digits.empty() && digits.size() < 3 &&
                            digits.find_first_not_of("0123456789") == std::string::npos;
        return std::pair(number ? std::stoi(digits) : -1, letter ? rest.back() : '\0');
    };
    const auto [number, letter] = split(code);
    if (last.empty()) return (number == 0 || number == 1) && letter <= 'a';
    const auto [lastNumber, lastLetter] = split(last);
    if (number == lastNumber) return lastLetter != '\0' && letter == lastLetter + 1;
    return number == lastNumber + 1 && letter <= 'a';
}

std::string indicatorPath(std::size_t project, std::size_t indicator, const char* member) {
    return pathTo("projects", project) + ".indicators[" + std::to_string(indicator) + "]." + member;
}

void checkIndicatorCodes(const SupportProject& project, std::size_t at, PlanFaults& faults) {
    std::set<std::string> seen;
    std::string last;
    for (std::size_t index = 0; index < project.indicators.size(); ++index) {
        const std::string& code = project.indicators[index].code;
        if (code.empty()) continue;
        if (!seen.insert(code).second) {
            twice(faults, indicatorPath(at, index, "code"), code);
        } else if (!follows(code, last, project.code + "-")) {
            faults.add("PLAN_NUMBERING", indicatorPath(at, index, "code"),
                       translatable("plan-reader", "编号“{0}”与前一项“{1}”不连续")
                           .with(code, last.empty() ? project.code : last));
        }
        last = code;
    }
}

void checkFeeds(const Plan& plan, const Indicator& indicator, const std::string& path,
                PlanFaults& faults) {
    for (const auto& fed : indicator.feeds) {
        const Target* target = plan.findTarget(fed.target);
        const auto* goal = std::get_if<NumericGoal>(&indicator.goal);
        const auto& amount = fed.amount || !goal ? fed.amount : goal->value;
        if (target && amount && amount->index() == target->goal.value.index()) continue;
        faults.add(
            "PLAN_FEEDS", path,
            translatable("plan-reader", "“{0}”不是目标，或与它的数值种类不同").with(fed.target));
    }
}

void checkCarriers(const Plan& plan, std::size_t at, PlanFaults& faults) {
    for (const auto& name : plan.readings[at].carriedBy) {
        const bool limited = std::any_of(
            plan.parameters.begin(), plan.parameters.end(),
            [&](const Parameter& known) { return known.name == name && !known.ceiling.empty(); });
        if (limited) continue;
        faults.add("PLAN_REFERENCE", pathTo("readings", at, "carried_by"),
                   translatable("plan-reader", "没有带上限的参数“{0}”，请核对拼写").with(name));
    }
}

void checkCaps(const SupportProject& project, std::size_t at, PlanFaults& faults) {
    if (project.exactlyOne && project.slots != 1) {
        faults.add("PLAN_SLOTS", pathTo("projects", at, "slots"),
                   translatable("plan-reader", "择优遴选1家的项目，家数应是 1"));
    }
    if (Wide{project.unitCap.inFen()} * project.slots > project.totalCap.inFen()) {
        faults.add("PLAN_CAP", pathTo("projects", at, "total_cap"),
                   translatable("plan-reader", "{0} 家各 {1} 分超过总额 {2} 分，请核对三个数")
                       .with(std::to_string(project.slots), std::to_string(project.unitCap.inFen()),
                             std::to_string(project.totalCap.inFen())));
    }
}

void checkHundred(std::int64_t sum, const char* path, PlanFaults& faults) {
    if (sum == 100) return;
    faults.add("PLAN_SUM", path,
               translatable("plan-reader", "分值合计 {0}，应正好是 100").with(std::to_string(sum)));
}

}  // namespace

std::string pathTo(const char* list, std::size_t at, const char* member) {
    const std::string path = std::string("$.") + list + "[" + std::to_string(at) + "]";
    return member ? path + "." + member : path;
}

void checkNumbering(const Plan& plan, PlanFaults& faults) {
    checkSequence(plan.projects, &SupportProject::code, "projects", "code", "P", faults);
    checkSequence(plan.schemes, &SubsidyScheme::code, "schemes", "code", "S", faults);
    checkSequence(plan.targets, &Target::code, "targets", "code", "T", faults);
    checkSequence(plan.readings, &Reading::id, "readings", "id", "A", faults);
    checkSequence(plan.fundRules, &FundRule::id, "fund_rules", "id", "F", faults);
    for (std::size_t at = 0; at < plan.projects.size(); ++at)
        checkIndicatorCodes(plan.projects[at], at, faults);
}

void checkReferences(const Plan& plan, PlanFaults& faults) {
    for (std::size_t at = 0; at < plan.projects.size(); ++at) {
        const auto& indicators = plan.projects[at].indicators;
        for (std::size_t index = 0; index < indicators.size(); ++index)
            checkFeeds(plan, indicators[index], indicatorPath(at, index, "feeds"), faults);
    }
    for (std::size_t at = 0; at < plan.readings.size(); ++at) checkCarriers(plan, at, faults);
    for (std::size_t at = 0; at < plan.selfEvaluation.size(); ++at) {
        const std::string& target = plan.selfEvaluation[at].target;
        if (target.empty() || plan.findTarget(target)) continue;
        faults.add("PLAN_REFERENCE", pathTo("self_evaluation", at, "target"),
                   translatable("plan-reader", "没有目标“{0}”，请核对编号").with(target));
    }
}

void checkSums(const Plan& plan, PlanFaults& faults) {
    for (std::size_t at = 0; at < plan.projects.size(); ++at)
        checkCaps(plan.projects[at], at, faults);
    std::int64_t rubric = 0, evaluation = 0;
    for (const auto& item : plan.rubric) rubric += item.points;
    for (const auto& item : plan.selfEvaluation) evaluation += item.points;
    for (const auto& parameter : plan.parameters) {
        if (parameter.name == "execution_points" && !parameter.value.empty())
            evaluation += std::stoll(parameter.value);
    }
    checkHundred(rubric, "$.rubric", faults);
    checkHundred(evaluation, "$.self_evaluation", faults);
}

}  // namespace grants
