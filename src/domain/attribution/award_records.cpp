// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attribution/award_records.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace grants {
namespace {

/// 受理号 by the number of the record.
using Named = std::unordered_map<std::string_view, std::string_view>;

Named namedIn(const FundYear& year) {
    Named named;
    for (const Attribution& each : year.attributions) named.emplace(each.record, each.application);
    return named;
}

/// Whether who counts a record on this footing shares it with nobody else who is so bound.
bool isBound(Footing footing, AttributionReading reading) {
    switch (reading) {
        case AttributionReading::ExclusiveAll:
            return true;
        case AttributionReading::ExclusiveService:
            return footing == Footing::Service || footing == Footing::Park;
        case AttributionReading::Shared:
            break;
    }
    return false;
}

/// Of those who are bound the named one counts, else the first by footing and 受理号.
void settleOne(ClaimedRecord& record, AttributionReading reading, std::string_view named) {
    const auto rank = [named](const Claimant& each) {
        const std::string_view number = each.award->number();
        return std::tuple(number != named, each.footing, number);
    };
    const Claimant* first = nullptr;
    for (const Claimant& each : record.claimants) {
        if (!isBound(each.footing, reading)) continue;
        if (first == nullptr || rank(each) < rank(*first)) first = &each;
    }
    for (Claimant& each : record.claimants)
        each.counts = !isBound(each.footing, reading) || &each == first;
}

void settleAll(std::vector<ClaimedRecord>& records, const Casebook& book, const Named& named) {
    const AttributionReading reading = book.plan().rules().attribution;
    for (ClaimedRecord& each : records) {
        const auto found = each.claimants.size() > 1
                               ? named.find(numberOf(book.year(), each.record))
                               : named.end();
        settleOne(each, reading, found == named.end() ? std::string_view() : found->second);
    }
}

std::vector<EvidenceRef> lost(const std::vector<ClaimedRecord>& records, const Case& one) {
    std::vector<EvidenceRef> others;
    for (const ClaimedRecord& each : records) {
        const bool isLost =
            std::any_of(each.claimants.begin(), each.claimants.end(),
                        [&](const Claimant& by) { return by.award == &one && !by.counts; });
        if (isLost) others.push_back(each.record);
    }
    return others;
}

std::vector<IndicatorState> measured(const Casebook& book, const Case& one, Date asOf,
                                     const std::vector<EvidenceRef>& others) {
    if (one.project == nullptr) return {};
    return measureProject(book.year(), book.plan(), *one.project, one.unit->id, asOf, others);
}

/// Those who claim a record of this number, in the order of the book.
std::vector<const Case*> claimantsOf(std::string_view number, const Casebook& book,
                                     const std::vector<ClaimedRecord>& records) {
    std::vector<const Case*> awards;
    for (const ClaimedRecord& each : records) {
        if (numberOf(book.year(), each.record) != number) continue;
        for (const Claimant& by : each.claimants) awards.push_back(by.award);
    }
    std::sort(awards.begin(), awards.end(), std::less<>());  // cases lie in one list
    awards.erase(std::unique(awards.begin(), awards.end()), awards.end());
    return awards;
}

void noteMoves(const Case& award, const std::vector<IndicatorState>& before,
               const std::vector<IndicatorState>& after, std::vector<IndicatorMove>& moves) {
    for (std::size_t at = 0; at < before.size(); ++at) {
        if (before[at].value == after[at].value) continue;
        moves.push_back({&award, before[at].code, before[at].value, after[at].value});
    }
}

}  // namespace

AwardRecords::AwardRecords(const Casebook& book, Date asOf)
    : m_book(book), m_asOf(asOf), m_records(claimedRecords(book, asOf)) {
    settleAll(m_records, book, namedIn(book.year()));
}

std::vector<EvidenceRef> AwardRecords::lostBy(const Case& one) const {
    return lost(m_records, one);
}

std::vector<IndicatorState> AwardRecords::indicatorsOf(const Case& one) const {
    return measured(m_book, one, m_asOf, lostBy(one));
}

std::vector<EvidenceRef> AwardRecords::behind(const Case& one, const NumericGoal& goal) const {
    return recordsBehind(m_book.year(), m_book.plan(), goal, one.unit->id, m_asOf, lostBy(one));
}

std::vector<IndicatorMove> movedBy(const Casebook& book, const Attribution& decision, Date asOf) {
    std::vector<ClaimedRecord> without = claimedRecords(book, asOf);
    std::vector<ClaimedRecord> with = without;
    Named named = namedIn(book.year());
    named.erase(decision.record);
    settleAll(without, book, named);
    named.emplace(decision.record, decision.application);
    settleAll(with, book, named);
    std::vector<IndicatorMove> moves;
    for (const Case* award : claimantsOf(decision.record, book, with)) {
        noteMoves(*award, measured(book, *award, asOf, lost(without, *award)),
                  measured(book, *award, asOf, lost(with, *award)), moves);
    }
    return moves;
}

}  // namespace grants
