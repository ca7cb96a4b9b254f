// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/batch_refusals.h"

#include "domain/batches/settled.h"
#include "domain/lines/lines.h"

#include <algorithm>

namespace grants {
namespace {

bool knows(const Batch& batch, const std::string& number) {
    return std::find(batch.known.begin(), batch.known.end(), number) != batch.known.end();
}

Refusal refusedFor(const Batch& batch, const char* code, std::string clause, Message message) {
    return {{Severity::Error, code, std::move(clause), std::move(message),
             Place{.record = batch.number}},
            code,
            canBePassed(code)};
}

void checkCurrent(const FundYear& year, const Plan& plan, const Batch& batch,
                  std::vector<Refusal>& refusals) {
    const std::vector<BatchCase> batches = batchesOf(year);
    for (const BatchCase* each : approvedBatches(batches, batch.scheme)) {
        if (each->batch->number == batch.number || knows(batch, each->batch->number)) continue;
        refusals.push_back(
            refusedFor(batch, "BATCH_OUTDATED",
                       plan.findParameter(plan.findScheme(batch.scheme)->pool)->clause,
                       translatable("procedure",
                                    "批次 {0} 冻结之后又批准了批次 {1}，两批会重复占用资金；"
                                    "请不予批准，重新冻结。")
                           .with(batch.number, each->batch->number)));
        return;
    }
}

void checkPool(const FundYear& year, const Plan& plan, const BatchCase& one,
               std::vector<Refusal>& refusals) {
    const Batch& batch = *one.batch;
    const Money left =
        adjustedCeiling(batch.scheme, year, plan) - settledBy(batch.scheme, year).paid();
    if (one.paid() <= left) return;
    refusals.push_back(refusedFor(
        batch, "OVER_LINE", plan.findParameter("fund_total")->clause,
        translatable("procedure", "{0} 的资金只剩 {1} 元，不够付批次 {2} 的 {3} 元；请先调剂。")
            .with(batch.scheme, inYuan(left), batch.number, inYuan(one.paid()))));
}

}  // namespace

std::vector<Refusal> batchRefusals(const FundYear& year, const Plan& plan, const BatchCase& batch,
                                   const ActionOutcome& outcome) {
    std::vector<Refusal> refusals;
    if (plan.findScheme(batch.batch->scheme) == nullptr) return refusals;
    for (const Condition condition : outcome.conditions) {
        if (condition == Condition::BatchCurrent) checkCurrent(year, plan, *batch.batch, refusals);
        if (condition == Condition::PoolHolds) checkPool(year, plan, batch, refusals);
    }
    return refusals;
}

std::optional<Message> whatRestsOn(const Decision& last, const BatchCase& batch,
                                   const Paybook& payments) {
    if (last.action == "freeze") {
        return translatable("procedure", "批次冻结后不能撤回；不要它，请不予批准。");
    }
    if (last.after != "approved") return std::nullopt;
    const std::string& number = batch.batch->number;
    const std::vector<const PaymentCase*> asked = payments.of(number);
    if (std::any_of(asked.begin(), asked.end(),
                    [](const PaymentCase* each) { return each->state != "rejected"; })) {
        return translatable("procedure", "这个批次已经申请拨付，不能撤回批准。");
    }
    for (const BatchCase& each : payments.batches()) {
        if (each.state == "rejected" || !knows(*each.batch, number)) continue;
        return translatable("procedure",
                            "批次 {0} 是扣除这个批次之后测算的，不能撤回批准；请先处理它。")
            .with(each.batch->number);
    }
    return std::nullopt;
}

}  // namespace grants
