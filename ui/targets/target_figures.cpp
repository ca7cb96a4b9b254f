// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_figures.h"

#include "domain/progress/forecast.h"

#include <algorithm>
#include <stdexcept>

namespace grants::ui {

namespace {

std::optional<std::int64_t> missing(const Measured& value, const Quantity& goal) {
    if (const auto* count = std::get_if<std::int64_t>(&value))
        if (const auto* wanted = std::get_if<std::int64_t>(&goal)) return *wanted - *count;
    if (const auto* amount = std::get_if<Money>(&value))
        if (const auto* wanted = std::get_if<Money>(&goal)) return (*wanted - *amount).inFen();
    return std::nullopt;
}

int monthsBetween(Date from, Date to) {
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

}  // namespace

std::shared_ptr<const TargetList> listOf(const FundYear& year, std::shared_ptr<const Plan> plan,
                                         Date asOf) {
    auto list = std::make_shared<TargetList>();
    for (const TargetState& state : measureTargets(year, *plan, asOf))
        list->rows.push_back({plan->findTarget(state.code), state});
    list->plan = std::move(plan);
    return list;
}

std::shared_ptr<const TargetCourse> courseOf(std::shared_ptr<const FundYear> year,
                                             std::shared_ptr<const Plan> plan,
                                             const std::string& code, Date asOf) {
    auto course = std::make_shared<TargetCourse>();
    course->target = plan->findTarget(code);
    if (course->target == nullptr) throw std::logic_error("no target " + code);
    course->window = plan->rules().factWindow;
    course->asOf = asOf;
    const bool pace = !std::holds_alternative<Fraction>(course->target->goal.value);
    for (const MonthValue& month : monthByMonth(*year, *plan, code, asOf)) {
        course->months.push_back(
            {month.month, month.value,
             pace ? std::optional(passed(course->window, month.month)) : std::nullopt});
    }
    course->records = recordsBehind(*year, *plan, code, asOf);
    for (const TargetState& state : measureTargets(*year, *plan, asOf))
        if (state.code == code) course->state = state;
    course->forecast = forecastOf(course->state);
    course->year = std::move(year);
    course->plan = std::move(plan);
    return course;
}

Fraction passed(const DateRange& window, Date day) {
    const std::int64_t whole = window.last.daysSinceEpoch() - window.first.daysSinceEpoch() + 1;
    const std::int64_t gone = day.daysSinceEpoch() - window.first.daysSinceEpoch() + 1;
    return Fraction(std::clamp<std::int64_t>(gone, 0, whole), std::max<std::int64_t>(whole, 1));
}

std::optional<std::int64_t> neededPerMonth(const TargetCourse& course) {
    const auto rest = missing(course.state.value, course.target->goal.value);
    const int months = monthsBetween(course.asOf, course.window.last);
    if (!rest || *rest <= 0 || months <= 0) return std::nullopt;
    return (*rest + months - 1) / months;
}

}  // namespace grants::ui
