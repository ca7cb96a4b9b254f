// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/award_words.h"

#include "domain/acceptance/concluded_on.h"
#include "ui/base/tr.h"
#include "ui/words/decision_words.h"
#include "ui/words/target_words.h"

namespace grants::ui {

namespace {

QString iso(Date day) {
    return QString::fromStdString(inIso(day));
}

/// What the outcome rests on, by the plan's thresholds.
QString thresholdText(AcceptanceOutcome outcome, const Rules& rules, bool rectified) {
    const QString full = QString::fromStdString(inPercent(rules.acceptanceFull));
    const QString floor = QString::fromStdString(inPercent(rules.acceptanceFloor));
    switch (outcome) {
        case AcceptanceOutcome::Pass:
            return tr("完成率达到 %1，成果全部认定").arg(full);
        case AcceptanceOutcome::Fail:
            return tr("完成率低于 %1").arg(floor);
        case AcceptanceOutcome::Rectify:
            return tr("完成率没有低于 %1，但没有达到 %2 或成果没有全部认定").arg(floor, full);
        case AcceptanceOutcome::Reduce:
            break;
    }
    return rectified ? tr("整改过一次，完成率没有低于 %1，但没有达到 %2 或成果没有全部认定")
                           .arg(floor, full)
                     : tr("按完成比例支付，完成率没有低于 %1，但没有达到 %2 或成果没有全部认定")
                           .arg(floor, full);
}

QString finalText(const AcceptanceRow& row, Denomination denomination) {
    const auto amount = row.computedAmount();
    return amount ? tr("最终金额 %1").arg(amountWithUnit(*amount, denomination)) : QString();
}

QString notComputedText(const Acceptance& acceptance) {
    for (const DeliveredIndicator& each : acceptance.indicators) {
        if (!each.completion) {
            return tr("指标 %1 的完成值无法计算，算不出验收结论；请先补齐数据。")
                .arg(fromUtf8(each.indicator->code));
        }
    }
    return tr("方案里没有这类项目，算不出验收结论。");
}

}  // namespace

QString publicityText(const AwardRow& row, Date day) {
    if (row.item->state == "objected") return tr("有异议，处理后继续公示");
    if (!row.ends) return {};
    const QString last = iso(*row.ends);
    if (day > *row.ends) {
        return tr("公示至 %1，已期满，%2 起可以批准立项").arg(last, iso(row.ends->plusDays(1)));
    }
    if (row.workdaysLeft == 0) return tr("公示至 %1，到这一天结束期满").arg(last);
    return tr("公示至 %1，还有 %2 个工作日").arg(last).arg(row.workdaysLeft);
}

QString overridesText(const Case& one) {
    QStringList reasons;
    for (const Decision* each : one.standing) {
        if (each->override.empty()) continue;
        reasons << tr("%1：%2").arg(actionName(each->action), fromUtf8(each->override));
    }
    return reasons.join(tr("；"));
}

QString boundText(const ProposalRow& row, const Translator& translator) {
    return row.suggestion ? QString::fromStdString(translator(row.suggestion->reason()))
                          : QString();
}

QString outcomeText(const Acceptance& acceptance) {
    return acceptance.outcome ? resultName(codeText(*acceptance.outcome)) : tr("无法计算");
}

QString outcomeSentence(const AcceptanceRow& row, const CaseWording& wording) {
    const Acceptance& acceptance = row.acceptance;
    if (!acceptance.outcome) return notComputedText(acceptance);
    QStringList parts{tr("截至 %1").arg(fromUtf8(inIso(row.asOf))),
                      tr("完成率 %1，成果认定 %2/%3 项，应为“%4”")
                          .arg(completionText(acceptance.completion))
                          .arg(acceptance.accepted())
                          .arg(acceptance.deliverables.size())
                          .arg(outcomeText(acceptance)),
                      finalText(row, wording.denomination)};
    parts.removeAll(QString());
    return parts.join(tr("，"));
}

ActOutlook conclusionOn(Date day, const AwardFigures& figures, std::string_view number,
                        const CaseWording& wording) {
    auto acceptance = acceptanceOn(*figures.year, *figures.plan, number, day);
    if (!acceptance) {
        return {{}, tr("%1 还没有这件申报，算不出验收结论；请核对日期。").arg(iso(day))};
    }
    const AcceptanceRow row{{}, nullptr, std::move(*acceptance), day};
    const auto& outcome = row.acceptance.outcome;
    return {outcome ? std::string(codeText(*outcome)) : std::string(),
            outcomeSentence(row, wording)};
}

QString outcomeReason(const AcceptanceRow& row, const Plan& plan) {
    const Acceptance& acceptance = row.acceptance;
    if (!acceptance.outcome) return {};
    return tr("%1（条款 %2）")
        .arg(thresholdText(*acceptance.outcome, plan.rules(), acceptance.rectified),
             clauseOf(plan, "acceptance_full"));
}

QString clauseOf(const Plan& plan, std::string_view parameter) {
    const Parameter* found = plan.findParameter(parameter);
    return found == nullptr ? QString() : fromUtf8(found->clause);
}

QString plannedText(const DeliveredIndicator& one) {
    return valueText(measuredOf(one.goal().value), one.goal());
}

QString committedText(const DeliveredIndicator& one) {
    return one.committed ? valueText(measuredOf(*one.committed), one.goal()) : QString();
}

QString deliveredText(const DeliveredIndicator& one) {
    return valueText(one.delivered, one.goal());
}

QString completionText(const std::optional<Fraction>& completion) {
    return completion ? QString::fromStdString(inPercent(*completion)) : tr("无法计算");
}

QString projectText(const Case& one, Language language) {
    const QString code = fromUtf8(one.application->project);
    return one.project == nullptr ? code : code + u' ' + nameOf(*one.project, language);
}

}  // namespace grants::ui
