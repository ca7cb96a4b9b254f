// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go with records: of which record one is, who may add and take away, and when.
#pragma once

#include "domain/people/operation.h"
#include "domain/year/kinds.h"

#include <optional>
#include <vector>

namespace grants {

/// The record that a file goes with; nothing for a kind that edits do not put.
[[nodiscard]] std::optional<Kinds::AnyId> recordOf(const Attachment& attachment);
/// Any of these rights lets somebody add files to the record and take them away: those by which it
/// is entered, decided about and paid, so that the voucher comes from Finance (projects §1).
[[nodiscard]] std::vector<Operation> rightsToFiles(const Kinds::AnyId& record);
/// SETTLED: the file stays with what was decided about. Nothing when it may be taken away.
[[nodiscard]] std::optional<Fault> obstacleToDetach(const Attachment& attachment,
                                                    const FundYear& year);

}  // namespace grants
