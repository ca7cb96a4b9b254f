// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/payment_refusals.h"

#include "domain/lines/lines.h"
#include "domain/payments/dues.h"
#include "domain/procedure/passed.h"

#include <algorithm>
#include <optional>

namespace grants {
namespace {

struct PaymentAttempt {
    const Paybook& book;
    const Payment& payment;
    const Decision& wanted;

    [[nodiscard]] const Plan& plan() const { return book.cases().plan(); }
    [[nodiscard]] const Case* one() const { return book.cases().find(payment.reason); }
    [[nodiscard]] const BatchCase* batch() const {
        return findBatch(book.batches(), payment.reason);
    }
    /// What is asked for already by this very payment.
    [[nodiscard]] Money own() const {
        const PaymentCase* known = book.find(payment.number);
        return known != nullptr && known->isOpen() ? payment.amount : Money();
    }
    [[nodiscard]] bool isPassed(const Refusal& refusal) const {
        const PaymentCase* known = book.find(payment.number);
        return refusal.canBePassed && known != nullptr && wasPassed(known->standing, refusal.key);
    }
};

Refusal refusedFor(const PaymentAttempt& attempt, const char* code, std::string clause,
                   Message message) {
    return {{Severity::Error, code, std::move(clause), std::move(message),
             Place{.record = attempt.payment.reason}},
            code,
            canBePassed(code)};
}

Refusal refusedByTranche(const PaymentAttempt& attempt, const char* code, Message message) {
    return refusedFor(attempt, code, attempt.plan().findParameter("tranche")->clause,
                      std::move(message));
}

/// What may still be asked for; nothing where neither an application nor an approved batch is
/// meant.
std::optional<Money> leftFor(const PaymentAttempt& attempt) {
    if (const Case* one = attempt.one()) {
        const Balance balance = attempt.book.balanceOf(attempt.payment.reason);
        return entitledTo(*one, attempt.plan()) - balance.kept() - balance.open + attempt.own();
    }
    const BatchCase* batch = attempt.batch();
    if (batch == nullptr || !batch->isApproved()) return std::nullopt;
    return dueOf(attempt.book, *batch, attempt.payment.unit) + attempt.own();
}

Message nothingDue(const PaymentAttempt& attempt) {
    if (const Case* one = attempt.one()) {
        return translatable("procedure",
                            "{0} 现在没有应付的款项；首款在签订任务书之后、尾款在验收之后拨付。")
            .with(one->number());
    }
    const Organisation& unit = attempt.book.cases().year().registry.at(attempt.payment.unit);
    return translatable("procedure", "批次 {0} 没有应付给{1}的奖补，或已经申请、付清。")
        .with(attempt.payment.reason, unit.name);
}

void checkDue(const PaymentAttempt& attempt, std::vector<Refusal>& refusals) {
    const std::optional<Money> left = leftFor(attempt);
    if (!left) {
        refusals.push_back(refusedByTranche(
            attempt, "NOT_DUE",
            translatable("procedure", "没有已批准的批次或申报“{0}”，不能拨付；请核对编号。")
                .with(attempt.payment.reason)));
    } else if (*left <= Money()) {
        refusals.push_back(refusedByTranche(attempt, "NOT_DUE", nothingDue(attempt)));
    } else if (attempt.payment.amount > *left) {
        refusals.push_back(
            refusedByTranche(attempt, "OVER_DUE",
                             translatable("procedure", "这笔 {0} 元超过应付的 {1} 元；请改小金额。")
                                 .with(inYuan(attempt.payment.amount), inYuan(*left))));
    }
}

void checkLine(const PaymentAttempt& attempt, std::vector<Refusal>& refusals) {
    const std::string line(attempt.book.lineOf(attempt.payment));
    if (line.empty()) return;
    const Balance balance = attempt.book.balanceOfLine(line);
    const Money left = adjustedCeiling(line, attempt.book.cases().year(), attempt.plan()) -
                       balance.kept() - balance.open + attempt.own();
    if (attempt.payment.amount <= left) return;
    refusals.push_back(
        refusedFor(attempt, "OVER_LINE", attempt.plan().findParameter("fund_total")->clause,
                   translatable("procedure", "{0} 的资金只剩 {1} 元，不够付 {2} 元；请先调剂。")
                       .with(line, inYuan(left), inYuan(attempt.payment.amount))));
}

void checkAccount(const PaymentAttempt& attempt, std::vector<Refusal>& refusals) {
    const Organisation& unit = attempt.book.cases().year().registry.at(attempt.payment.unit);
    if (!unit.bank.empty() && !unit.account.empty()) return;
    refusals.push_back(refusedByTranche(
        attempt, "NO_ACCOUNT",
        translatable("procedure", "{0}没有登记开户行或银行账号；请先在单位里补上。")
            .with(unit.name)));
}

void checkUse(const PaymentAttempt& attempt, std::vector<Refusal>& refusals) {
    if (attempt.wanted.date <= attempt.plan().useBy) return;
    refusals.push_back(refusedFor(
        attempt, "AFTER_FUND_END", attempt.plan().useByClause,
        translatable("procedure",
                     "专项资金使用到 {0} 为止，{1} 支付已经逾期；要支付，请由负责人在批准时说明"
                     "理由放行，已经批准的先撤回批准。")
            .with(inIso(attempt.plan().useBy), inIso(attempt.wanted.date))));
}

void checkRecoverable(const PaymentAttempt& attempt, std::vector<Refusal>& refusals) {
    const Case* one = attempt.one();
    const BatchCase* batch = attempt.batch();
    const Money left = one != nullptr ? recoverableOf(attempt.book, *one)
                       : batch != nullptr
                           ? recoverableOf(attempt.book, *batch, attempt.payment.unit)
                           : Money();
    if (left.isZero()) {
        refusals.push_back(refusedByTranche(
            attempt, "NOT_DUE",
            translatable("procedure", "“{0}”没有应追回的款项；终止或验收不通过之后才追回。")
                .with(attempt.payment.reason)));
    } else if (attempt.payment.amount > left) {
        refusals.push_back(refusedByTranche(
            attempt, "OVER_DUE",
            translatable("procedure", "追回 {0} 元超过应追回的 {1} 元；请改小金额。")
                .with(inYuan(attempt.payment.amount), inYuan(left))));
    }
}

}  // namespace

std::vector<Refusal> paymentRefusals(const Paybook& book, const Payment& payment,
                                     const ActionOutcome& outcome, const Decision& wanted) {
    const PaymentAttempt attempt{book, payment, wanted};
    std::vector<Refusal> refusals;
    for (const Condition condition : outcome.conditions) {
        if (condition == Condition::WithinUse) checkUse(attempt, refusals);
        if (condition == Condition::Recoverable) checkRecoverable(attempt, refusals);
        if (condition != Condition::Payable) continue;
        checkDue(attempt, refusals);
        checkLine(attempt, refusals);
        checkAccount(attempt, refusals);
    }
    std::erase_if(refusals, [&](const Refusal& each) { return attempt.isPassed(each); });
    return refusals;
}

Refusal refusalOfPayee(const Paybook& book, const Payment& payment) {
    const Decision nothing;
    const Organisation& unit = book.cases().year().registry.at(payment.unit);
    return refusedByTranche(
        {book, payment, nothing}, "NO_ACCOUNT",
        translatable("procedure",
                     "{0}的名称、开户行或账号在批准拨付 {1} 以后改过；请负责人撤回批准，"
                     "核对账户以后重新批准。")
            .with(unit.name, payment.number));
}

std::vector<Refusal> refusalsAhead(const Paybook& book, const Payment& payment,
                                   const Decision& wanted) {
    std::vector<Refusal> refusals;
    if (wanted.action == "approve") checkUse({book, payment, wanted}, refusals);
    return refusals;
}

}  // namespace grants
