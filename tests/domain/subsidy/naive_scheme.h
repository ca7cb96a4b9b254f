// SPDX-License-Identifier: GPL-3.0-or-later
// The schemes once more, written straight from interchange §3 over maps of texts: no code, data
// structure or arithmetic is shared with the calculation.
#pragma once

#include "domain/plan/rules.h"
#include "domain/subsidy/result.h"
#include "domain/year/fund_year.h"

#include <map>
#include <ostream>
#include <set>
#include <string>
#include <tuple>

namespace grants::test {

struct PaidLine {
    std::set<std::string> patents;
    std::int64_t raw = 0, paid = 0;
    friend bool operator==(const PaidLine&, const PaidLine&) = default;
};

struct PaidUnit {
    std::int64_t raw = 0, capped = 0, paid = 0;
    friend bool operator==(const PaidUnit&, const PaidUnit&) = default;
};

/// A result in texts, free of identities and of order.
struct PlainResult {
    /// By credit code and, under BY_ROLE, role.
    std::map<std::pair<std::string, std::string>, PaidUnit> units;
    /// By credit code, record, role.
    std::map<std::tuple<std::string, std::string, std::string>, PaidLine> lines;
    /// Credit code, record, patents, role, code.
    std::multiset<std::tuple<std::string, std::string, std::string, std::string, std::string>>
        rejected;
    friend bool operator==(const PlainResult&, const PlainResult&) = default;
};

std::ostream& operator<<(std::ostream& out, const PlainResult& result);

[[nodiscard]] PlainResult plain(const SchemeResult& result, const FundYear& year,
                                const Rules& rules);
/// Credit code and record: what projects pay a unit for (A20).
using ProjectClaims = std::set<std::pair<std::string, std::string>>;
[[nodiscard]] PlainResult naiveTransfers(const SchemeRules& scheme, const FundYear& year,
                                         const Rules& rules, Basis basis,
                                         const ProjectClaims& projects = {});
[[nodiscard]] PlainResult naivePledges(const SchemeRules& scheme, const FundYear& year,
                                       const Rules& rules, Basis basis,
                                       const ProjectClaims& projects = {});

/// Cap, pool and rounding over the raw lines; fills units and the lines' payments.
void naiveSettle(PlainResult& result, const FundYear& year, const Rules& rules, std::int64_t cap,
                 std::int64_t pool);

/// How the plain forms name a unit and how often each unit claims a record.
[[nodiscard]] const Organisation& organisation(const FundYear& year, const std::string& code);
[[nodiscard]] std::string codeOf(const FundYear& year, Id<Organisation> unit);
[[nodiscard]] std::map<std::pair<std::string, std::string>, int> naiveClaims(
    const FundYear& year, const std::string& scheme);
/// DUPLICATE, PARTY and NO_RECORD; `sides` maps each record to its sides' units and roles.
void naiveClaimFaults(PlainResult& result, const FundYear& year, const std::string& scheme,
                      const std::map<std::string, std::map<std::string, std::string>>& sides);

}  // namespace grants::test
