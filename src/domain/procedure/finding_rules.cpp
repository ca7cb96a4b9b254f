// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/finding_rules.h"

#include "domain/plan/setting.h"
#include "domain/procedure/municipal.h"
#include "domain/registry/unit_words.h"

#include <algorithm>
#include <array>
#include <set>

namespace grants {
namespace {

using Breaches = std::vector<Breach>;

template <class Kind, std::size_t N>
std::string nameOf(Kind kind, const std::array<std::string_view, N>& names) {
    return std::string(names[static_cast<std::size_t>(kind)]);
}

/// 中型、小型、微型.
template <class Kind, std::size_t N>
std::string listedKinds(const std::vector<Kind>& kinds,
                        const std::array<std::string_view, N>& names) {
    std::string list;
    for (const Kind kind : kinds) list += (list.empty() ? "" : "、") + nameOf(kind, names);
    return list;
}

template <class Kind>
bool admits(const std::vector<Kind>& kinds, Kind kind) {
    return kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

Breaches applicantKind(const Seen& seen) {
    const SupportProject* project = seen.one.project;
    const Organisation& unit = *seen.one.unit;
    if (project == nullptr || admits(project->applicants, unit.kind)) return {};
    return {{project->clause, translatable("procedure",
                                           "{0}的单位类型是“{1}”，{2}由{3}申报；"
                                           "请核对单位类型，或改报别的项目。")
                                  .with(unit.name, nameOf(unit.kind, kUnitKinds), project->name,
                                        listedKinds(project->applicants, kUnitKinds))}};
}

Breaches applicantPlace(const Seen& seen) {
    const SupportProject* project = seen.one.project;
    const Organisation& unit = *seen.one.unit;
    if (project == nullptr) return {};
    if (project->place == Geography::District && !unit.inDistrict) {
        return {{project->clause, translatable("procedure",
                                               "{0}不在区内，{1}由区内单位申报；请核对"
                                               "“区内”一栏，或改报别的项目。")
                                      .with(unit.name, project->name)}};
    }
    if (project->place == Geography::City && !unit.inCity) {
        return {{project->clause, translatable("procedure",
                                               "{0}不在市内，{1}由市内单位申报；请核对"
                                               "“市内”一栏，或改报别的项目。")
                                      .with(unit.name, project->name)}};
    }
    return {};
}

Breaches applicantSize(const Seen& seen) {
    const SupportProject* project = seen.one.project;
    const Organisation& unit = *seen.one.unit;
    if (project == nullptr || admits(project->sizes, unit.size)) return {};
    return {
        {project->clause, translatable("procedure",
                                       "{0}的规模是“{1}”，{2}由{3}企业申报；"
                                       "请核对单位规模，或改报别的项目。")
                              .with(unit.name, nameOf(unit.size, kEnterpriseSizes), project->name,
                                    listedKinds(project->sizes, kEnterpriseSizes))}};
}

Breaches overUnitCap(const Seen& seen) {
    const SupportProject* project = seen.one.project;
    const Money requested = seen.one.application->requested;
    if (project == nullptr || requested <= project->unitCap) return {};
    return {{project->clause,
             translatable("procedure", "申请 {0}，超过单家上限 {1}；请把申请金额改到上限以内。")
                 .with(inShort(requested), inShort(project->unitCap))}};
}

Breaches aboveMunicipal(const Seen& seen) {
    const auto amount = municipalAmount(*seen.one.application, seen.rules);
    const Money requested = seen.one.application->requested;
    if (!amount || requested <= *amount) return {};
    return {{seen.plan.ruleClause("F2"),
             translatable("procedure",
                          "申请 {0}，超过市级同类项目的 {1}；请改小申请金额，"
                          "或由负责人说明理由放行。")
                 .with(inShort(requested), inShort(*amount))}};
}

Breaches municipalUnknown(const Seen& seen) {
    if (municipalAmount(*seen.one.application, seen.rules)) return {};
    return {{seen.plan.ruleClause("F2"),
             translatable("procedure",
                          "不知道市级同类项目的金额，没有与它比较；请填写申报的"
                          "“市级同类项目金额”，或在方案设置里录入。")}};
}

Breaches otherFunding(const Seen& seen) {
    if (!seen.one.application->otherFunding) return {};
    return {{seen.plan.ruleClause("F3"),
             translatable("procedure",
                          "申报写明已获其他财政支持，不再重复支持；请核对“其他财政支持”"
                          "一栏，确已获支持的请撤回。")}};
}

const std::string& clauseOfReading(const Plan& plan, std::string_view name) {
    const auto found = std::find_if(plan.readings.begin(), plan.readings.end(),
                                    [&](const Reading& each) { return each.name == name; });
    return found->clause;
}

Breaches severalProjects(const Seen& seen) {
    const Case* first = seen.firstOfUnit;
    if (first == nullptr || first->number() >= seen.one.number()) return {};
    const Message sentence =
        seen.rules.projectMulti == ProjectMulti::One
            ? translatable("procedure",
                           "{0}已申报 {1}（受理号 {2}），一个单位只承担一个项目；"
                           "请撤回其中一件，或由负责人说明理由放行。")
            : translatable("procedure", "{0}还申报了 {1}（受理号 {2}）；请核对两件的内容不同。");
    return {{clauseOfReading(seen.plan, "project_multi"),
             sentence.with(seen.one.unit->name, first->application->project, first->number())}};
}

Breaches besideConsultancy(const Seen& seen) {
    const Case* other = seen.consultancy;
    if (other == nullptr || seen.one.application->project == kConsultancy) return {};
    return {{seen.plan.findParameter("p6_conflict")->clause,
             translatable("procedure",
                          "{0}也申报了咨询服务项目（受理号 {1}），要协助评审，应回避"
                          "其他项目；请撤回其中一件，或由负责人说明理由。")
                 .with(seen.one.unit->name, other->number())}};
}

Message missingSentence(const Seen& seen, const CommittedIndicator& each, const NumericGoal& goal) {
    const Indicator& indicator = *each.indicator;
    const std::string example = inUnit(goal.value, goal);
    if (each.commitment != nullptr) {
        return translatable("procedure",
                            "指标 {0} 的承诺值“{1}”读不出数，按没有承诺处理；"
                            "请写成 {2} 这样的数。")
            .with(indicator.code, each.commitment->value, example);
    }
    const Message sentence =
        seen.rules.taskSubset == TaskSubset::All
            ? translatable("procedure", "指标 {0}“{1}”没有承诺值；请填写，如 {2}。")
            : translatable("procedure",
                           "指标 {0}“{1}”没有承诺值，视为不承担这项任务；"
                           "要承担，请填写，如 {2}。");
    return sentence.with(indicator.code, indicator.text, example);
}

Breaches missingCommitments(const Seen& seen) {
    Breaches all;
    for (const CommittedIndicator& each : seen.committed) {
        const auto* goal = std::get_if<NumericGoal>(&each.indicator->goal);
        if (goal == nullptr || each.value) continue;
        all.push_back(
            {each.indicator->clause, missingSentence(seen, each, *goal), each.indicator->code});
    }
    return all;
}

/// What the goal asks for, by its comparator.
Message belowSentence(Comparator comparator) {
    const std::array<Message, 4> sentences = {
        translatable("procedure", "指标 {0}“{1}”承诺 {2}，方案要求不少于 {3}；请修改承诺值。"),
        translatable("procedure", "指标 {0}“{1}”承诺 {2}，方案要求超过 {3}；请修改承诺值。"),
        translatable("procedure", "指标 {0}“{1}”承诺 {2}，方案要求不超过 {3}；请修改承诺值。"),
        translatable("procedure", "指标 {0}“{1}”承诺 {2}，方案要求少于 {3}；请修改承诺值。")};
    return sentences[static_cast<std::size_t>(comparator)];
}

Breaches belowPlan(const Seen& seen) {
    Breaches all;
    for (const CommittedIndicator& each : seen.committed) {
        if (!each.belowPlan) continue;
        const Indicator& indicator = *each.indicator;
        const auto& goal = std::get<NumericGoal>(indicator.goal);
        all.push_back({indicator.clause,
                       belowSentence(goal.comparator)
                           .with(indicator.code, indicator.text, inUnit(*each.value, goal),
                                 inUnit(goal.value, goal)),
                       indicator.code});
    }
    return all;
}

Breaches late(const Seen& seen) {
    const auto& closes = seen.rules.callCloses;
    const Date date = seen.one.application->date;
    if (!closes || date <= *closes) return {};
    return {{seen.plan.findParameter("call_closes")->clause,
             translatable("procedure",
                          "申报日期 {0} 晚于申报截止日 {1}；请核对日期，确属逾期的，"
                          "立项前要说明理由。")
                 .with(inIso(date), inIso(*closes))}};
}

/// Told, and not held against it: what is not paid yet is held against the payment.
Breaches subsidised(const Seen& seen) {
    if (seen.subsidised.empty()) return {};
    std::set<std::string> records, batches;
    for (const BatchLine* each : seen.subsidised) {
        records.insert(each->record);
        batches.insert(each->batch);
    }
    return {{seen.plan.ruleClause("F1"),
             translatable("procedure",
                          "{0}的 {1} 条记录由批次 {2} 奖补，立项以后计入这个项目；同一单位不兼得，"
                          "还没有支付的奖补届时会被拦下，已经支付的请核对。")
                 .with(seen.one.unit->name, std::to_string(records.size()),
                       listed({batches.begin(), batches.end()}))}};
}

Weight block(const Rules&) {
    return Weight::Block;
}

Weight review(const Rules&) {
    return Weight::Review;
}

Weight info(const Rules&) {
    return Weight::Info;
}

Weight blockForOne(const Rules& rules) {
    return rules.projectMulti == ProjectMulti::One ? Weight::Block : Weight::Info;
}

Weight blockUnlessWarned(const Rules& rules) {
    return rules.p6Conflict == P6Conflict::Block ? Weight::Block : Weight::Review;
}

Weight blockForAll(const Rules& rules) {
    return rules.taskSubset == TaskSubset::All ? Weight::Block : Weight::Info;
}

}  // namespace

std::span<const FindingRule> findingRules() {
    static constexpr std::array<FindingRule, 13> kRules = {{
        {"APPLICANT_KIND", true, block, applicantKind},
        {"APPLICANT_PLACE", true, block, applicantPlace},
        {"APPLICANT_SIZE", true, block, applicantSize},
        {"OVER_UNIT_CAP", false, block, overUnitCap},
        {"MUNICIPAL", true, block, aboveMunicipal},
        {"MUNICIPAL_UNKNOWN", false, info, municipalUnknown},
        {"OTHER_FUNDING", true, block, otherFunding},
        {"ONE_PROJECT", true, blockForOne, severalProjects},
        {"P6_CONFLICT", true, blockUnlessWarned, besideConsultancy},
        {"MISSING_COMMITMENT", true, blockForAll, missingCommitments},
        {"BELOW_PLAN", true, block, belowPlan},
        {"LATE", false, review, late},
        {"SUBSIDISED", false, info, subsidised},
    }};
    return kRules;
}

}  // namespace grants
