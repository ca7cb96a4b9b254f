// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions that go with a document: an award with its 文号, a reallocation with its 批准文号, what
// was paid or brought back with its 凭证号. No rule asks for the number (projects §3, §6), so that
// one that is missing is pointed out and nothing is refused; it is supplied afterwards.
#pragma once

#include "base/finding.h"
#include "domain/decisions/decision.h"

#include <optional>
#include <string_view>
#include <vector>

namespace grants {

/// DOCUMENT_NUMBER when `ref` is empty and the action goes with a document; nothing otherwise.
[[nodiscard]] std::optional<Finding> missingDocumentNumber(Subject subject, std::string_view action,
                                                           std::string_view ref);

/// The number that goes with what stands about one subject: as it was given with the decision, or
/// supplied since. Empty while there is none. A view into the decisions.
[[nodiscard]] std::string_view documentNumber(Subject subject,
                                              const std::vector<const Decision*>& standing);

/// Why `supplied` cannot become the number in the place of `known`: DOCUMENT_NUMBER, it is blank;
/// NUMBER_GIVEN, there is one already, which is never changed. Nothing when it can.
[[nodiscard]] std::optional<Finding> whyNotSupplied(Subject subject, std::string_view known,
                                                    std::string_view supplied);

}  // namespace grants
