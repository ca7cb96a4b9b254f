// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the entry of an import sheet, by its name.
#pragma once

#include "domain/people/operation.h"
#include "exchange/records/entry.h"

#include <optional>

namespace grants {

/// The entry of an import sheet (`转让许可`) against a year and its plan. Null for an unknown name.
[[nodiscard]] std::unique_ptr<Entry> openEntry(std::string_view sheet,
                                               std::shared_ptr<const FundYear> year,
                                               std::shared_ptr<const Plan> plan);
/// The right by which records of a sheet are put, and the one that is needed beside it, if any.
struct TypingRights {
    Operation change = Operation::Enter;
    std::optional<Operation> beside{};
};
[[nodiscard]] TypingRights rightsToType(std::string_view sheet);

}  // namespace grants
