// SPDX-License-Identifier: GPL-3.0-or-later
#include "naive_scheme.h"

#include "naive_pool.h"

namespace grants::test {

std::string codeOf(const FundYear& year, Id<Organisation> unit) {
    for (const auto& one : year.registry.units()) {
        if (one.id == unit) return std::string(one.code.text());
    }
    return "?";
}

const Organisation& organisation(const FundYear& year, const std::string& code) {
    for (const auto& one : year.registry.units()) {
        if (one.code.text() == code) return one;
    }
    throw std::out_of_range(code);
}

std::map<std::pair<std::string, std::string>, int> naiveClaims(const FundYear& year,
                                                               const std::string& scheme) {
    std::map<std::pair<std::string, std::string>, int> claims;
    for (const auto& claim : year.claims) {
        if (claim.scheme == scheme) ++claims[{codeOf(year, claim.unit), claim.registerNo}];
    }
    return claims;
}

namespace {

std::string roleByKind(const FundYear& year, const std::string& scheme, const std::string& unit) {
    const UnitKind kind = organisation(year, unit).kind;
    if (scheme == "S2") {
        return kind == UnitKind::Enterprise ? "enterprise" : "institution";
    }
    const bool source = kind == UnitKind::University || kind == UnitKind::ResearchInstitute;
    return source ? "provider" : "recipient";
}

/// Who shares a cap: the unit itself, the unit in one role, or everyone with its representative.
std::string account(const FundYear& year, const Rules& rules, const std::string& unit,
                    const std::string& role) {
    if (rules.capAggregation == CapAggregation::ByRole) return unit + role;
    const std::string& person = organisation(year, unit).legalRepresentative;
    const bool grouped = rules.capAggregation == CapAggregation::ByGroup && !person.empty();
    return grouped ? person : unit;
}

}  // namespace

void naiveClaimFaults(PlainResult& result, const FundYear& year, const std::string& scheme,
                      const std::map<std::string, std::map<std::string, std::string>>& sides) {
    for (const auto& [claim, times] : naiveClaims(year, scheme)) {
        const auto& [unit, record] = claim;
        const auto found = sides.find(record);
        const std::string byKind = roleByKind(year, scheme, unit);
        if (found == sides.end()) {
            for (int i = 0; i < times; ++i) {
                result.rejected.insert({unit, record, "", byKind, "NO_RECORD"});
            }
            continue;
        }
        const auto side = found->second.find(unit);
        const bool party = side != found->second.end();
        const std::string role = party ? side->second : byKind;
        if (!party) result.rejected.insert({unit, record, "", role, "PARTY"});
        for (int i = 1; i < times; ++i) {
            result.rejected.insert({unit, record, "", role, "DUPLICATE"});
        }
    }
}

namespace {

using UnitKey = std::pair<std::string, std::string>;

/// The raw sums of the units behind each account.
std::map<std::string, std::map<UnitKey, std::int64_t>> accountsOf(const PlainResult& result,
                                                                  const FundYear& year,
                                                                  const Rules& rules) {
    std::map<std::string, std::map<UnitKey, std::int64_t>> accounts;
    for (const auto& [key, line] : result.lines) {
        const auto& [unit, record, role] = key;
        const bool byRole = rules.capAggregation == CapAggregation::ByRole;
        accounts[account(year, rules, unit, role)][{unit, byRole ? role : ""}] += line.raw;
    }
    return accounts;
}

void payLines(PlainResult& result) {
    for (const auto& [unitKey, unit] : result.units) {
        Amounts raw;
        std::vector<PaidLine*> lines;
        for (auto& [key, line] : result.lines) {
            const bool own = std::get<0>(key) == unitKey.first &&
                             (unitKey.second.empty() || std::get<2>(key) == unitKey.second);
            if (!own) continue;
            raw.push_back(line.raw);
            lines.push_back(&line);
        }
        const auto paid = naiveSpread(unit.paid, raw);
        for (std::size_t i = 0; i < lines.size(); ++i) lines[i]->paid = paid[i];
    }
}

}  // namespace

void naiveSettle(PlainResult& result, const FundYear& year, const Rules& rules, std::int64_t cap,
                 std::int64_t pool) {
    const auto accounts = accountsOf(result, year, rules);
    Amounts claims;
    for (const auto& [name, units] : accounts) {
        claims.push_back(0);
        for (const auto& [unit, raw] : units) claims.back() += raw;
    }
    const auto payments = naivePayments(claims, cap, pool, rules.capOrder, rules.rounding);
    std::size_t at = 0;
    for (const auto& [name, units] : accounts) {
        Amounts raw;
        for (const auto& [unit, amount] : units) raw.push_back(amount);
        const auto paid = naiveSpread(payments[at], raw);
        const auto capped = naiveSpread(std::min(claims[at], cap), raw);
        std::size_t i = 0;
        for (const auto& [unit, amount] : units) {
            result.units[unit] = {amount, capped[i], paid[i]};
            ++i;
        }
        ++at;
    }
    payLines(result);
}

PlainResult plain(const SchemeResult& result, const FundYear& year, const Rules& rules) {
    PlainResult plainly;
    for (const auto& unit : result.units) {
        const std::string code = codeOf(year, unit.unit);
        const bool byRole = rules.capAggregation == CapAggregation::ByRole;
        const std::string role = byRole ? std::string(codeText(unit.lines.front().role)) : "";
        plainly.units[{code, role}] = {unit.raw.inFen(), unit.capped.inFen(), unit.paid.inFen()};
        for (const auto& line : unit.lines) {
            PaidLine paid{{}, line.raw.inFen(), line.paid.inFen()};
            for (const auto patent : line.patents) paid.patents.insert(patent.text());
            const std::string side{codeText(line.role)};
            plainly.lines[{code, std::string(line.record), side}] = paid;
        }
    }
    for (const auto& one : result.rejected) {
        std::string patents;
        for (const auto patent : one.patents) patents += patent.text();
        plainly.rejected.insert({codeOf(year, one.unit), std::string(one.record), patents,
                                 std::string(codeText(one.role)), std::string(codeText(one.code))});
    }
    return plainly;
}

std::ostream& operator<<(std::ostream& out, const PlainResult& result) {
    for (const auto& [key, unit] : result.units) {
        out << "\nunit " << key.first << ' ' << key.second << ": " << unit.raw << ' ' << unit.capped
            << ' ' << unit.paid;
    }
    for (const auto& [key, line] : result.lines) {
        out << "\nline " << std::get<0>(key) << ' ' << std::get<1>(key) << ' ' << std::get<2>(key)
            << ": " << line.raw << ' ' << line.paid;
        for (const auto& patent : line.patents) out << ' ' << patent;
    }
    for (const auto& [unit, record, patent, role, code] : result.rejected) {
        out << "\nrejected " << unit << ' ' << record << ' ' << patent << ' ' << role << ' '
            << code;
    }
    return out;
}

}  // namespace grants::test
