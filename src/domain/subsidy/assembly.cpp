// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/assembly.h"

#include "domain/subsidy/register_numbers.h"

#include <algorithm>

namespace grants {
namespace {

std::vector<std::uint32_t> unitsByCode(const Registry& registry) {
    std::vector<std::string_view> codes;
    codes.reserve(registry.units().size());
    for (const Organisation& unit : registry.units()) codes.push_back(unit.code.text());
    return ascending(codes);
}

bool before(const Rejection& a, const Rejection& b) {
    const bool sameText = a.record.data() == b.record.data();
    if (const int order = sameText ? 0 : a.record.compare(b.record); order != 0) return order < 0;
    if (!std::ranges::equal(a.patents, b.patents)) {
        return std::ranges::lexicographical_compare(a.patents, b.patents);
    }
    return a.role != b.role ? a.role < b.role : a.code < b.code;
}

void sortOnce(std::vector<std::string>& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

}  // namespace

void assemble(SchemeResult& result, const Registry& registry, const UnitRejections& unmatched,
              const ExamineUnit& examine) {
    const Grouped<Rejection> straysByUnit(registry.units().size(), unmatched);
    std::vector<Line> lines;
    std::vector<Rejection> rejected;
    for (const std::uint32_t unit : unitsByCode(registry)) {
        const auto own = straysByUnit.of(unit);
        lines.clear();
        rejected.assign(own.begin(), own.end());
        examine(unit, lines, rejected);
        if (!lines.empty()) {
            result.units.push_back(
                {registry.units()[unit].id, {}, {}, {}, Binding::Rate, lines, {}});
        }
        if (!std::is_sorted(rejected.begin(), rejected.end(), before)) {
            std::sort(rejected.begin(), rejected.end(), before);
        }
        result.rejected.insert(result.rejected.end(), rejected.begin(), rejected.end());
    }
}

std::vector<std::string> paidAmong(const std::vector<std::string_view>& flagged,
                                   const SchemeResult& result) {
    std::vector<std::string> paid;
    if (flagged.empty()) return paid;
    for (const UnitResult& unit : result.units) {
        for (const Line& line : unit.lines) {
            if (std::binary_search(flagged.begin(), flagged.end(), line.record)) {
                paid.emplace_back(line.record);
            }
        }
    }
    sortOnce(paid);
    return paid;
}

void warnOfProjects(SchemeResult& result, const Registry& registry, const Rules& rules,
                    const SupportedRecords& projects) {
    if (projects.isEmpty() || rules.projectVsScheme != ProjectVsScheme::Warn) return;
    for (const UnitResult& unit : result.units) {
        const std::size_t at = registry.indexOf(unit.unit);
        for (const Line& line : unit.lines)
            if (projects.names(at, line.record)) result.warnings.emplace_back(line.record);
    }
    sortOnce(result.warnings);
}

}  // namespace grants
