// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison/comparison.h"

#include <algorithm>
#include <map>

namespace grants {

Money SchemeComparison::moved() const {
    Money sum;
    for (const UnitChange& each : units) sum += each.moved();
    return sum;
}

std::int64_t SchemeComparison::changed() const {
    return std::count_if(units.begin(), units.end(),
                         [](const UnitChange& each) { return each.before != each.after; });
}

SchemeComparison compare(const SchemeResult& before, const SchemeResult& after,
                         const Registry& registry) {
    SchemeComparison result{before.rules.code, before.paid, after.paid, {}};
    std::map<std::string_view, UnitChange> units;
    const auto at = [&](Id<Organisation> unit) -> UnitChange& {
        UnitChange& change = units[registry.at(unit).code.text()];
        change.unit = unit;
        return change;
    };
    for (const UnitResult& each : before.units) at(each.unit).before += each.paid;
    for (const UnitResult& each : after.units) at(each.unit).after += each.paid;
    result.units.reserve(units.size());
    for (const auto& [code, change] : units) result.units.push_back(change);
    return result;
}

}  // namespace grants
