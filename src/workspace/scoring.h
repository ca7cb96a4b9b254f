// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's own sheet: what he gives, hands in and may not score (projects §4).
#pragma once

#include "domain/applications/points.h"
#include "domain/cases/casebook.h"
#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"

#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// What a reviewer gives for one criterion of an application.
struct SheetEntry {
    std::string application, criterion;
    Points points;
    std::string words;
};

/// The sheets of one expert, as records that are to be written. Year and plan must outlive it.
class OwnSheets {
  public:
    /// Throws Error(NotPermitted) NOT_ASSIGNED for a person who is no expert.
    OwnSheets(const FundYear& year, const Plan& plan, std::string_view login);

    /// Throws Error(NotPermitted) NOT_ASSIGNED, SHEET_LOCKED once it is submitted or its review
    /// closed; Error(Usage) UNKNOWN_CRITERION, POINTS_RANGE.
    [[nodiscard]] Score scored(const SheetEntry& entry) const;
    /// The row that is taken out; its id is 0 when there is none.
    [[nodiscard]] Score cleared(const std::string& application, const std::string& criterion) const;
    /// All its rows; throws Error(Usage) SHEET_INCOMPLETE.
    [[nodiscard]] std::vector<Score> submitted(const std::string& application, Date on) const;
    [[nodiscard]] PanelSeat recused(const std::string& application,
                                    const std::string& reason) const;

  private:
    const PanelSeat& openSeat(const std::string& application) const;
    [[nodiscard]] const Score* stored(const std::string& application,
                                      const std::string& criterion) const;

    const Casebook m_book;
    const Plan& m_plan;
    const Expert& m_expert;
};

}  // namespace grants
