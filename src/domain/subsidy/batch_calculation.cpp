// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/batch_calculation.h"

#include "domain/lines/lines.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace grants {
namespace {

BatchCalculation calculateClaims(const FundYear& year, const Plan& plan, std::string_view scheme,
                                 std::vector<Claim> claims, const Settled& settled) {
    auto own = std::make_shared<FundYear>(year);
    own->claims = std::move(claims);
    SchemeResult result = calculate(schemeRulesInForce(scheme, *own, plan), *own, plan.rules(),
                                    Basis::Filed, projectSupport(*own, plan), settled);
    return {std::move(own), std::move(result)};
}

std::vector<Claim> claimsNumbered(const Batch& batch, const FundYear& year) {
    const std::unordered_set<std::string_view> numbers(batch.claims.begin(), batch.claims.end());
    std::vector<Claim> claims;
    for (const Claim& each : year.claims)
        if (each.scheme == batch.scheme && numbers.contains(each.number)) claims.push_back(each);
    return claims;
}

}  // namespace

std::vector<Claim> claimsToTake(const FundYear& year, std::string_view scheme,
                                std::optional<Date> until) {
    const Settled settled = settledBy(scheme, year);
    std::vector<Claim> claims;
    for (const Claim& each : year.claims) {
        if (each.scheme != scheme || (until && each.date > *until)) continue;
        if (!settled.holds(each.unit, each.registerNo)) claims.push_back(each);
    }
    return claims;
}

BatchCalculation calculateBatch(const FundYear& year, const Plan& plan, std::string_view scheme,
                                std::vector<Claim> claims) {
    return calculateClaims(year, plan, scheme, std::move(claims), settledBy(scheme, year));
}

BatchCalculation calculateAgain(const BatchCase& batch, const FundYear& year, const Plan& plan) {
    const auto& known = batch.batch->known;
    const std::vector<BatchCase> batches = batchesOf(year);
    std::vector<const BatchCase*> before;
    for (const BatchCase* each : approvedBatches(batches, batch.batch->scheme)) {
        if (std::find(known.begin(), known.end(), each->batch->number) != known.end())
            before.push_back(each);
    }
    return calculateClaims(year, plan, batch.batch->scheme, claimsNumbered(*batch.batch, year),
                           Settled(before));
}

std::vector<BatchDifference> differencesOf(const BatchCase& batch, const FundYear& year,
                                           const Plan& plan) {
    std::map<std::string_view, BatchDifference> byCode;
    const auto entryOf = [&](Id<Organisation> unit) -> BatchDifference& {
        BatchDifference& entry = byCode[year.registry.at(unit).code.text()];
        entry.unit = unit;
        return entry;
    };
    for (const BatchLine* each : batch.lines) entryOf(each->unit).before += each->paid;
    const BatchCalculation again = calculateAgain(batch, year, plan);
    for (const UnitResult& each : again.result.units) entryOf(each.unit).after += each.paid;
    std::vector<BatchDifference> differences;
    for (const auto& [code, each] : byCode)
        if (each.before != each.after) differences.push_back(each);
    return differences;
}

}  // namespace grants
