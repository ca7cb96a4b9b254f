// SPDX-License-Identifier: GPL-3.0-or-later
// The doors for batches: one is frozen with its first decision, and told as it was frozen.
#include "base/error.h"
#include "domain/batches/batch_number.h"
#include "domain/decisions/actions.h"
#include "domain/subsidy/batch_calculation.h"
#include "workspace/batches/freezing.h"
#include "workspace/batches/shown_batch.h"
#include "workspace/core.h"
#include "workspace/deciding.h"
#include "workspace/workspace.h"

namespace grants {
namespace {

constexpr const char* kFreeze = "freeze";

void requireScheme(const std::string& code, const Plan& plan) {
    if (plan.findScheme(code) != nullptr) return;
    throw Error(
        ErrorKind::Usage,
        Fault{"SCHEME_UNKNOWN",
              translatable("workspace", "方案里没有奖补“{0}”；请写成 S1 这样的编号。").with(code)});
}

Acted nothingToTake(const BatchOrder& order) {
    return {{{Severity::Error,
              "NO_CLAIMS",
              "",
              translatable("workspace",
                           "{0} 没有可以纳入批次的奖补申报；请先录入或导入，或改截止日期。")
                  .with(order.scheme),
              {}}},
            {}};
}

Batch batchFor(const BatchOrder& order, const FundYear& year, Date on) {
    Batch batch;
    batch.number = nextBatchNumber(year, order.scheme, on);
    batch.scheme = order.scheme;
    batch.name = order.name;
    batch.date = on;
    batch.until = order.until;
    batch.settings = order.settings;
    return batch;
}

Decision firstDecision(const Batch& batch, Money paid, const Actor& actor) {
    Act act{Subject::Batch, batch.number, kFreeze, batch.date};
    act.amount = paid;
    Decision decision = entryOf(act, actor);
    decision.after = findAction(Subject::Batch, kFreeze)->outcomes.front().state;
    return decision;
}

Money paidBy(const std::vector<BatchLine>& lines) {
    Money paid;
    for (const BatchLine& each : lines) paid += each.paid;
    return paid;
}

/// Throws Error(Usage) BATCH_UNKNOWN.
const BatchCase& batchIn(const std::vector<BatchCase>& batches, const std::string& number) {
    if (const BatchCase* found = findBatch(batches, number)) return *found;
    throw unknownBatch(number);
}

}  // namespace

Acted Workspace::freezeBatch(const BatchOrder& order) {
    Core& my = *m_core;
    my.requireChange(Operation::RequestPayment);
    requireScheme(order.scheme, my.plan);
    FrozenBatch frozen = [&] {
        const auto year = my.snapshot.year({});
        const Date on = entryOf({Subject::Batch, "", kFreeze, order.on}, my.actor).date;
        return freeze(batchFor(order, *year, on), *year, my.planText);
    }();
    if (frozen.batch.claims.empty()) return nothingToTake(order);
    Acted acted{{}, firstDecision(frozen.batch, paidBy(frozen.lines), my.actor)};
    my.commitChange("办理 freeze " + frozen.batch.number, [&](Stores& stores) {
        stores.put(&frozen.batch);
        for (const BatchLine& each : frozen.lines) stores.put(&each);
        acted.decision.id = {stores.put(&acted.decision)};
        acted.decision.version = 1;
    });
    my.keepApartFrom(acted.decision);
    return acted;
}

std::string Workspace::batchDocument(const std::string& number) {
    m_core->require(Operation::Read);
    const auto year = m_core->seenYear({});
    return shown(batchIn(batchesOf(*year), number));
}

std::vector<BatchDifference> Workspace::batchDifferences(const std::string& number) {
    m_core->require(Operation::Read);
    const auto year = m_core->seenYear({});
    const std::vector<BatchCase> batches = batchesOf(*year);
    const BatchCase& batch = batchIn(batches, number);
    return differencesOf(batch, *year, planOf(*batch.batch));
}

}  // namespace grants
