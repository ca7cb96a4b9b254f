// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of interchange §4: money in integer 分, keys as there.
#include "cli/subsidy_result.h"

#include <nlohmann/json.hpp>

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

Json stepJson(const SchemeClauses& clauses, const Step& step, const Console& console) {
    return {{"kind", codeText(step.kind)},
            {"clause", clauseOf(clauses, step.kind)},
            {"text", console.text(describe(step))},
            {"before_fen", step.before.inFen()},
            {"after_fen", step.after.inFen()}};
}

Json lineJson(const SchemeClauses& clauses, const UnitResult& unit, const Line& line,
              const Console& console) {
    Json patents = Json::array();
    for (const PatentNumber& patent : line.patents) patents.push_back(patent.text());
    Json steps = Json::array();
    for (const Step& step : line.steps) steps.push_back(stepJson(clauses, step, console));
    steps.push_back(stepJson(clauses, spreadStep(unit, line), console));
    return {{"record", line.record},         {"role", codeText(line.role)},
            {"patents", std::move(patents)}, {"raw_fen", line.raw.inFen()},
            {"paid_fen", line.paid.inFen()}, {"steps", std::move(steps)}};
}

Json unitJson(const SubsidyResult& result, const SchemeClauses& clauses, const UnitResult& unit,
              const Console& console) {
    const Organisation& organisation = result.unit(unit.unit);
    Json lines = Json::array();
    for (const Line& line : unit.lines) lines.push_back(lineJson(clauses, unit, line, console));
    Json steps = Json::array();
    for (const Step& step : unit.steps) steps.push_back(stepJson(clauses, step, console));
    return {{"uscc", organisation.code.text()}, {"name", organisation.name},
            {"raw_fen", unit.raw.inFen()},      {"capped_fen", unit.capped.inFen()},
            {"paid_fen", unit.paid.inFen()},    {"binding", codeText(unit.binding)},
            {"lines", std::move(lines)},        {"steps", std::move(steps)}};
}

Json rejectionJson(const SubsidyResult& result, const SchemeClauses& clauses,
                   const Rejection& rejection, const Console& console) {
    return {{"uscc", result.unit(rejection.unit).code.text()},
            {"record", rejection.record},
            {"patent", rejection.patents.empty() ? Json() : Json(rejection.patents.front().text())},
            {"role", codeText(rejection.role)},
            {"code", codeText(rejection.code)},
            {"clause", clauseOf(clauses, rejection.code)},
            {"message", console.text(describe(rejection.code))}};
}

Json schemeJson(const SubsidyResult& result, const SchemeResult& scheme, const Console& console) {
    Json units = Json::array(), rejected = Json::array();
    for (const UnitResult& unit : scheme.units) {
        if (result.shows(unit.unit))
            units.push_back(unitJson(result, scheme.rules.clauses, unit, console));
    }
    for (const Rejection& rejection : scheme.rejected) {
        if (result.shows(rejection.unit))
            rejected.push_back(rejectionJson(result, scheme.rules.clauses, rejection, console));
    }
    return {{"code", scheme.rules.code},
            {"pool_fen", scheme.pool.inFen()},
            {"raw_fen", scheme.raw.inFen()},
            {"capped_fen", scheme.capped.inFen()},
            {"paid_fen", scheme.paid.inFen()},
            {"residue_fen", scheme.residue.inFen()},
            {"ratio", {{"num", scheme.ratio.num()}, {"den", scheme.ratio.den()}}},
            {"units", std::move(units)},
            {"rejected", std::move(rejected)},
            {"warnings", scheme.warnings}};
}

}  // namespace

void printJson(const SubsidyResult& result, const Console& console) {
    Json parameters = Json::object();
    for (const auto& [name, value] : result.fund.plan.settings()) parameters[name] = value;
    Json schemes = Json::array();
    for (const SchemeResult& scheme : result.schemes)
        schemes.push_back(schemeJson(result, scheme, console));
    const Json out{{"plan", result.fund.plan.id},
                   {"as_of", inIso(result.asOf)},
                   {"basis", codeText(result.basis)},
                   {"parameters", std::move(parameters)},
                   {"schemes", std::move(schemes)}};
    console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace grants::cli
