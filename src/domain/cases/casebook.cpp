// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/casebook.h"

#include <algorithm>
#include <unordered_set>

namespace grants {
namespace {

template <class Line>
void orderByNumber(std::vector<const Line*>& lines) {
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line* a, const Line* b) { return a->number < b->number; });
}

}  // namespace

const Decision* Case::last(std::string_view action) const {
    const auto found = std::find_if(standing.rbegin(), standing.rend(),
                                    [&](const Decision* each) { return each->action == action; });
    return found == standing.rend() ? nullptr : *found;
}

int Case::times(std::string_view action) const {
    return static_cast<int>(
        std::count_if(standing.begin(), standing.end(),
                      [&](const Decision* each) { return each->action == action; }));
}

int Case::checksAgainst() const {
    return static_cast<int>(std::count_if(checks.begin(), checks.end(), [](const FormCheck* each) {
        return each->verdict != CheckVerdict::Fits;
    }));
}

Casebook::Casebook(const FundYear& year, const Plan& plan) : m_year(year), m_plan(plan) {
    m_cases.reserve(year.applications.size());
    for (const Application& each : year.applications) {
        m_byNumber.emplace(each.number, m_cases.size());
        m_byUnit.emplace(each.unit.value, m_cases.size());
        Case& one = m_cases.emplace_back();
        one.application = &each;
        one.unit = &year.registry.at(each.unit);
        one.project = plan.findProject(each.project);
    }
    for (const Expert& each : year.experts) m_experts.emplace(each.number, &each);
    sortIn(year.commitments, &Case::commitments);
    sortIn(year.budgetLines, &Case::budget);
    sortIn(year.team, &Case::team);
    sortIn(year.schedule, &Case::schedule);
    sortIn(year.enclosures, &Case::enclosures);
    sortIn(year.formChecks, &Case::checks);
    sortIn(year.seats, &Case::seats);
    sortIn(year.scores, &Case::scores);
    sortIn(year.recognitions, &Case::recognitions);
    for (Case& each : m_cases) {
        orderByNumber(each.budget);
        orderByNumber(each.team);
        orderByNumber(each.schedule);
        orderByNumber(each.enclosures);
    }
    takeDecisions();
}

template <class Record>
void Casebook::sortIn(const std::vector<Record>& records, std::vector<const Record*> Case::*list) {
    for (const Record& each : records) {
        const auto found = m_byNumber.find(each.application);
        if (found != m_byNumber.end()) (m_cases[found->second].*list).push_back(&each);
    }
}

void Casebook::takeDecisions() {
    std::unordered_set<std::int64_t> reversed;
    for (const Decision& each : m_year.decisions)
        if (each.reverses) reversed.insert(each.reverses.value);
    for (const Decision& each : m_year.decisions) {
        const auto found = m_byNumber.find(each.number);
        if (each.subject != Subject::Application || found == m_byNumber.end()) continue;
        Case& one = m_cases[found->second];
        one.history.push_back(&each);
        if (!each.reverses && reversed.count(each.id.value) == 0) one.standing.push_back(&each);
    }
    for (Case& each : m_cases) {
        each.state = each.standing.empty() ? std::string_view(each.application->takenUp)
                                           : std::string_view(each.standing.back()->after);
    }
}

const Case* Casebook::find(std::string_view number) const {
    const auto found = m_byNumber.find(number);
    return found == m_byNumber.end() ? nullptr : &m_cases[found->second];
}

const Expert* Casebook::expert(std::string_view number) const {
    const auto found = m_experts.find(number);
    return found == m_experts.end() ? nullptr : found->second;
}

std::vector<const Case*> Casebook::ofUnit(Id<Organisation> unit) const {
    std::vector<const Case*> cases;
    const auto [first, last] = m_byUnit.equal_range(unit.value);
    for (auto each = first; each != last; ++each) cases.push_back(&m_cases[each->second]);
    return cases;
}

std::vector<const Case*> Casebook::ofProject(std::string_view code) const {
    std::vector<const Case*> cases;
    for (const Case& each : m_cases)
        if (each.application->project == code) cases.push_back(&each);
    return cases;
}

}  // namespace grants
