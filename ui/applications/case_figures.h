// SPDX-License-Identifier: GPL-3.0-or-later
// The applications of a snapshot, with all that the page says of each: worked out once.
#pragma once

#include "domain/procedure/deadlines.h"
#include "domain/procedure/findings.h"
#include "domain/procedure/slots.h"
#include "ui/words/unit_names.h"

#include <memory>
#include <optional>
#include <vector>

namespace grants::ui {

/// Points into the casebook.
struct CaseRow {
    Id<Application> id;
    const Case* item = nullptr;
    std::vector<ApplicationFinding> findings;
    const Action* next = nullptr;  // what it waits for; null for nothing
    std::optional<Date> due;
    bool overdue = false;
    std::optional<Date> opens;  // the first day for it, when that is still to come

    [[nodiscard]] const Application& application() const { return *item->application; }
    /// Findings that block or are to be decided about, and are not passed.
    [[nodiscard]] std::vector<const ApplicationFinding*> openFindings() const;
    /// Those that only tell something, and those that were passed.
    [[nodiscard]] std::vector<const ApplicationFinding*> otherFindings() const;
    /// Whether a finding is to be accepted with a reason, and it is the time for it.
    [[nodiscard]] bool needsReason() const;

  private:
    [[nodiscard]] std::vector<const ApplicationFinding*> findingsThat(bool areOpen) const;
};

/// Immutable; to be shared and read from any thread.
struct CaseFigures {
    CaseFigures(std::shared_ptr<const FundYear> ofYear, std::shared_ptr<const Plan> byPlan,
                Date on);
    CaseFigures(const CaseFigures&) = delete;
    CaseFigures& operator=(const CaseFigures&) = delete;

    std::shared_ptr<const FundYear> year;
    std::shared_ptr<const Plan> plan;
    Date day;
    std::shared_ptr<const UnitNames> names;
    Casebook book;
    std::vector<CaseRow> rows;  // in the order of the year's applications
    std::vector<ProjectLoad> loads;

    /// Null for none.
    [[nodiscard]] const CaseRow* find(std::string_view number) const;
};

using CaseFiguresPtr = std::shared_ptr<const CaseFigures>;

}  // namespace grants::ui
