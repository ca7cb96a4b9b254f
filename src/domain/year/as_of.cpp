// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/year/as_of.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_set>

namespace grants {
namespace {

/// Calls `visit` with the member of FundYear that holds each kind of dated record.
template <class Visit>
void eachDated(Visit visit) {
    visit(&FundYear::licences);
    visit(&FundYear::pledges);
    visit(&FundYear::products);
    visit(&FundYear::activities);
    visit(&FundYear::deliverables);
    visit(&FundYear::surveys);
    visit(&FundYear::applications);
    visit(&FundYear::claims);
}

/// Promises have the day of the application they belong to.
void keepCommitments(const FundYear& from, FundYear& to) {
    std::unordered_set<std::string_view> numbers;
    for (const Application& application : to.applications) numbers.insert(application.number);
    std::copy_if(
        from.commitments.begin(), from.commitments.end(), std::back_inserter(to.commitments),
        [&](const Commitment& commitment) { return numbers.contains(commitment.application); });
}

}  // namespace

std::shared_ptr<const FundYear> asOf(std::shared_ptr<const FundYear> year, Date day) {
    if (lastDay(*year, day) == day) return year;
    auto stood = std::make_shared<FundYear>();
    stood->registry = year->registry;
    stood->stocks = year->stocks;
    stood->otherFunding = year->otherFunding;
    eachDated([&](auto records) {
        const auto& all = (*year).*records;
        std::copy_if(all.begin(), all.end(), std::back_inserter((*stood).*records),
                     [day](const auto& record) { return record.date <= day; });
    });
    keepCommitments(*year, *stood);
    return stood;
}

Date lastDay(const FundYear& year, Date end) {
    Date last = end;
    eachDated([&](auto records) {
        for (const auto& record : year.*records) last = std::max(last, record.date);
    });
    return last;
}

}  // namespace grants
