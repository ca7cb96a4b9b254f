// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/payment_refusals.h"

#include "domain/lines/lines.h"
#include "domain/payments/dues.h"
#include "domain/procedure/passed.h"
#include "domain/procedure/supported_part.h"

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
    /// Its amount is settled: only the chief who approved it can open it again.
    [[nodiscard]] bool isApproved() const {
        const PaymentCase* known = book.find(payment.number);
        return known != nullptr && known->state == "approved";
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
    if (attempt.isApproved()) {
        return translatable("procedure",
                            "“{0}”已经没有应付的款项，拨付 {1} 不能再支付；请负责人撤回批准，"
                            "再不予批准。")
            .with(attempt.payment.reason, attempt.payment.number);
    }
    if (const Case* one = attempt.one()) {
        return translatable("procedure",
                            "{0} 现在没有应付的款项；首款在签订任务书之后、尾款在验收之后拨付。")
            .with(one->number());
    }
    const Organisation& unit = attempt.book.cases().year().registry.at(attempt.payment.unit);
    return translatable("procedure", "批次 {0} 没有应付给{1}的奖补，或已经申请、付清。")
        .with(attempt.payment.reason, unit.name);
}

Message tooMuch(const PaymentAttempt& attempt, Money left) {
    const Message sentence =
        attempt.isApproved()
            ? translatable("procedure",
                           "这笔 {0} 元超过应付的 {1} 元；请负责人撤回批准，再不予批准，"
                           "按应付的重新申请。")
            : translatable("procedure", "这笔 {0} 元超过应付的 {1} 元；请改小金额。");
    return sentence.with(inYuan(attempt.payment.amount), inYuan(left));
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
        refusals.push_back(refusedByTranche(attempt, "OVER_DUE", tooMuch(attempt, *left)));
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

/// Up to three of them.
std::string inBrief(const std::vector<std::string>& records) {
    const auto end =
        records.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(records.size(), 3));
    return listed(std::vector<std::string>(records.begin(), end));
}

Message supportedSentence(const PaymentAttempt& attempt, const SupportedPart& part, Money free) {
    const std::string count = std::to_string(part.records.size());
    const std::string& unit = attempt.book.cases().year().registry.at(attempt.payment.unit).name;
    if (free > Money()) {
        return translatable("procedure",
                            "{0}已经立项，批次 {1} 奖补它的 {2} 条记录（{3}）由项目支持，"
                            "不再重复奖补，只能支付 {4} 元；请不予批准，按能支付的重新申请。"
                            "要全部支付，请由负责人在批准时说明理由放行，已经批准的先撤回批准。")
            .with(unit, attempt.payment.reason, count, inBrief(part.records), inYuan(free));
    }
    return translatable("procedure",
                        "{0}已经立项，批次 {1} 奖补它的 {2} 条记录（{3}）由项目支持，"
                        "不再重复奖补；请不予批准。要支付，请由负责人在批准时说明理由放行，"
                        "已经批准的先撤回批准。")
        .with(unit, attempt.payment.reason, count, inBrief(part.records));
}

/// What the batch pays for the unit's other records is paid first.
void checkSupport(const PaymentAttempt& attempt, std::vector<Refusal>& refusals) {
    const BatchCase* batch = attempt.batch();
    if (batch == nullptr) return;
    const SupportedPart part = supportedPart(attempt.book.cases(), *batch, attempt.payment.unit);
    if (part.records.empty()) return;
    const Balance balance = attempt.book.balanceOf(batch->batch->number, attempt.payment.unit);
    const Money others = balance.paid + balance.open - attempt.own();
    const Money free = batch->paidTo(attempt.payment.unit) - part.paid - others;
    if (attempt.payment.amount <= free) return;
    refusals.push_back(refusedFor(attempt, "PROJECT_SUPPORT", attempt.plan().ruleClause("F1"),
                                  supportedSentence(attempt, part, free)));
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
        if (condition == Condition::NotSupported) checkSupport(attempt, refusals);
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
