// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of record that a fund file keeps. Edits and import sheets go through the first list,
// stores, undo, the trail, snapshots and checks through the second: a kind is added by its member
// of FundYear and its line here.
#pragma once

#include "domain/year/fund_year.h"
#include "domain/year/kind_list.h"

namespace grants {

/// Units have their registry.
template <>
struct Holding<Registry> {
    using Record = Organisation;
    static const std::vector<Organisation>& records(const Registry& registry) {
        return registry.units();
    }
};

/// What people enter and import, in the order of the import workbook (interchange §1): a kind after
/// those it names.
struct Kinds
    : KindList<&FundYear::registry, &FundYear::licences, &FundYear::pledges, &FundYear::products,
               &FundYear::stocks, &FundYear::surveys, &FundYear::activities,
               &FundYear::deliverables, &FundYear::applications, &FundYear::commitments,
               &FundYear::budgetLines, &FundYear::team, &FundYear::schedule, &FundYear::enclosures,
               &FundYear::formChecks, &FundYear::experts, &FundYear::seats, &FundYear::scores,
               &FundYear::recognitions, &FundYear::attributions, &FundYear::claims,
               &FundYear::otherFunding, &FundYear::appropriations, &FundYear::reallocations,
               &FundYear::payments> {};

/// All that a file keeps: also what has doors of its own.
struct StoredKinds : Kinds::With<&FundYear::people, &FundYear::decisions, &FundYear::attachments,
                                 &FundYear::packages, &FundYear::batches, &FundYear::batchLines> {};

}  // namespace grants
