// SPDX-License-Identifier: GPL-3.0-or-later
// A year of applications in a test: who applies, what is promised, who reviews and what was
// decided.
#pragma once

#include "domain/cases/casebook.h"
#include "domain/plan/plan_reader.h"
#include "support/year_builder.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace grants::test {

class ProcedureYear {
  public:
    using UnitId = YearBuilder::UnitId;

    Plan plan = builtInPlan();

    /// 区内, of a kind that the project admits.
    UnitId applicantFor(const std::string& project);
    [[nodiscard]] Organisation& edit(UnitId unit) { return m_units.edit(unit); }

    /// A draft that keeps every rule: dated 2024-06-03, with the unit cap's amount, which the city
    /// gives, too, and the plan's goals promised.
    Application& apply(const std::string& number, const std::string& project, UnitId unit);
    [[nodiscard]] Application& application(const std::string& number);
    /// Of an application; a new one where nothing was promised yet.
    Commitment& promise(const std::string& number, const std::string& indicator);
    void withdrawPromise(const std::string& number, const std::string& indicator);

    /// So many experts of other employers, the first of them for finance.
    void seat(const std::string& number, int experts);
    [[nodiscard]] Expert& expert(int index) {
        return m_experts.at(static_cast<std::size_t>(index));
    }
    [[nodiscard]] PanelSeat& seatAt(int index) {
        return m_seats.at(static_cast<std::size_t>(index));
    }
    /// Every seat's sheet, complete and submitted.
    void score(const std::string& number);
    void withdrawLastScore() { m_scores.pop_back(); }

    /// One more decision, from where the application stands to where the table of actions leads.
    Decision& decide(const std::string& number, const std::string& action,
                     std::string_view on = "2024-06-03", const std::string& result = "");
    /// A new decision that reverses the last one which stands.
    void reverse(const std::string& number);
    /// Money from one line to another, approved before the program.
    void move(const std::string& from, const std::string& to, Money amount);

    /// An approved batch pays the firm for a patent that a university transferred to it.
    void subsidise(UnitId firm);

    [[nodiscard]] FundYear build() const;

  private:
    YearBuilder m_units;  // with what was transferred
    std::vector<BatchLine> m_subsidised;
    std::deque<Application> m_applications;
    std::deque<Commitment> m_commitments;
    std::deque<Expert> m_experts;
    std::deque<PanelSeat> m_seats;
    std::deque<Score> m_scores;
    std::deque<Decision> m_decisions;
    std::deque<Reallocation> m_reallocations;
};

/// The book of a year and one of its applications; both stay together.
class Opened {
  public:
    Opened(const ProcedureYear& year, std::string_view number)
        : m_year(year.build()),
          m_plan(year.plan),
          m_book(m_year, m_plan),
          m_one(*m_book.find(number)) {}
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    [[nodiscard]] const Casebook& book() const { return m_book; }
    [[nodiscard]] const Case& one() const { return m_one; }

  private:
    const FundYear m_year;
    const Plan m_plan;
    const Casebook m_book;
    const Case& m_one;
};

}  // namespace grants::test
