// SPDX-License-Identifier: GPL-3.0-or-later
// What a subsidy calculation gives: units, lines and typed steps that reproduce every amount.
#pragma once

#include "base/fraction.h"
#include "base/id.h"
#include "base/message.h"
#include "base/money.h"
#include "domain/fund_year.h"
#include "domain/plan/plan.h"
#include "domain/subsidy/claim.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// Filed pays the claims; Potential pays every party that could claim (interchange §2).
enum class Basis { Filed, Potential };

enum class Role { Provider, Recipient, Enterprise, Institution };

/// What a step did to the running amount. `num`, `den` and `operand` mean what the comment says.
enum class StepKind : std::uint8_t {
    PieceRate,          // after = num pieces × operand
    LargeShare,         // after = ⌊operand × num/den⌋ (the 0.01% line, operand = record or excess)
    LargeHigher,        // after = max(before, operand)
    LargeAdd,           // after = before + operand
    LargeReplace,       // after = operand
    BaseAmount,         // after = operand (S2: the financing that counts)
    RateShare,          // after = ⌊before × num/den⌋ in 分
    SharedBetween,      // after = ⌊before × num/den⌋ (shared sides)
    UnitSum,            // after = Σ of the unit's lines (operand)
    UnitCap,            // after = min(before, operand)
    PoolScale,          // after = before × num/den, kept exact until rounding
    PoolLevel,          // waterfill: as PoolScale among units below the cap
    RoundTo,            // after rounded to operand 分 (num = 1 when half up)
    LineSpread          // the unit's payment over its lines by largest remainder: after = operand
};

struct Step {
    StepKind kind;
    Money before, after;
    std::int64_t num = 1, den = 1;
    Money operand;
};

struct Line {
    std::string_view record;                    // 备案登记号 or 质押登记号; lives as long as the FundYear
    Role role = Role::Provider;
    std::vector<PatentNumber> patents;          // the paid ones
    Money raw, paid;
    std::vector<Step> steps;                    // from nothing to raw
};

/// Which rule made the payment what it is.
enum class Binding { Rate, UnitCap, Pool };

struct UnitResult {
    Id<Organisation> unit;
    Money raw, capped, paid;
    Binding binding = Binding::Rate;
    std::vector<Line> lines;
    std::vector<Step> steps;                    // from raw to paid
};

/// Codes in the order they are tested (interchange §3).
enum class RejectionCode {
    Date, Source, Recipient, Purpose, Related, OtherFunding, PatentType, SamePatent, Party,
    Debtor, Renewal, Pledgor, NoRecord, Duplicate
};

struct Rejection {
    Id<Organisation> unit;
    std::string_view record;
    std::vector<PatentNumber> patents;          // one for S1, none for S2 and whole-claim rejections
    Role role = Role::Provider;
    RejectionCode code = RejectionCode::Date;
};

struct SchemeResult {
    SchemeCode code = SchemeCode::S1;
    Money pool, raw, capped, paid, residue;     // residue = pool − paid
    Fraction ratio{1, 1};                       // pool over what competed for it; 1 when it sufficed
    std::vector<UnitResult> units;              // by credit code
    std::vector<Rejection> rejected;            // by unit, record, patent, role
    std::vector<std::string> warnings;          // record numbers that need a look (flags), sorted
};

[[nodiscard]] std::string_view codeText(SchemeCode code);          // S1
[[nodiscard]] std::string_view codeText(Role role);                // provider
[[nodiscard]] std::string_view codeText(RejectionCode code);       // DATE
[[nodiscard]] std::string_view codeText(StepKind kind);            // rate, large, cap …
[[nodiscard]] std::string_view codeText(Binding binding);          // unit_cap
[[nodiscard]] std::string_view clauseOf(SchemeCode scheme, StepKind kind);
[[nodiscard]] std::string_view clauseOf(RejectionCode code);
[[nodiscard]] Message describe(const Step& step);
[[nodiscard]] Message describe(Role role);
[[nodiscard]] Message describe(RejectionCode code);                // why, and what would mend it

/// Folds the steps from `start`; the trace holds when the result is the last step's `after`
/// and every step's `before` is its predecessor's `after`. Throws std::logic_error when it does not.
[[nodiscard]] Money replay(const std::vector<Step>& steps, Money start);

}  // namespace grants
