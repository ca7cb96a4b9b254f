// SPDX-License-Identifier: GPL-3.0-or-later
// The applications of a year, each with all that was entered and decided about it.
#pragma once

#include "domain/applications/application_state.h"
#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace grants {

/// Numbered lines are in the order of their numbers, other lists in that of their coming; pointers
/// are into the year and the plan.
struct Case {
    const Application* application = nullptr;
    const Organisation* unit = nullptr;
    const SupportProject* project = nullptr;  // null for a code that the plan lacks
    std::string_view state;                   // by the decisions that stand
    std::vector<const Decision*> history;     // all of them
    std::vector<const Decision*> standing;    // neither reversed nor reversals
    std::vector<const Commitment*> commitments;
    std::vector<const BudgetLine*> budget;
    std::vector<const TeamMember*> team;
    std::vector<const ScheduleStep*> schedule;
    std::vector<const Enclosure*> enclosures;
    std::vector<const FormCheck*> checks;
    std::vector<const PanelSeat*> seats;
    std::vector<const Score*> scores;
    std::vector<const Recognition*> recognitions;

    [[nodiscard]] const std::string& number() const { return application->number; }
    [[nodiscard]] bool isLive() const { return grants::isLive(state); }
    /// The newest standing decision of this action; null for none.
    [[nodiscard]] const Decision* last(std::string_view action) const;
    /// How often it was decided and stands.
    [[nodiscard]] int times(std::string_view action) const;
    /// How many items of the 形式审查表 are concluded otherwise than 符合.
    [[nodiscard]] int checksAgainst() const;
};

/// Year and plan must outlive it.
class Casebook {
  public:
    Casebook(const FundYear& year, const Plan& plan);

    [[nodiscard]] const FundYear& year() const { return m_year; }
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    /// In the order of the year's applications.
    [[nodiscard]] const std::vector<Case>& cases() const { return m_cases; }
    /// By 受理号; null for none.
    [[nodiscard]] const Case* find(std::string_view number) const;
    /// By 专家编号; null for none.
    [[nodiscard]] const Expert* expert(std::string_view number) const;
    [[nodiscard]] std::vector<const Case*> ofUnit(Id<Organisation> unit) const;
    [[nodiscard]] std::vector<const Case*> ofProject(std::string_view code) const;

  private:
    template <class Record>
    void sortIn(const std::vector<Record>& records, std::vector<const Record*> Case::*list);
    void takeDecisions();

    const FundYear& m_year;
    const Plan& m_plan;
    std::vector<Case> m_cases;
    std::unordered_map<std::string_view, std::size_t> m_byNumber;
    std::unordered_map<std::string_view, const Expert*> m_experts;
    std::unordered_multimap<std::int64_t, std::size_t> m_byUnit;
};

}  // namespace grants
