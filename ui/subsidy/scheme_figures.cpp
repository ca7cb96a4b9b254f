// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subsidy/scheme_figures.h"

#include "domain/year/as_of.h"

#include <algorithm>
#include <stdexcept>

namespace grants::ui {

namespace {

const LicenceRecord* licenceOf(const FundYear& year, std::string_view registerNo) {
    const auto found =
        std::find_if(year.licences.begin(), year.licences.end(),
                     [&](const LicenceRecord& record) { return record.registerNo == registerNo; });
    return found == year.licences.end() ? nullptr : &*found;
}

StepRow rowOf(const SchemeFigures& figures, const Step& step, const Translator& translator) {
    return {step, clauseOf(figures.result.rules.clauses, step.kind), translator(describe(step))};
}

/// The plan's last day, when it has units to pay and the day asked for has none.
std::optional<Date> fullDayOf(const SchemeFigures& figures,
                              const std::shared_ptr<const FundYear>& year, const Plan& plan) {
    const Question& asked = figures.question;
    const Date last = plan.rules().factWindow.last;
    if (!figures.result.units.empty() || asked.asOf >= last) return std::nullopt;
    const auto whole = asOf(year, last, last);
    const bool some = !calculateScheme(*whole, plan, asked.scheme, asked.basis).units.empty();
    return some ? std::optional(last) : std::nullopt;
}

}  // namespace

Plan tried(Plan plan, const Trial& trial) {
    for (const auto& [name, value] : trial)
        if (!plan.set(name, value)) throw std::logic_error("the plan refuses " + name);
    return plan;
}

std::shared_ptr<const SchemeFigures> answer(const Question& question,
                                            const std::shared_ptr<const FundYear>& year,
                                            std::shared_ptr<const UnitNames> names,
                                            const Plan& plan) {
    auto figures = std::make_shared<SchemeFigures>();
    const Plan trial = tried(plan, question.trial);
    const Rules rules = trial.rules();
    figures->question = question;
    figures->year = asOf(year, question.asOf, rules.factWindow.last);
    figures->names = std::move(names);
    figures->result = calculateScheme(*figures->year, trial, question.scheme, question.basis);
    figures->fullDay = fullDayOf(*figures, year, trial);
    const Registry& registry = figures->year->registry;
    for (const UnitResult& unit : figures->result.units)
        figures->units.push_back({&registry.at(unit.unit), &unit});
    for (const Rejection& rejection : figures->result.rejected) {
        figures->rejected.push_back({&registry.at(rejection.unit), &rejection,
                                     clauseOf(figures->result.rules.clauses, rejection.code)});
    }
    return figures;
}

std::vector<LineRow> linesOf(const SchemeFigures& figures, const UnitResult& unit) {
    std::vector<LineRow> rows;
    const bool licences = figures.result.rules.kind() == SchemeKind::Transfer;
    for (const Line& line : unit.lines)
        rows.push_back({&line, licences ? licenceOf(*figures.year, line.record) : nullptr});
    return rows;
}

std::vector<StepRow> stepsOf(const SchemeFigures& figures, const UnitResult& unit, const Line& line,
                             const Translator& translator) {
    std::vector<StepRow> rows;
    for (const Step& step : line.steps) rows.push_back(rowOf(figures, step, translator));
    rows.push_back(rowOf(figures, spreadStep(unit, line), translator));
    return rows;
}

std::vector<StepRow> stepsOf(const SchemeFigures& figures, const UnitResult& unit,
                             const Translator& translator) {
    std::vector<StepRow> rows;
    for (const Step& step : unit.steps) rows.push_back(rowOf(figures, step, translator));
    return rows;
}

}  // namespace grants::ui
