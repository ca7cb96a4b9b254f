// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/reversal.h"

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
    const Payment* payment = paymentOn(last.action, one, payments);
    if (payment == nullptr) return std::nullopt;
    return translatable("procedure",
                        "拨付 {0} 以这一步为依据，不能撤回；请先退回还没有支付的拨付，"
                        "已经支付的按追回办理。")
        .with(payment->number);
}

}  // namespace grants
