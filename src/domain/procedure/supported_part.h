// SPDX-License-Identifier: GPL-3.0-or-later
// What a batch pays a unit for although its own project supports it by now (A20 BLOCK_SAME_UNIT,
// projects §5): the batch was frozen first and stands, and the unit was awarded a project since.
#pragma once

#include "domain/attribution/claimants.h"
#include "domain/batches/batchbook.h"
#include "domain/cases/casebook.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace grants {

struct SupportedPart {
    std::vector<std::string> records;  // each once, in the order of the batch's lines
    Money paid;                        // by the batch, for these records
};

/// Records that count for a live award of the unit. Nothing where plan, or the batch's own
/// settings, let a unit have both.
[[nodiscard]] SupportedPart supportedPart(const Casebook& cases, const BatchCase& batch,
                                          Id<Organisation> unit);

/// What batches pay units for that are frozen or approved, against applications that may be awarded
/// yet. The casebook must outlive it.
class SubsidisedRecords {
  public:
    explicit SubsidisedRecords(const Casebook& cases);

    /// The lines whose records the application would count as a live award. None once it was
    /// awarded, and where the plan lets a unit have both.
    [[nodiscard]] std::vector<const BatchLine*> countableFor(const Case& one) const;

  private:
    void take(const BatchCase& batch);
    void findRecords();

    const Casebook& m_cases;
    std::unordered_map<std::int64_t, std::vector<const BatchLine*>> m_lines;  // by unit
    /// Of those lines, by number; nothing for one that the year has no more.
    std::unordered_map<std::string_view, std::optional<EvidenceRef>> m_records;
};

}  // namespace grants
