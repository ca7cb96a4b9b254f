// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/transfer_deal.h"

#include "domain/subsidy/register_numbers.h"

#include <algorithm>

namespace grants {
namespace {

Deal dealOf(const LicenceRecord& record, const TransferRates& rates, const Rules& rules) {
    Deal deal;
    deal.record = &record;
    deal.number = record.registerNo;
    deal.patents = record.patents;
    deal.amount = record.amount;
    deal.date = record.date;
    deal.licence = isLicence(record.way);
    deal.large = deal.licence && rates.large && record.amount > rates.large->threshold;
    deal.ascending = std::is_sorted(record.patents.begin(), record.patents.end());
    if (rules.coOwner == CoOwner::Split) {
        deal.owners = static_cast<std::uint32_t>(record.providers.size());
    }
    return deal;
}

}  // namespace

std::vector<Deal> dealsOf(const std::vector<LicenceRecord>& records, const TransferRates& rates,
                          const Rules& rules) {
    std::vector<std::string_view> numbers;
    numbers.reserve(records.size());
    for (const LicenceRecord& record : records) numbers.push_back(record.registerNo);
    std::vector<Deal> deals;
    deals.reserve(records.size());
    for (const std::uint32_t at : ascending(numbers))
        deals.push_back(dealOf(records[at], rates, rules));
    return deals;
}

}  // namespace grants
