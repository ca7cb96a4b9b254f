// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/year/references.h"

#include <algorithm>

namespace grants {
namespace {

bool names(const std::vector<Id<Organisation>>& several, Id<Organisation> unit) {
    return std::find(several.begin(), several.end(), unit) != several.end();
}

/// Those of `records` for which one of `members`, an id each, is the unit.
template <class Record, class... Members>
std::size_t naming(const std::vector<Record>& records, Id<Organisation> unit, Members... members) {
    return static_cast<std::size_t>(
        std::count_if(records.begin(), records.end(),
                      [&](const Record& record) { return ((record.*members == unit) || ...); }));
}

}  // namespace

std::size_t referencesTo(Id<Organisation> unit, const FundYear& year) {
    const CreditCode code = year.registry.at(unit).code;
    const auto licences =
        std::count_if(year.licences.begin(), year.licences.end(), [&](const LicenceRecord& each) {
            return each.service == unit || names(each.providers, unit) ||
                   names(each.recipients, unit);
        });
    const auto& units = year.registry.units();
    const auto inPark = std::count_if(units.begin(), units.end(), [&](const Organisation& each) {
        return each.park == code && each.id != unit;
    });
    return static_cast<std::size_t>(licences + inPark) +
           naming(year.pledges, unit, &Pledge::debtor, &Pledge::pledgor, &Pledge::service) +
           naming(year.products, unit, &ProductFiling::enterprise, &ProductFiling::service) +
           naming(year.activities, unit, &Activity::unit) +
           naming(year.deliverables, unit, &Deliverable::unit) +
           naming(year.stocks, unit, &PatentStock::unit) +
           naming(year.otherFunding, unit, &OtherFunding::unit) +
           naming(year.applications, unit, &Application::unit) +
           naming(year.claims, unit, &Claim::unit);
}

std::size_t referencesTo(Id<Application> application, const FundYear& year) {
    const auto named =
        std::find_if(year.applications.begin(), year.applications.end(),
                     [&](const Application& each) { return each.id == application; });
    if (named == year.applications.end()) return 0;
    return static_cast<std::size_t>(
        std::count_if(year.commitments.begin(), year.commitments.end(),
                      [&](const Commitment& each) { return each.application == named->number; }));
}

}  // namespace grants
