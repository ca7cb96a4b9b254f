// SPDX-License-Identifier: GPL-3.0-or-later
// How what is decided about awards reads.
#pragma once

#include "ui/awards/award_figures.h"
#include "ui/deciding/act_subject.h"
#include "ui/deciding/decision_text.h"

#include <QString>

namespace grants::ui {

/// 公示至 2024-06-17，还有 2 个工作日; empty for what is no longer publicised.
[[nodiscard]] QString publicityText(const AwardRow& row, Date day);
/// 拟立项：理由; one a standing decision by which a limit was passed.
[[nodiscard]] QString overridesText(const Case& one);
/// 按单家上限安排。: why so much is suggested; empty for what does not wait to be proposed.
[[nodiscard]] QString boundText(const ProposalRow& row, const Translator& translator);
/// 通过, 核减后通过, 整改, 不通过, 无法计算: what the acceptance comes to.
[[nodiscard]] QString outcomeText(const Acceptance& acceptance);
/// The same in a sentence, with what it rests on.
[[nodiscard]] QString outcomeSentence(const AcceptanceRow& row, const CaseWording& wording);
/// What a conclusion decided on that day comes to, as it is held to it then.
[[nodiscard]] ActOutlook conclusionOn(Date day, const AwardFigures& figures,
                                      std::string_view number, const CaseWording& wording);
/// Why it comes to that, with the clause; empty where it cannot be computed.
[[nodiscard]] QString outcomeReason(const AcceptanceRow& row, const Plan& plan);
/// Where the plan says so; empty where it does not.
[[nodiscard]] QString clauseOf(const Plan& plan, std::string_view parameter);
/// With their unit; of what was not promised nothing.
[[nodiscard]] QString plannedText(const DeliveredIndicator& one);
[[nodiscard]] QString committedText(const DeliveredIndicator& one);
[[nodiscard]] QString deliveredText(const DeliveredIndicator& one);
/// 83.33%, or 无法计算.
[[nodiscard]] QString completionText(const std::optional<Fraction>& completion);
/// `P1 运营能力提升`.
[[nodiscard]] QString projectText(const Case& one, Language language);

}  // namespace grants::ui
