// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/findings.h"

#include "domain/decisions/actions.h"
#include "domain/procedure/finding_rules.h"

#include <algorithm>

namespace grants {
namespace {

using ByUnit = std::unordered_map<std::int64_t, const Case*>;

void takeSmaller(ByUnit& cases, const Case& one) {
    const Case*& kept = cases[one.application->unit.value];
    if (kept == nullptr || one.number() < kept->number()) kept = &one;
}

const Case* of(Id<Organisation> unit, const ByUnit& cases) {
    const auto found = cases.find(unit.value);
    return found == cases.end() ? nullptr : found->second;
}

bool accepts(const Decision& decision) {
    return decision.action == kAcceptFinding;
}

/// The newest standing decision that overrode or accepted it. What was accepted under a reading by
/// which it needs a reason blocks as before under one by which it blocks.
const Decision* passing(const Case& one, const std::string& key, Weight weight) {
    const auto passes = [&](const Decision* each) {
        if (accepts(*each)) return weight == Weight::Review && each->result == key;
        return std::find(each->passed.begin(), each->passed.end(), key) != each->passed.end();
    };
    const auto found = std::find_if(one.standing.rbegin(), one.standing.rend(), passes);
    return found == one.standing.rend() ? nullptr : *found;
}

ApplicationFinding findingFrom(const FindingRule& rule, Breach breach, const Seen& seen) {
    ApplicationFinding found{rule.code, rule.weight(seen.rules), std::move(breach.clause),
                             breach.indicator, std::move(breach.message)};
    if (rule.givesWay || found.weight != Weight::Block)
        found.passed = passing(seen.one, found.key(), found.weight);
    return found;
}

}  // namespace

std::string ApplicationFinding::key() const {
    std::string key(code);
    if (!indicator.empty()) key.append(" ").append(indicator);
    return key;
}

bool ApplicationFinding::isAccepted() const {
    return passed != nullptr && accepts(*passed);
}

std::vector<std::string_view> findingCodes() {
    std::vector<std::string_view> codes;
    for (const FindingRule& rule : findingRules()) codes.push_back(rule.code);
    return codes;
}

bool givesWay(std::string_view code) {
    const auto rules = findingRules();
    return std::any_of(rules.begin(), rules.end(), [code](const FindingRule& rule) {
        return rule.code == code && rule.givesWay;
    });
}

Examiner::Examiner(const Casebook& book)
    : m_plan(book.plan()), m_rules(book.plan().rules()), m_subsidised(book) {
    for (const Case& each : book.cases()) {
        if (!each.isLive()) continue;
        takeSmaller(m_first, each);
        if (each.application->project == kConsultancy) takeSmaller(m_consultancy, each);
    }
}

std::vector<ApplicationFinding> Examiner::findingsOf(const Case& one) const {
    const Id<Organisation> unit = one.application->unit;
    const Seen seen{m_plan,
                    m_rules,
                    one,
                    of(unit, m_first),
                    of(unit, m_consultancy),
                    committedIndicators(one),
                    m_subsidised.countableFor(one)};
    std::vector<ApplicationFinding> found;
    for (const FindingRule& rule : findingRules()) {
        for (Breach& each : rule.breaches(seen))
            found.push_back(findingFrom(rule, std::move(each), seen));
    }
    return found;
}

std::vector<ApplicationFinding> findingsOf(const Casebook& book, const Case& one) {
    return Examiner(book).findingsOf(one);
}

}  // namespace grants
