// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions that go with a document: an award with its 文号, a reallocation with its 批准文号, what
// was paid or brought back with its 凭证号. No rule asks for the number (projects §3, §6), so that
// one that is missing is pointed out and nothing is refused.
#pragma once

#include "base/finding.h"
#include "domain/decisions/decision.h"

#include <optional>
#include <string_view>

namespace grants {

/// DOCUMENT_NUMBER when `ref` is empty and the action goes with a document; nothing otherwise.
[[nodiscard]] std::optional<Finding> missingDocumentNumber(Subject subject, std::string_view action,
                                                           std::string_view ref);

}  // namespace grants
