// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/procedure_year.h"

#include "domain/decisions/actions.h"

#include <algorithm>
#include <stdexcept>

namespace grants::test {
namespace {

template <class T>
Id<T> nextId(const std::deque<T>& list) {
    return {static_cast<std::int64_t>(list.size()) + 1};
}

const Application& named(const std::deque<Application>& applications, const std::string& number) {
    const auto found = std::find_if(applications.begin(), applications.end(),
                                    [&](const Application& each) { return each.number == number; });
    if (found == applications.end()) throw std::logic_error("no application " + number);
    return *found;
}

/// The goal as an applicant writes it.
std::string goalText(const NumericGoal& goal) {
    return toText(goal.value);
}

/// Approved, and paying these lines.
void addBatch(const std::vector<BatchLine>& lines, FundYear& year) {
    Batch batch;
    batch.number = lines.front().batch;
    batch.scheme = "S1";
    year.batches.push_back(batch);
    year.batchLines = lines;
}

Decision approvalOf(const Batch& batch) {
    Decision approval;
    approval.id = {5'000};
    approval.subject = Subject::Batch;
    approval.number = batch.number;
    approval.action = "approve";
    approval.after = "approved";
    approval.date = day("2024-06-03");
    return approval;
}

}  // namespace

ProcedureYear::UnitId ProcedureYear::applicantFor(const std::string& project) {
    const UnitId unit = m_units.sme(project + " 申报单位");
    Organisation& made = m_units.edit(unit);
    made.kind = plan.findProject(project)->applicants.front();
    if (made.kind != UnitKind::Enterprise) made.size = EnterpriseSize::NotApplicable;
    return unit;
}

Application& ProcedureYear::apply(const std::string& number, const std::string& project,
                                  UnitId unit) {
    const SupportProject& applied = *plan.findProject(project);
    Application made;
    made.id = nextId(m_applications);
    made.number = number;
    made.project = project;
    made.unit = unit;
    made.title = applied.name;
    made.requested = applied.unitCap;
    made.municipalAmount = applied.unitCap;
    made.date = day("2024-06-03");
    for (const Indicator& each : applied.indicators)
        if (const auto* goal = std::get_if<NumericGoal>(&each.goal))
            promise(number, each.code).value = goalText(*goal);
    return m_applications.emplace_back(std::move(made));
}

Application& ProcedureYear::application(const std::string& number) {
    return *std::find_if(m_applications.begin(), m_applications.end(),
                         [&](const Application& each) { return each.number == number; });
}

Commitment& ProcedureYear::promise(const std::string& number, const std::string& indicator) {
    const auto found =
        std::find_if(m_commitments.begin(), m_commitments.end(), [&](const Commitment& each) {
            return each.application == number && each.indicator == indicator;
        });
    if (found != m_commitments.end()) return *found;
    return m_commitments.emplace_back(Commitment{nextId(m_commitments), number, indicator, ""});
}

void ProcedureYear::withdrawPromise(const std::string& number, const std::string& indicator) {
    std::erase_if(m_commitments, [&](const Commitment& each) {
        return each.application == number && each.indicator == indicator;
    });
}

void ProcedureYear::seat(const std::string& number, int experts) {
    for (int i = 0; i < experts; ++i) {
        Expert expert;
        expert.id = nextId(m_experts);
        expert.number = "ZJ-" + std::to_string(m_experts.size() + 1);
        expert.name = "专家" + std::to_string(m_experts.size() + 1);
        expert.employer = "评审单位" + std::to_string(m_experts.size() + 1);
        expert.finance = i == 0;
        m_seats.push_back({nextId(m_seats), number, expert.number});
        m_experts.push_back(std::move(expert));
    }
}

void ProcedureYear::score(const std::string& number) {
    for (const PanelSeat& seat : m_seats) {
        if (seat.application != number) continue;
        for (const RubricItem& item : plan.rubric) {
            Score score{nextId(m_scores), number, seat.expert, item.name};
            score.points = Points::ofHundredths(item.points * 80);
            score.submitted = day("2024-06-20");
            m_scores.push_back(std::move(score));
        }
    }
}

Decision& ProcedureYear::decide(const std::string& number, const std::string& action,
                                std::string_view on, const std::string& result) {
    const std::vector<Decision> all(m_decisions.begin(), m_decisions.end());
    const Action* known = findAction(Subject::Application, action);
    const ActionOutcome* outcome = known == nullptr ? nullptr : findOutcome(*known, result);
    const std::string before =
        stateOf(standing(all, Subject::Application, number), named(m_applications, number).takenUp);
    if (outcome == nullptr || !leadsFrom(*known, before))
        throw std::logic_error(action + " does not lead from " + before);
    Decision made;
    made.id = nextId(m_decisions);
    made.number = number;
    made.action = action;
    made.date = day(on);
    made.before = before;
    made.after = stateAfter(*outcome, before);
    made.result = result;
    return m_decisions.emplace_back(std::move(made));
}

void ProcedureYear::reverse(const std::string& number) {
    const std::vector<Decision> all(m_decisions.begin(), m_decisions.end());
    const Decision& last = *standing(all, Subject::Application, number).back();
    Decision made;
    made.id = nextId(m_decisions);
    made.number = number;
    made.action = "reverse";
    made.date = last.date;
    made.before = last.after;
    made.after = last.before;
    made.reverses = last.id;
    m_decisions.push_back(std::move(made));
}

void ProcedureYear::move(const std::string& from, const std::string& to, Money amount) {
    Reallocation made;
    made.id = nextId(m_reallocations);
    made.number = "TJ-" + std::to_string(made.id.value);
    made.from = from;
    made.to = to;
    made.amount = amount;
    made.ref = "批-" + std::to_string(made.id.value);
    made.date = day("2024-06-03");
    made.takenUp = "approved";
    m_reallocations.push_back(std::move(made));
}

void ProcedureYear::subsidise(UnitId firm) {
    BatchLine line;
    line.batch = "S1-2024-01";
    line.unit = firm;
    line.record = "ZR" + std::to_string(m_subsidised.size() + 1);
    line.role = Role::Recipient;
    line.raw = line.paid = yuan(4'000);
    m_units.transfer(line.record, m_units.university("某大学"), firm);
    m_subsidised.push_back(line);
}

FundYear ProcedureYear::build() const {
    FundYear year = m_units.build();
    if (!m_subsidised.empty()) addBatch(m_subsidised, year);
    year.applications = {m_applications.begin(), m_applications.end()};
    year.commitments = {m_commitments.begin(), m_commitments.end()};
    year.experts = {m_experts.begin(), m_experts.end()};
    year.seats = {m_seats.begin(), m_seats.end()};
    year.scores = {m_scores.begin(), m_scores.end()};
    year.decisions = {m_decisions.begin(), m_decisions.end()};
    for (const Batch& each : year.batches) year.decisions.push_back(approvalOf(each));
    year.reallocations = {m_reallocations.begin(), m_reallocations.end()};
    return year;
}

}  // namespace grants::test
