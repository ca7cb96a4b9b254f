// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison/comparison.h"

#include <algorithm>
#include <map>

namespace grants {
namespace {

SchemeComparison compareScheme(const SchemeResult& before, const SchemeResult& after,
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

}  // namespace

Money SchemeComparison::moved() const {
    Money sum;
    for (const UnitChange& each : units) sum += each.moved();
    return sum;
}

std::int64_t SchemeComparison::changed() const {
    return std::count_if(units.begin(), units.end(),
                         [](const UnitChange& each) { return each.before != each.after; });
}

std::vector<SchemeResult> calculateChosen(const FundYear& year, const Plan& plan, Basis basis,
                                          const std::string& scheme) {
    if (scheme.empty()) return calculateSchemes(year, plan, basis);
    return {calculateScheme(year, plan, scheme, basis)};
}

std::vector<SchemeComparison> compare(const std::vector<SchemeResult>& before,
                                      const std::vector<SchemeResult>& after,
                                      const Registry& registry) {
    std::vector<SchemeComparison> all;
    for (std::size_t at = 0; at < before.size(); ++at)
        all.push_back(compareScheme(before[at], after[at], registry));
    return all;
}

}  // namespace grants
