// SPDX-License-Identifier: GPL-3.0-or-later
// What the calculating commands share: the fund file, --set and --as-of.
#pragma once

#include "base/date.h"
#include "cli/command.h"
#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"
#include "workspace/workspace.h"

#include <memory>
#include <string>
#include <vector>

namespace grants::cli {

/// A fund file opened for a calculation: its year, and its plan with the --set values in force.
struct Fund {
    std::unique_ptr<Workspace> workspace;
    std::shared_ptr<const FundYear> year;
    Plan plan;
};

/// The arguments of a calculation over a fund file.
struct FundArguments {
    std::string file;
    std::vector<std::string> settings;  // NAME=VALUE
    std::string asOf;
    bool json = false;
    bool readOnly = false;
    std::string login;  // --as
};

void addFile(CLI::App& app, const Console& console, FundArguments& arguments);
void addSettings(CLI::App& app, const Console& console, FundArguments& arguments);
void addAsOf(CLI::App& app, const Console& console, FundArguments& arguments);
/// The same where the usual day is closingDay().
void addClosingDay(CLI::App& app, const Console& console, FundArguments& arguments);
void addJson(CLI::App& app, const Console& console, FundArguments& arguments);

/// The file as the arguments want it opened, by whom they say. Throws Error(FundFile),
/// Error(NotPermitted).
[[nodiscard]] std::unique_ptr<Workspace> openWorkspace(const FundArguments& arguments,
                                                       const Console& console);
/// The whole year, for who may read it. Throws as openWorkspace() does, and Error(Usage) for a
/// setting that the plan refuses.
[[nodiscard]] Fund openFund(const FundArguments& arguments, const Console& console);
/// The same with what of the year whoever it is may see: a reviewer what is assigned to him.
[[nodiscard]] Fund openSeenFund(const FundArguments& arguments, const Console& console);
/// NAME=VALUE, as --set has it. Throws Error(Usage).
void applySetting(Plan& plan, const std::string& setting);
/// The day named by --as-of, else the last day of the plan's fact window. Throws Error(Usage).
[[nodiscard]] Date asOfDay(const FundArguments& arguments, const Plan& plan);

}  // namespace grants::cli
