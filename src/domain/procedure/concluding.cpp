// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/concluding.h"

#include "domain/acceptance/concluded_on.h"

#include <algorithm>

namespace grants {
namespace {

/// As it stands on the decision's day; without an outcome where there was no such application yet.
Acceptance acceptanceFor(const Casebook& book, const Case& one, const Decision& wanted) {
    return acceptanceOn(book.year(), book.plan(), one.number(), wanted.date).value_or(Acceptance());
}

Message whatItComesTo(AcceptanceOutcome outcome) {
    switch (outcome) {
        case AcceptanceOutcome::Pass:
            return translatable("procedure",
                                "完成率 {0}，定性成果认定 {1}/{2} 项，结论应为“通过”；"
                                "请改选结论，或由负责人说明理由放行。");
        case AcceptanceOutcome::Reduce:
            return translatable("procedure",
                                "完成率 {0}，定性成果认定 {1}/{2} 项，结论应为“核减后通过”；"
                                "请改选结论，或由负责人说明理由放行。");
        case AcceptanceOutcome::Rectify:
            return translatable("procedure",
                                "完成率 {0}，定性成果认定 {1}/{2} 项，结论应为“整改”；"
                                "请改选结论，或由负责人说明理由放行。");
        case AcceptanceOutcome::Fail:
            return translatable("procedure",
                                "完成率 {0}，定性成果认定 {1}/{2} 项，结论应为“不通过”；"
                                "请改选结论，或由负责人说明理由放行。");
    }
    return {};
}

/// "5/6 (83.33%)": a rounded one may look like the threshold.
std::string shareText(Fraction share) {
    return share.den() == 1 ? inPercent(share) : toText(share) + " (" + inPercent(share) + ")";
}

Message notComputed(const Acceptance& acceptance) {
    const auto found = std::find_if(acceptance.indicators.begin(), acceptance.indicators.end(),
                                    [](const auto& each) { return !each.completion; });
    if (found == acceptance.indicators.end()) {
        return translatable("procedure",
                            "这一天还没有这件申报，或方案里没有它的项目，算不出验收结论；"
                            "请核对日期。");
    }
    return translatable("procedure",
                        "指标 {0} 的完成值无法计算，算不出验收结论；请先补齐有效专利等数据，"
                        "或由负责人说明理由放行。")
        .with(found->indicator->code);
}

Message outcomeSentence(const Acceptance& acceptance) {
    if (!acceptance.outcome) return notComputed(acceptance);
    return whatItComesTo(*acceptance.outcome)
        .with(shareText(*acceptance.completion), std::to_string(acceptance.accepted()),
              std::to_string(acceptance.deliverables.size()));
}

}  // namespace

std::optional<Finding> outcomeFault(const Casebook& book, const Case& one, const Decision& wanted) {
    const Acceptance acceptance = acceptanceFor(book, one, wanted);
    if (acceptance.outcome && codeText(*acceptance.outcome) == wanted.result) return std::nullopt;
    return Finding{Severity::Error, "OUTCOME", book.plan().findParameter("acceptance_full")->clause,
                   outcomeSentence(acceptance), Place{.record = one.number()}};
}

std::optional<Money> concludedAmount(const Casebook& book, const Case& one,
                                     const Decision& wanted) {
    const auto outcome = outcomeNamed(wanted.result);
    if (!outcome || *outcome == AcceptanceOutcome::Rectify) return std::nullopt;
    const auto amount = acceptanceFor(book, one, wanted).amountAfter(*outcome);
    return amount ? amount : wanted.amount;
}

}  // namespace grants
