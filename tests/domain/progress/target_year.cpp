// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/target_year.h"

#include <stdexcept>

namespace grants::test {
namespace {

Measured valueUnder(const Plan& plan, const FundYear& year, std::string_view target, Date asOf) {
    for (const TargetState& state : measureTargets(year, plan, asOf)) {
        if (state.code == target) return state.value;
    }
    throw std::logic_error("no such target");
}

}  // namespace

Measured valueOf(const FundYear& year, std::string_view target, Date asOf) {
    return valueUnder(builtInPlan(), year, target, asOf);
}

Plan planWith(std::string_view setting, std::string_view value) {
    Plan plan = builtInPlan();
    if (!plan.set(setting, value)) throw std::logic_error("the setting was refused");
    return plan;
}

Measured valueWith(const FundYear& year, std::string_view target, std::string_view setting,
                   std::string_view value) {
    return valueUnder(planWith(setting, value), year, target, kYearEnd);
}

Measured count(std::int64_t number) {
    return number;
}

void addStock(FundYear& year, Id<Organisation> unit, std::string_view date, std::int64_t patents) {
    year.stocks.push_back({{}, unit, day(date), patents});
}

void addProduct(FundYear& year, Id<Organisation> enterprise, std::string_view date,
                Id<Organisation> service) {
    ProductFiling filing;
    filing.enterprise = enterprise;
    filing.date = day(date);
    filing.service = service;
    year.products.push_back(filing);
}

void addSurvey(FundYear& year, std::string_view date, std::int64_t satisfied, std::int64_t fairly,
               std::int64_t basically, std::int64_t dissatisfied) {
    Survey survey;
    survey.date = day(date);
    survey.satisfied = satisfied;
    survey.fairlySatisfied = fairly;
    survey.basicallySatisfied = basically;
    survey.dissatisfied = dissatisfied;
    year.surveys.push_back(survey);
}

void addActivity(FundYear& year, Id<Organisation> unit, ActivityKind kind,
                 std::optional<std::int64_t> attendances) {
    Activity activity;
    activity.kind = kind;
    activity.unit = unit;
    activity.date = day("2024-06-01");
    activity.attendances = attendances;
    year.activities.push_back(activity);
}

void addDeliverable(FundYear& year, Id<Organisation> unit, DeliverableKind kind) {
    Deliverable deliverable;
    deliverable.kind = kind;
    deliverable.unit = unit;
    deliverable.date = day("2024-06-01");
    year.deliverables.push_back(deliverable);
}

}  // namespace grants::test
