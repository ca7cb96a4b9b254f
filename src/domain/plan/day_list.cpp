// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/day_list.h"

#include "base/text.h"

#include <algorithm>

namespace grants {
namespace {

constexpr std::string_view kDots = "..";

Parsed<DateRange> dayOrRange(std::string_view text) {
    if (text.find(kDots) == std::string_view::npos) {
        const auto day = parseDate(text);
        if (day) return DateRange{*day, *day};
    } else if (const auto range = parseRange(text)) {
        return *range;
    }
    return tl::make_unexpected(
        Fault{"SET_FORMAT",
              translatable("setting", "“{0}”不是日期，请写成 2024-10-01 或 2024-10-01..2024-10-07")
                  .with(text)});
}

tl::unexpected<Fault> twice(Date day) {
    return tl::make_unexpected(
        Fault{"SET_FORMAT", translatable("setting", "{0} 写了两次，请只留一处").with(inIso(day))});
}

}  // namespace

std::optional<DateRange> parseRange(std::string_view text) {
    const auto dots = text.find(kDots);
    if (dots == std::string_view::npos) return std::nullopt;
    const auto first = parseDate(text.substr(0, dots));
    const auto last = parseDate(text.substr(dots + kDots.size()));
    if (!first || !last || *last < *first) return std::nullopt;
    return DateRange{*first, *last};
}

Parsed<std::vector<DateRange>> parseDays(std::string_view text) {
    std::vector<DateRange> written, runs;
    for (const std::string& part : splitCodes(text)) {
        const auto run = dayOrRange(part);
        if (!run) return tl::make_unexpected(run.error());
        written.push_back(*run);
    }
    std::sort(written.begin(), written.end(),
              [](const DateRange& a, const DateRange& b) { return a.first < b.first; });
    for (const DateRange& run : written) {
        if (!runs.empty() && run.first <= runs.back().last) return twice(run.first);
        const bool goesOn =
            !runs.empty() && runs.back().last.daysSinceEpoch() + 1 == run.first.daysSinceEpoch();
        if (goesOn) {
            runs.back().last = run.last;
        } else {
            runs.push_back(run);
        }
    }
    return runs;
}

std::string inText(const std::vector<DateRange>& days) {
    std::string text;
    for (const DateRange& run : days) {
        text += (text.empty() ? "" : ";") + inIso(run.first);
        if (run.first < run.last) text += std::string(kDots) + inIso(run.last);
    }
    return text;
}

}  // namespace grants
