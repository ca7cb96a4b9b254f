// SPDX-License-Identifier: GPL-3.0-or-later
// What a subsidy calculation gives: units, lines and typed steps that reproduce every amount.
// Register numbers and patents are views into the FundYear, which must outlive the result; traces
// live in the result's own store, which copies share.
#pragma once

#include "base/fraction.h"
#include "base/id.h"
#include "base/message.h"
#include "base/money.h"
#include "domain/money/role.h"
#include "domain/plan/scheme_rules.h"
#include "domain/subsidy/trace.h"
#include "domain/year/fund_year.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// Filed pays the claims; Potential pays every party that could claim (interchange §2).
enum class Basis { Filed, Potential };

struct Line {
    std::string_view record;  // 备案登记号 or 质押登记号
    Role role = Role::Provider;
    std::span<const PatentNumber> patents;  // the paid ones, ascending; all of a pledge
    Money raw, paid;
    std::span<const Step> steps;  // from nothing to raw; spreadStep gives the last one
};

/// Which rule made the payment what it is.
enum class Binding { Rate, UnitCap, Pool };

/// One per unit; under cap_aggregation BY_ROLE one per unit and role, each with a cap of its own.
struct UnitResult {
    Id<Organisation> unit;
    Money raw, capped, paid;
    Binding binding = Binding::Rate;
    std::vector<Line> lines;  // by record, role; raw and paid add up to the unit's
    std::vector<Step> steps;  // from raw to paid
};

/// In the order they are tested (interchange §3). AlreadyPaid (projects §8), ProjectSupport
/// (projects §5), Equity, Pledgor and the claim faults NoRecord and Duplicate extend the list
/// there.
enum class RejectionCode : std::uint8_t {
    AlreadyPaid,
    Date,
    Source,
    Recipient,
    Purpose,
    Related,
    OtherFunding,
    ProjectSupport,
    Equity,
    PatentType,
    SamePatent,
    Party,
    Debtor,
    Renewal,
    Pledgor,
    NoRecord,
    Duplicate
};

struct Rejection {
    Id<Organisation> unit;
    std::string_view record;
    std::span<const PatentNumber> patents;  // one of a deal, none of a loan or a whole claim
    /// For a claim by a unit that is no party: the side it would stand on by its kind.
    Role role = Role::Provider;
    RejectionCode code = RejectionCode::Date;
    std::string_view batch{};  // of AlreadyPaid: which batch settled it
};

struct SchemeResult {
    SchemeRules rules;                       // by which it was calculated
    Money settled;                           // what approved batches paid out of the pool before
    Money pool, raw, capped, paid, residue;  // pool: what is left of it; residue = pool − paid
    Fraction ratio{1, 1};                    // pool over what competed for it; 1 when it sufficed
    std::vector<UnitResult> units;           // by credit code
    std::vector<Rejection> rejected;         // by credit code, record, patent, role
    std::vector<std::string> warnings;       // record numbers that need a look (flags), sorted
    std::shared_ptr<const TraceStore> store;
};

[[nodiscard]] std::string_view codeText(Role role);           // provider
[[nodiscard]] std::string_view codeText(RejectionCode code);  // DATE
[[nodiscard]] std::string_view codeText(Binding binding);     // unit_cap
/// Where the plan says it: a view into `clauses`.
[[nodiscard]] std::string_view clauseOf(const SchemeClauses& clauses, StepKind kind);
[[nodiscard]] std::string_view clauseOf(const SchemeClauses& clauses, RejectionCode code);
[[nodiscard]] Message describe(Role role);
[[nodiscard]] Message describe(RejectionCode code);          // why, and what would mend it
[[nodiscard]] Message describe(const Rejection& rejection);  // the same, with the batch it names

/// The step from a line's raw amount to its payment: its part of the unit's payment.
[[nodiscard]] Step spreadStep(const UnitResult& unit, const Line& line);

}  // namespace grants
