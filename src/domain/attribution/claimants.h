// SPDX-License-Identifier: GPL-3.0-or-later
// Which live awards would count a record for their numeric indicators, before anybody else's claim
// to it is looked at (projects §5).
#pragma once

#include "domain/cases/casebook.h"
#include "domain/progress/evidence_ref.h"

#include <cstdint>
#include <string>
#include <vector>

namespace grants {

/// By what an application counts a record, in the order of A21.
enum class Footing : std::uint8_t { Service, Park, Provider, Recipient };

struct Claimant {
    const Case* award = nullptr;
    Footing footing =
        Footing::Service;  // the first of those by which its indicators count the record
    bool counts = true;    // false: A21 gives it to another
};

/// A licence, pledge or product that some live award would count.
struct ClaimedRecord {
    EvidenceRef record;
    std::vector<Claimant> claimants;  // in the order of the book
};

/// In the order of kind and place; facts inside the window and not after `asOf`.
[[nodiscard]] std::vector<ClaimedRecord> claimedRecords(const Casebook& book, Date asOf);

/// Those of the records that the application would count for its indicators as a live award, over
/// the whole fact window. None when the plan lacks its project.
[[nodiscard]] std::vector<EvidenceRef> countableFor(const Case& one, const Casebook& book,
                                                    const std::vector<EvidenceRef>& records);
/// Whether its unit, or a tenant of its park, is a party of the record, or its project counts
/// everybody's; the plan must have its project.
[[nodiscard]] bool concerns(const FundYear& year, const Case& one, EvidenceRef record);

/// 登记号, 备案编号.
[[nodiscard]] const std::string& numberOf(const FundYear& year, EvidenceRef record);

}  // namespace grants
