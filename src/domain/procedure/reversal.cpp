// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/reversal.h"

#include "domain/cases/awards.h"
#include "domain/procedure/award_refusals.h"
#include "domain/procedure/passed.h"

#include <algorithm>

namespace grants {
namespace {

bool hasSubmittedSheet(const Case& one) {
    return std::any_of(one.scores.begin(), one.scores.end(),
                       [](const Score* each) { return each->submitted.has_value(); });
}

/// A payment that comes of the action, and was not rejected; null for none.
const Payment* paymentOn(std::string_view action, const Case& one, const Paybook& book) {
    for (const PaymentCase* each : book.of(one.number())) {
        if (each->state != "rejected" && comesOf(action, each->payment->kind)) return each->payment;
    }
    return nullptr;
}

/// The application as it stood before the decision.
Case formerOf(const Case& one, const Decision& last) {
    Case former = one;
    former.standing.pop_back();
    former.state = last.before;
    return former;
}

/// Whether others have by now what would be the award's again. Of a proposal nothing is asked: it
/// is held to place and money when it is awarded.
bool isGivenAway(const Decision& last, const Case& one, const Paybook& payments) {
    const Case former = formerOf(one, last);
    if (!isLiveAward(former)) return false;
    const Money kept = payments.balanceOf(one.number()).kept();
    const Casebook& book = payments.cases();
    Decision again;
    again.amount = committedTo(former, kept);
    const bool needs = !isLiveAward(one) && !wasPassed(former.standing, "SLOTS");
    if (needs && !noPlaceLeft(book, one, again).empty()) return true;
    if (*again.amount <= committedTo(one, kept)) return false;
    if (!wasPassed(former.standing, "OVER_LINE") && !lineOverdrawn(book, one, again).empty())
        return true;
    return !wasPassed(former.standing, "OVER_FUND") && !fundOverdrawn(book, one, again).empty();
}

}  // namespace

bool comesOf(std::string_view action, PaymentKind kind) {
    if (action == "award" || action == "sign") return true;
    if (action == "conclude") return kind != PaymentKind::First;
    return action == "midterm" && kind == PaymentKind::Recovery;
}

std::optional<Message> whatRestsOn(const Decision& last, const Case& one, const Paybook& payments) {
    if (last.action == "open-review" && hasSubmittedSheet(one)) {
        return translatable("procedure",
                            "已有专家提交了评分，不能撤回开启评审；要中止，请作废这件申报。");
    }
    if (const Payment* payment = paymentOn(last.action, one, payments)) {
        return translatable("procedure",
                            "拨付 {0} 以这一步为依据，不能撤回；请先退回还没有支付的拨付，"
                            "已经支付的按追回办理。")
            .with(payment->number);
    }
    if (!isGivenAway(last, one, payments)) return std::nullopt;
    return translatable("procedure",
                        "这一步腾出的名额或资金已经安排给别的立项或调剂出去，不能撤回；"
                        "请先腾出名额和资金。");
}

}  // namespace grants
