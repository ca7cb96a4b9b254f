// SPDX-License-Identifier: GPL-3.0-or-later
// One calculation as 绩效奖补 shows it: the result with everything its views point into.
#pragma once

#include "base/translator.h"
#include "domain/subsidy/calculation.h"
#include "ui/words/unit_names.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace grants::ui {

/// Readings tried out, by name; they never touch the fund file.
using Trial = std::vector<std::pair<std::string, std::string>>;

struct Question {
    std::string scheme;  // its code
    Basis basis = Basis::Filed;
    Date asOf;
    Trial trial;
};

struct UnitRow {
    const Organisation* unit;
    const UnitResult* result;
};

struct LineRow {
    const Line* line;
    const LicenceRecord* licence;  // null for pledges
};

struct StepRow {
    Step step;
    std::string_view clause;
    std::string words;
};

struct RejectedRow {
    const Organisation* unit;
    const Rejection* rejection;
    std::string_view clause;
};

/// Rows point into `result`, which points into `year`: share the whole, never copy it.
struct SchemeFigures {
    Question question;
    std::shared_ptr<const FundYear> year;
    std::shared_ptr<const UnitNames> names;
    SchemeResult result;
    std::vector<UnitRow> units;
    std::vector<RejectedRow> rejected;
    std::optional<Date> fullDay;  // shows units where the day asked for is too early for any

    SchemeFigures() = default;
    SchemeFigures(const SchemeFigures&) = delete;
    SchemeFigures& operator=(const SchemeFigures&) = delete;
};

/// The plan with the trial in force. Throws std::logic_error where the plan refuses it.
[[nodiscard]] Plan tried(Plan plan, const Trial& trial);
/// Safe from any thread. Throws std::logic_error on a trial that the plan refuses and on a scheme
/// that it lacks.
[[nodiscard]] std::shared_ptr<const SchemeFigures> answer(
    const Question& question, const std::shared_ptr<const FundYear>& year,
    std::shared_ptr<const UnitNames> names, const Plan& plan);

[[nodiscard]] std::vector<LineRow> linesOf(const SchemeFigures& figures, const UnitResult& unit);
/// From nothing to the line's raw amount, then to its part of the unit's payment.
[[nodiscard]] std::vector<StepRow> stepsOf(const SchemeFigures& figures, const UnitResult& unit,
                                           const Line& line, const Translator& translator);
/// From the unit's raw sum to its payment.
[[nodiscard]] std::vector<StepRow> stepsOf(const SchemeFigures& figures, const UnitResult& unit,
                                           const Translator& translator);

}  // namespace grants::ui
