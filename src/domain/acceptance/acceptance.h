// SPDX-License-Identifier: GPL-3.0-or-later
// What an application promised and delivered, and what its acceptance comes to (projects §5).
#pragma once

#include "domain/cases/casebook.h"
#include "domain/progress/measured.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

class AwardRecords;

struct DeliveredIndicator {
    const Indicator* indicator = nullptr;  // of the plan, with a numeric goal
    std::optional<Quantity> committed;
    Measured delivered;
    std::optional<Fraction> completion;  // at most 1; nothing when it cannot be computed
    bool met = false;                    // what was promised, or the plan's goal, is reached

    [[nodiscard]] const NumericGoal& goal() const;
};

/// One text of the plan's list.
struct DeliveredText {
    const Indicator* indicator = nullptr;
    int index = 1;          // 序号
    std::string_view text;  // a view into the plan
    bool accepted = false;
};

enum class AcceptanceOutcome : std::uint8_t { Pass, Reduce, Rectify, Fail };

/// In words of the plan alone: it outlives the year that it was worked out from.
struct Acceptance {
    std::string number, state;
    std::optional<Money> awarded;
    std::vector<DeliveredIndicator> indicators;  // without what was not promised under SUBSET (A29)
    std::vector<DeliveredText> deliverables;
    std::optional<Fraction> completion;        // the least; 1 without indicators
    bool rectified = false;                    // an acceptance ended in rectifying before
    std::optional<AcceptanceOutcome> outcome;  // nothing when the completion cannot be computed

    [[nodiscard]] int accepted() const;  // deliverables
    /// What is due in the end after such an outcome: nothing while it is rectified, or when award
    /// or completion are not known.
    [[nodiscard]] std::optional<Money> amountAfter(AcceptanceOutcome outcome) const;
};

/// By the facts inside the window and the deliverables accepted, neither after `asOf`, and all else
/// as the book has it.
[[nodiscard]] Acceptance acceptanceOf(const Casebook& book, const Case& one, Date asOf);
/// The same by what was found of all awards of the book already, for many of them.
[[nodiscard]] Acceptance acceptanceOf(const Casebook& book, const Case& one,
                                      const AwardRecords& records);

/// "pass", "reduce", "rectify", "fail": as --result names it.
[[nodiscard]] std::string_view codeText(AcceptanceOutcome outcome);
/// Nothing for another text.
[[nodiscard]] std::optional<AcceptanceOutcome> outcomeNamed(std::string_view code);

}  // namespace grants
