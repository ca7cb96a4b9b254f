// SPDX-License-Identifier: GPL-3.0-or-later
// A fund year with applications under review, told in few words.
#pragma once

#include "domain/cases/casebook.h"
#include "domain/plan/plan_reader.h"
#include "domain/review/ranking.h"
#include "support/year_builder.h"

#include <deque>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace grants::test {

[[nodiscard]] Points points(std::string_view text);

class ReviewYear {
  public:
    Plan plan = builtInPlan();

    /// Of P2 with its three places; under review; by a unit of its own without phone and account.
    /// 30万元, which takes a panel of five.
    Application& apply(const std::string& number);
    [[nodiscard]] Organisation& applicant(const std::string& number);

    /// From another unit, bound to nobody. Made when first named.
    Expert& expert(const std::string& number);
    Expert& financeExpert(const std::string& number);

    PanelSeat& seat(const std::string& application, const std::string& expert);
    /// One for each expert, Z1 being a finance expert.
    void panel(const std::string& application, int size);

    /// One criterion, not submitted.
    Score& score(const std::string& application, const std::string& expert,
                 const std::string& criterion, std::string_view given);
    /// A submitted sheet: a value for each criterion in the order of the rubric.
    void sheet(const std::string& application, const std::string& expert,
               std::initializer_list<std::string_view> given);
    /// A submitted sheet with this sum, spread over the criteria from the last one on.
    void sheet(const std::string& application, const std::string& expert, std::string_view total);
    void sheetOf(const std::string& application, const std::string& expert, Points total);
    /// An application with a panel of its own, a sheet from each: Z1, Z2 …
    void scored(const std::string& application, std::initializer_list<std::string_view> totals);

    Decision& decide(const std::string& application, const std::string& action,
                     const std::string& after);

    std::deque<Application> applications;
    std::deque<Expert> experts;
    std::deque<PanelSeat> seats;
    std::deque<Score> scores;
    std::deque<Decision> decisions;

    [[nodiscard]] FundYear build() const;
    /// As it is now; it stays as it was when more is entered.
    const Casebook& book();
    [[nodiscard]] const SupportProject& project() const { return plan.projects.at(1); }

  private:
    struct Opened {
        FundYear year;
        Plan plan;
        Casebook book;
        Opened(FundYear built, const Plan& rules)
            : year(std::move(built)), plan(rules), book(year, plan) {}
    };
    YearBuilder m_builder;
    std::vector<std::unique_ptr<Opened>> m_opened;
};

/// The line of an application; it must be there.
[[nodiscard]] const RankedCase& lineOf(const Ranking& ranking, std::string_view application);
/// "B 1, A 2=, C 2=, D -": numbers in the order of the ranking with their ranks, shared ones
/// marked.
[[nodiscard]] std::string inShort(const Ranking& ranking);

template <class T>
[[nodiscard]] std::vector<std::string> codesOf(const std::vector<T>& findings) {
    std::vector<std::string> codes;
    for (const T& each : findings) codes.push_back(each.code);
    return codes;
}

}  // namespace grants::test
