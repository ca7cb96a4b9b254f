// SPDX-License-Identifier: GPL-3.0-or-later
// The lesser identifiers, checked as findings and never refused (domain §3.3).
#pragma once

#include "base/finding.h"

#include <optional>
#include <string_view>

namespace grants {

/// Each gives a warning when the text does not look like one, nothing when it does or is empty.
[[nodiscard]] std::optional<Finding> checkLicenceRegisterNo(std::string_view text);
[[nodiscard]] std::optional<Finding> checkPledgeRegisterNo(std::string_view text);
[[nodiscard]] std::optional<Finding> checkPhone(std::string_view text);
[[nodiscard]] std::optional<Finding> checkPostcode(std::string_view text);
[[nodiscard]] std::optional<Finding> checkBankAccount(std::string_view text);

}  // namespace grants
