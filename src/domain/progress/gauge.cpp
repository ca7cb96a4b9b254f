// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/gauge.h"

#include <algorithm>

namespace grants {
namespace {

bool among(const std::vector<Id<Organisation>>& units, Id<Organisation> unit) {
    return std::find(units.begin(), units.end(), unit) != units.end();
}

}  // namespace

bool GaugeTask::covers(const LicenceRecord& record) const {
    switch (goal.by) {
        case Party::Service:
            return record.service == unit;
        case Party::Provider:
            return among(record.providers, unit);
        case Party::Recipient:
            return among(record.recipients, unit);
        case Party::Anyone:
            return true;
        case Party::Holder:
            break;
    }
    return false;
}

bool GaugeTask::covers(const Pledge& pledge) const {
    switch (goal.by) {
        case Party::Service:
            return pledge.service == unit;
        case Party::Recipient:
            return pledge.debtor == unit;
        case Party::Anyone:
            return true;
        case Party::Provider:
        case Party::Holder:
            break;
    }
    return false;
}

bool GaugeTask::covers(const ProductFiling& filing) const {
    switch (goal.by) {
        case Party::Service:
            return filing.service == unit;
        case Party::Recipient:
            return filing.enterprise == unit;
        case Party::Anyone:
            return true;
        case Party::Provider:
        case Party::Holder:
            break;
    }
    return false;
}

bool GaugeTask::covers(Id<Organisation> holder) const {
    return goal.by == Party::Anyone || (goal.by == Party::Holder && holder == unit);
}

bool GaugeTask::countsRecipient(Id<Organisation> recipient, Traits wanted) const {
    return (goal.by != Party::Recipient || recipient == unit) && traits.have(recipient, wanted);
}

bool GaugeTask::countsAnyRecipient(const LicenceRecord& record, Traits wanted) const {
    for (const auto recipient : record.recipients) {
        if (countsRecipient(recipient, wanted)) return true;
    }
    return false;
}

std::vector<Measured> asRatios(const std::vector<std::int64_t>& nums,
                               const std::vector<std::int64_t>& dens) {
    std::vector<Measured> ratios;
    ratios.reserve(nums.size());
    for (std::size_t at = 0; at < nums.size(); ++at) ratios.emplace_back(Ratio{nums[at], dens[at]});
    return ratios;
}

}  // namespace grants
