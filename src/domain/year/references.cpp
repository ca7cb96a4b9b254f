// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/year/references.h"

#include "domain/year/kinds.h"

#include <algorithm>

namespace grants {
namespace {

struct Unit {
    Id<Organisation> id;
    CreditCode code;
};

template <class... Ids>
bool isAmong(Id<Organisation> unit, Ids... ids) {
    return ((ids == unit) || ...);
}

bool isAmong(Id<Organisation> unit, const std::vector<Id<Organisation>>& several) {
    return std::find(several.begin(), several.end(), unit) != several.end();
}

// Whether a record names the unit, kind by kind: a kind without its line does not compile.
bool names(const Organisation& each, const Unit& unit) {
    return each.park == unit.code && each.id != unit.id;
}
bool names(const LicenceRecord& each, const Unit& unit) {
    return each.service == unit.id || isAmong(unit.id, each.providers) ||
           isAmong(unit.id, each.recipients);
}
bool names(const Pledge& each, const Unit& unit) {
    return isAmong(unit.id, each.debtor, each.pledgor, each.service);
}
bool names(const ProductFiling& each, const Unit& unit) {
    return isAmong(unit.id, each.enterprise, each.service);
}
bool names(const PatentStock& each, const Unit& unit) {
    return each.unit == unit.id;
}
bool names(const Survey&, const Unit&) {
    return false;
}
bool names(const Activity& each, const Unit& unit) {
    return each.unit == unit.id;
}
bool names(const Deliverable& each, const Unit& unit) {
    return each.unit == unit.id;
}
bool names(const Application& each, const Unit& unit) {
    return each.unit == unit.id;
}
bool names(const Commitment&, const Unit&) {
    return false;
}
bool names(const Claim& each, const Unit& unit) {
    return each.unit == unit.id;
}
bool names(const OtherFunding& each, const Unit& unit) {
    return each.unit == unit.id;
}

}  // namespace

std::size_t referencesTo(Id<Organisation> unit, const FundYear& year) {
    const Unit sought{unit, year.registry.at(unit).code};
    std::ptrdiff_t count = 0;
    Kinds::forEach([&]<class T>() {
        const std::vector<T>& records = Kinds::recordsOf<T>(year);
        count += std::count_if(records.begin(), records.end(),
                               [&](const T& each) { return names(each, sought); });
    });
    return static_cast<std::size_t>(count);
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
