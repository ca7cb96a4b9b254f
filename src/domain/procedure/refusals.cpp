// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/refusals.h"

#include "domain/payments/dues.h"
#include "domain/procedure/award_refusals.h"
#include "domain/procedure/concluding.h"
#include "domain/procedure/deadlines.h"
#include "domain/procedure/findings.h"
#include "domain/review/panel.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

/// An action on an application.
struct Attempt {
    const Casebook& book;
    const Case& one;
    const Decision& wanted;
};
using Refusals = std::vector<Refusal>;

Refusal refusal(Finding finding, std::string key) {
    const bool passes = canBePassed(finding.code);
    return {std::move(finding), std::move(key), passes};
}

Refusal refusal(const Attempt& attempt, const char* code, const char* setting,
                const Message& message) {
    const Plan& plan = attempt.book.plan();
    return refusal({Severity::Error, code, plan.findParameter(setting)->clause, message,
                    Place{.record = attempt.one.number()}},
                   code);
}

Refusals refusalsOf(std::vector<Finding> findings) {
    Refusals all;
    for (Finding& each : findings) {
        std::string key = each.code;
        all.push_back(refusal(std::move(each), std::move(key)));
    }
    return all;
}

Refusals openFindings(const Attempt& attempt, Weight weight) {
    Refusals all;
    for (const ApplicationFinding& each : findingsOf(attempt.book, attempt.one)) {
        if (each.weight != weight || !each.isOpen()) continue;
        all.push_back(refusal({Severity::Error, std::string(each.code), each.clause, each.message,
                               Place{.record = attempt.one.number()}},
                              each.key()));
    }
    return all;
}

Refusals whatBlocks(const Attempt& attempt) {
    return openFindings(attempt, Weight::Block);
}

Refusals whatNeedsReasons(const Attempt& attempt) {
    return openFindings(attempt, Weight::Review);
}

Refusals noSuchFinding(const Attempt& attempt) {
    const Refusals open = whatNeedsReasons(attempt);
    const std::string& name = attempt.wanted.result;
    if (std::any_of(open.begin(), open.end(),
                    [&](const Refusal& each) { return each.key == name; }))
        return {};
    return {refusal(
        {Severity::Error, "FINDING", "",
         translatable("procedure", "这件申报没有待说明的问题“{0}”；请核对它的问题和问题代码。")
             .with(name),
         Place{.record = attempt.one.number()}},
        "FINDING")};
}

Refusals returnsExhausted(const Attempt& attempt) {
    const int returned = attempt.one.times("return");
    const int allowed = attempt.book.plan().rules().corrections;
    if (returned < allowed) return {};
    return {refusal(attempt, "RETURNS_EXHAUSTED", "corrections",
                    translatable("procedure",
                                 "已退回补正 {0} 次，最多允许 {1} 次；请受理后在"
                                 "形式审查中作出结论。")
                        .with(std::to_string(returned), std::to_string(allowed)))};
}

Refusals lateCorrection(const Attempt& attempt) {
    const auto due = correctionDue(attempt.one, attempt.book.plan());
    if (!due || attempt.wanted.date <= *due) return {};
    return {refusal(attempt, "LATE_CORRECTION", "correction_workdays",
                    translatable("procedure",
                                 "补正期限到 {0} 为止，{1} 已经逾期；要接收这次补正，"
                                 "请由负责人说明理由放行。")
                        .with(inIso(*due), inIso(attempt.wanted.date)))};
}

Refusals panelDoesNotFit(const Attempt& attempt) {
    return refusalsOf(panelFaults(attempt.book, attempt.one));
}

Refusals conflictsLeft(const Attempt& attempt) {
    return refusalsOf(conflictFaults(attempt.book, attempt.one));
}

Refusals sheetsMissing(const Attempt& attempt) {
    return refusalsOf(sheetFaults(attempt.book, attempt.one));
}

/// A condition of award_refusals.h.
template <std::vector<Finding> (*kReasons)(const Casebook&, const Case&, const Decision&)>
Refusals ofAward(const Attempt& attempt) {
    return refusalsOf(kReasons(attempt.book, attempt.one, attempt.wanted));
}

