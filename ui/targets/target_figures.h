// SPDX-License-Identifier: GPL-3.0-or-later
// What 目标跟踪 shows: how every target stands, and one target over time with its records.
#pragma once

#include "domain/progress/targets.h"
#include "ui/query/rows.h"
#include "ui/words/unit_names.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace grants::ui {

struct TargetRow {
    const Target* target;
    TargetState state;
};

/// Rows point into the plan.
struct TargetList {
    std::shared_ptr<const Plan> plan;
    std::vector<TargetRow> rows;
};

struct MonthRow {
    Date month;
    Measured value;
    std::optional<Fraction> pace;  // what the calendar asks for, as a share of the goal
};

/// One target as of a day. `records` index into the year.
struct TargetCourse {
    std::shared_ptr<const FundYear> year;
    std::shared_ptr<const Plan> plan;
    const Target* target = nullptr;
    TargetState state;
    std::optional<Measured> forecast;  // at the end of the window
    DateRange window;
    Date asOf;
    std::vector<MonthRow> months;
    std::vector<EvidenceRef> records;
};

/// All safe from any thread.
[[nodiscard]] std::shared_ptr<const TargetList> listOf(const FundYear& year,
                                                       std::shared_ptr<const Plan> plan, Date asOf);
[[nodiscard]] std::shared_ptr<const TargetCourse> courseOf(std::shared_ptr<const FundYear> year,
                                                           std::shared_ptr<const Plan> plan,
                                                           const std::string& code, Date asOf);
/// How much of the window has passed at the end of `day`.
[[nodiscard]] Fraction passed(const DateRange& window, Date day);
/// How many a month are still needed to reach a counted or summed goal, rounded up, in the goal's
/// own unit (分 for amounts); nothing when it is met, over or a ratio.
[[nodiscard]] std::optional<std::int64_t> neededPerMonth(const TargetCourse& course);

}  // namespace grants::ui
