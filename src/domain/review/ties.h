// SPDX-License-Identifier: GPL-3.0-or-later
// What an expert and an applicant have in common, by marks that are folded once for many
// comparisons. conflicts.h puts it into sentences.
#pragma once

#include "domain/applications/review.h"
#include "domain/registry/organisation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace grants {

enum class Tie : std::uint8_t { EmployerCode, RecusalList, EmployerName, Phone, Account };
/// All but the same employer code may be dismissed with a reason.
[[nodiscard]] constexpr bool canBeDismissed(Tie tie) {
    return tie != Tie::EmployerCode;
}

/// Blank where nothing is known, which matches nothing.
struct Marks {
    std::optional<CreditCode> code;    // of the unit, of the expert's employer
    std::string name, phone, account;  // name of the same; digits only
};

[[nodiscard]] Marks marksOf(const Expert& expert);
[[nodiscard]] Marks marksOf(const Organisation& unit);

/// In the order of Tie.
[[nodiscard]] std::vector<Tie> tiesBetween(const Expert& expert, const Marks& expertsOwn,
                                           const Marks& unit);

}  // namespace grants
