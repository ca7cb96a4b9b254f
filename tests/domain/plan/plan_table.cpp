// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_table.h"

#include "domain/plan/setting.h"
#include "domain/registry/unit_words.h"

#include <span>

namespace grants {
namespace {

template <class... Parts>
std::string row(const Parts&... parts) {
    std::string line;
    ((line += (line.empty() ? "" : " | ") + std::string(parts)), ...);
    return line + "\n";
}

std::string joined(const std::vector<std::string>& parts) {
    std::string all;
    for (const auto& part : parts) all += (all.empty() ? "" : ", ") + part;
    return all;
}

template <class Enum>
std::string joined(const std::vector<Enum>& values, std::span<const std::string_view> words) {
    std::vector<std::string> parts;
    for (const Enum value : values) parts.emplace_back(words[static_cast<std::size_t>(value)]);
    return joined(parts);
}

std::string joined(const std::vector<SettingOption>& options) {
    std::vector<std::string> codes;
    for (const SettingOption& option : options) codes.push_back(option.code);
    return joined(codes);
}

std::string goalText(const NumericGoal& goal) {
    return goal.measure + " " + (goal.bare ? "bare" : std::string(codeText(goal.comparator))) +
           " " + toText(goal.value) + " " + goal.unit + " " +
           std::string(codeText(goal.geography)) + " " + std::string(codeText(goal.by)) +
           (goal.withoutMunicipal ? " without-municipal" : "");
}

std::string indicatorRow(const Indicator& indicator) {
    std::string feeds;
    for (const auto& fed : indicator.feeds)
        feeds += " +" + fed.target + (fed.amount ? "=" + toText(*fed.amount) : "");
    if (const auto* goal = std::get_if<NumericGoal>(&indicator.goal))
        return row(indicator.code, indicator.clause, goalText(*goal) + feeds);
    const auto& wanted = std::get<QualitativeGoal>(indicator.goal).deliverables;
    return row(indicator.code, indicator.clause, std::to_string(wanted.size()) + " deliverables");
}

}  // namespace

std::string headerTable(const Plan& plan) {
    return row(plan.id, plan.issued, plan.published) + row(joined(plan.basis)) +
           row(joined(plan.upstream)) + row(plan.projectMode, plan.schemeMode, plan.modeClause) +
           row("until " + inIso(plan.useBy), plan.useByClause) +
           row("total " + inShort(plan.fundTotal));
}

std::string projectTable(const Plan& plan) {
    std::string table;
    for (const auto& project : plan.projects) {
        table += row(project.code, project.clause,
                     std::to_string(project.slots) + (project.exactlyOne ? " exactly" : " at most"),
                     inShort(project.unitCap), inShort(project.totalCap),
                     joined(project.applicants, kUnitKinds), codeText(project.place),
                     joined(project.sizes, kEnterpriseSizes));
        for (const auto& indicator : project.indicators) table += indicatorRow(indicator);
    }
    return table;
}

std::string schemeTable(const Plan& plan) {
    std::string table;
    for (const auto& scheme : plan.schemes) {
        table += row(scheme.code, scheme.clause, scheme.unitCap, scheme.pool);
        for (const auto& line : scheme.lines)
            table += row(line.code, line.clause, line.rate, line.isCeiling ? "ceiling" : "fixed");
    }
    return table;
}

std::string targetTable(const Plan& plan) {
    std::string table;
    for (const auto& target : plan.targets)
        table += row(target.code, target.clause, goalText(target.goal));
    return table;
}

std::string readingTable(const Plan& plan) {
    std::string table;
    for (const auto& reading : plan.readings) {
        const std::string value =
            reading.carriedBy.empty() ? reading.defaultValue : "= " + joined(reading.carriedBy);
        table += row(reading.id, reading.name, reading.clause, value, joined(reading.options));
    }
    return table;
}

std::string parameterTable(const Plan& plan) {
    std::string table;
    for (const auto& parameter : plan.parameters) {
        table += row(parameter.name, parameter.clause, parameter.defaultValue,
                     parameter.ceiling.empty() ? "" : "<= " + parameter.ceiling);
    }
    return table;
}

std::string ruleTable(const Plan& plan) {
    std::string table;
    for (const auto& rule : plan.fundRules) table += row(rule.id, rule.clause);
    return table;
}

std::string scoreTable(const Plan& plan) {
    std::string table;
    for (const auto& item : plan.rubric)
        table += row(item.name, item.clause, std::to_string(item.points));
    for (const auto& item : plan.selfEvaluation)
        table += row(item.level1, item.target, item.clause, std::to_string(item.points));
    return table;
}

std::string planTable(const Plan& plan) {
    return headerTable(plan) + projectTable(plan) + schemeTable(plan) + targetTable(plan) +
           readingTable(plan) + parameterTable(plan) + ruleTable(plan) + scoreTable(plan);
}

}  // namespace grants
