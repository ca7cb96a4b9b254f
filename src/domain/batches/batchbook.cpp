// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/batches/batchbook.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace grants {
namespace {

using PlaceByNumber = std::unordered_map<std::string_view, std::size_t>;

void takeDecisions(const FundYear& year, const PlaceByNumber& places,
                   std::vector<BatchCase>& batches) {
    std::unordered_set<std::int64_t> reversed;
    for (const Decision& each : year.decisions)
        if (each.subject == Subject::Batch && each.reverses) reversed.insert(each.reverses.value);
    for (const Decision& each : year.decisions) {
        if (each.subject != Subject::Batch) continue;
        const auto place = places.find(each.number);
        if (place == places.end()) continue;
        BatchCase& one = batches[place->second];
        one.history.push_back(&each);
        if (!each.reverses && !reversed.contains(each.id.value)) one.standing.push_back(&each);
    }
    for (BatchCase& each : batches)
        if (!each.standing.empty()) each.state = each.standing.back()->after;
}

}  // namespace

Money BatchCase::raw() const {
    Money sum;
    for (const BatchLine* each : lines) sum += each->raw;
    return sum;
}

Money BatchCase::paid() const {
    Money sum;
    for (const BatchLine* each : lines) sum += each->paid;
    return sum;
}

std::vector<Id<Organisation>> BatchCase::units() const {
    std::vector<Id<Organisation>> units;
    std::unordered_set<std::int64_t> seen;
    for (const BatchLine* each : lines)
        if (seen.insert(each->unit.value).second) units.push_back(each->unit);
    return units;
}

Money BatchCase::paidTo(Id<Organisation> unit) const {
    Money sum;
    for (const BatchLine* each : lines)
        if (each->unit == unit) sum += each->paid;
    return sum;
}

std::vector<BatchCase> batchesOf(const FundYear& year) {
    std::vector<BatchCase> batches;
    if (year.batches.empty()) return batches;
    PlaceByNumber places;
    for (const Batch& each : year.batches) {
        places.emplace(each.number, batches.size());
        batches.emplace_back().batch = &each;
    }
    for (const BatchLine& each : year.batchLines) {
        const auto place = places.find(each.batch);
        if (place != places.end()) batches[place->second].lines.push_back(&each);
    }
    takeDecisions(year, places, batches);
    return batches;
}

const BatchCase* findBatch(const std::vector<BatchCase>& batches, std::string_view number) {
    const auto found = std::find_if(batches.begin(), batches.end(), [&](const BatchCase& each) {
        return each.batch->number == number;
    });
    return found == batches.end() ? nullptr : &*found;
}

std::vector<const BatchCase*> approvedBatches(const std::vector<BatchCase>& batches,
                                              std::string_view scheme) {
    std::vector<const BatchCase*> approved;
    for (const BatchCase& each : batches)
        if (each.batch->scheme == scheme && each.isApproved()) approved.push_back(&each);
    return approved;
}

}  // namespace grants
