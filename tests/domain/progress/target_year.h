// SPDX-License-Identifier: GPL-3.0-or-later
// Shorthand for scenarios of targets: other records beside the builder's, and one target's value.
#pragma once

#include "domain/plan/plan_reader.h"
#include "domain/progress/targets.h"
#include "support/year_builder.h"

#include <string_view>

namespace grants::test {

inline const Date kYearEnd{2024, 12, 31};

[[nodiscard]] Measured valueOf(const FundYear& year, std::string_view target, Date asOf = kYearEnd);
/// With one setting changed.
[[nodiscard]] Measured valueWith(const FundYear& year, std::string_view target,
                                 std::string_view setting, std::string_view value);
[[nodiscard]] Plan planWith(std::string_view setting, std::string_view value);

[[nodiscard]] Measured count(std::int64_t number);

void addStock(FundYear& year, Id<Organisation> unit, std::string_view day, std::int64_t patents);
void addProduct(FundYear& year, Id<Organisation> enterprise, std::string_view day,
                Id<Organisation> service = {});
void addSurvey(FundYear& year, std::string_view day, std::int64_t satisfied, std::int64_t fairly,
               std::int64_t basically, std::int64_t dissatisfied);
void addActivity(FundYear& year, Id<Organisation> unit, ActivityKind kind,
                 std::optional<std::int64_t> attendances = {});
void addDeliverable(FundYear& year, Id<Organisation> unit, DeliverableKind kind);

}  // namespace grants::test
