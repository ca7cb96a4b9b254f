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

template <class T>
concept OfApplication = requires(const T& each) {
    each.application == std::string();
};
template <class T>
concept OfExpert = requires(const T& each) {
    each.expert == std::string();
};

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
/// What belongs to an application names its unit by that alone.
template <OfApplication Part>
bool names(const Part&, const Unit&) {
    return false;
}
bool names(const Expert&, const Unit&) {
    return false;
}
bool names(const Claim& each, const Unit& unit) {
    return each.unit == unit.id;
}
bool names(const OtherFunding& each, const Unit& unit) {
    return each.unit == unit.id;
}
bool names(const Appropriation&, const Unit&) {
    return false;
}
bool names(const Reallocation&, const Unit&) {
    return false;
}
bool names(const Payment& each, const Unit& unit) {
    return each.unit == unit.id;
}
bool names(const BatchLine& each, const Unit& unit) {
    return each.unit == unit.id;
}
/// Of the kinds with doors of their own only lines of batches name units.
struct KindsNamingUnits : Kinds::With<&FundYear::batchLines> {};

struct NumberedApplication {
    std::string number;
};
template <class T>
bool names(const T& each, const NumberedApplication& application) {
    if constexpr (OfApplication<T>) {
        return each.application == application.number;
    } else if constexpr (std::is_same_v<T, Decision>) {
        return each.subject == Subject::Application && each.number == application.number;
    } else if constexpr (std::is_same_v<T, Payment>) {
        return each.reason == application.number;
    } else {
        return false;
    }
}

struct NumberedExpert {
    std::string number;
};
template <class T>
bool names(const T& each, const NumberedExpert& expert) {
    if constexpr (OfExpert<T>) {
        return each.expert == expert.number;
    } else {
        return false;
    }
}

/// How many records of these kinds name what is sought.
template <class AnyKinds, class Sought>
std::size_t countNaming(const FundYear& year, const Sought& sought) {
    std::ptrdiff_t count = 0;
    AnyKinds::forEach([&]<class T>() {
        const std::vector<T>& records = AnyKinds::template recordsOf<T>(year);
        count += std::count_if(records.begin(), records.end(),
                               [&](const T& each) { return names(each, sought); });
    });
    return static_cast<std::size_t>(count);
}

/// By what others name it; nothing for a record that is gone.
template <class Sought, class T>
std::optional<Sought> numbered(const std::vector<T>& records, Id<T> id) {
    const auto found =
        std::find_if(records.begin(), records.end(), [id](const T& each) { return each.id == id; });
    return found == records.end() ? std::nullopt : std::optional(Sought{found->number});
}

}  // namespace

std::size_t referencesTo(Id<Organisation> unit, const FundYear& year) {
    return countNaming<KindsNamingUnits>(year, Unit{unit, year.registry.at(unit).code});
}

std::size_t referencesTo(Id<Application> application, const FundYear& year) {
    const auto sought = numbered<NumberedApplication>(year.applications, application);
    return sought ? countNaming<StoredKinds>(year, *sought) : 0;
}

std::size_t referencesTo(Id<Expert> expert, const FundYear& year) {
    const auto sought = numbered<NumberedExpert>(year.experts, expert);
    return sought ? countNaming<Kinds>(year, *sought) : 0;
}

}  // namespace grants