Refusals anotherOutcome(const Attempt& attempt) {
    auto fault = outcomeFault(attempt.book, attempt.one, attempt.wanted);
    if (!fault) return {};
    return {refusal(std::move(*fault), "OUTCOME")};
}

/// The first payment of an application that is approved and not paid; null for none.
const Payment* approvedPayment(const Paybook& payments, const Case& one) {
    for (const PaymentCase* each : payments.of(one.number()))
        if (each->state == "approved") return each->payment;
    return nullptr;
}

Message openMoneySentence(const Paybook& payments, const Case& one) {
    if (const Payment* approved = approvedPayment(payments, one)) {
        return translatable("procedure",
                            "{0} 的拨付 {1} 已经批准、还没有支付；请先支付，不再支付的请负责人"
                            "撤回批准，再不予批准。")
            .with(one.number(), approved->number);
    }
    return translatable("procedure",
                        "{0} 还有应付、在办或应追回的款项；请先拨付、不予批准或追回，"
                        "再办理。")
        .with(one.number());
}

/// What is void may keep nothing either.
Refusals moneyOpen(const Attempt& attempt) {
    const Paybook payments(attempt.book);
    const bool keeps =
        attempt.wanted.after == "void" && !payments.balanceOf(attempt.one.number()).kept().isZero();
    if (!keeps && !isMoneyOpen(payments, attempt.one)) return {};
    return {refusal(attempt, "MONEY_OPEN", "tranche", openMoneySentence(payments, attempt.one))};
}

/// Of the conditions of applications.
Refusals refusalsBy(Condition condition, const Attempt& attempt) {
    using Ask = Refusals (*)(const Attempt&);
    static constexpr std::array<Ask, 17> kAsk = {whatBlocks,
                                                 returnsExhausted,
                                                 lateCorrection,
                                                 panelDoesNotFit,
                                                 conflictsLeft,
                                                 sheetsMissing,
                                                 noSuchFinding,
                                                 whatNeedsReasons,
                                                 ofAward<amountMissing>,
                                                 ofAward<amountTooHigh>,
                                                 ofAward<scoreTooLow>,
                                                 ofAward<noPlaceLeft>,
                                                 ofAward<lineOverdrawn>,
                                                 ofAward<fundOverdrawn>,
                                                 ofAward<stillPublicised>,
                                                 anotherOutcome,
                                                 moneyOpen};
    return kAsk.at(static_cast<std::size_t>(condition))(attempt);
}

}  // namespace

std::vector<Refusal> refusalsOf(const Casebook& book, const Case& one, const ActionOutcome& outcome,
                                const Decision& wanted) {
    std::vector<Refusal> all;
    for (const Condition condition : outcome.conditions) {
        Refusals more = refusalsBy(condition, {book, one, wanted});
        std::move(more.begin(), more.end(), std::back_inserter(all));
    }
    return all;
}

bool canBePassed(std::string_view code) {
    static constexpr std::array<std::string_view, 8> kPassed = {
        "LATE_CORRECTION", "BELOW_PASS", "SLOTS",          "OVER_LINE",
        "OVER_FUND",       "OUTCOME",    "AFTER_FUND_END", "PROJECT_SUPPORT"};
    return givesWay(code) || code.starts_with("PANEL_") ||
           std::find(kPassed.begin(), kPassed.end(), code) != kPassed.end();
}

bool canBePassed(Condition condition) {
    using C = Condition;
    static constexpr std::array kGiveWay = {C::NothingBlocks,   C::CorrectionInTime, C::PanelFits,
                                            C::SheetsComplete,  C::AmountFits,       C::ScorePasses,
                                            C::PlaceLeft,       C::LineHolds,        C::FundHolds,
                                            C::OutcomeComputed, C::Payable,          C::WithinUse,
                                            C::NotSupported};
    return std::find(kGiveWay.begin(), kGiveWay.end(), condition) != kGiveWay.end();
}

}  // namespace grants
