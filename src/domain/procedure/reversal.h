// SPDX-License-Identifier: GPL-3.0-or-later
// What rests on a decision, so that it can no longer be reversed (projects §3).
#pragma once

#include "base/message.h"
#include "domain/payments/paybook.h"

#include <optional>
#include <string_view>

namespace grants {

/// Whether money of this kind comes of an action on an application, and so rests on it.
[[nodiscard]] bool comesOf(std::string_view action, PaymentKind kind);
/// Why the last decision that stands about an application of the book may not be reversed: sheets
/// that were submitted rest on the opening of their review, money that was asked for on the award,
/// the task book and the conclusion; and on the end of an award, or what it was reduced to, the
/// awards that have its place or money since. Nothing when it may.
[[nodiscard]] std::optional<Message> whatRestsOn(const Decision& last, const Case& one,
                                                 const Paybook& payments);

}  // namespace grants
