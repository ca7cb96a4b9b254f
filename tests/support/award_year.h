// SPDX-License-Identifier: GPL-3.0-or-later
// A year of awards in a test: who was awarded what, whose records it has, what was promised,
// delivered and judged.
#pragma once

#include "domain/cases/casebook.h"
#include "domain/plan/plan_reader.h"
#include "support/random_year.h"
#include "support/year_builder.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace grants::test {

class AwardYear {
  public:
    using UnitId = YearBuilder::UnitId;

    Plan plan = builtInPlan();
    YearBuilder records;
    std::deque<ProductFiling> products;
    std::vector<Recognition> recognitions;

    /// Throws std::logic_error for a value that the plan refuses.
    void set(std::string_view name, std::string_view value);
    /// An award of 200,000 元 that runs since 2024-03-01.
    Application& award(const std::string& number, const std::string& project, UnitId unit,
                       Money amount = yuan(200'000));
    /// The award's state from this day on, decided by this action.
    void move(const std::string& number, const std::string& action, const std::string& state,
              std::string_view on, const std::string& result = "");
    void promise(const std::string& number, const std::string& indicator, const std::string& value);
    /// Every text of the project accepted on this day.
    void recogniseAll(const std::string& number, std::string_view on = "2024-10-08");
    void attribute(const std::string& record, const std::string& number);
    ProductFiling& product(const std::string& number, UnitId enterprise, UnitId service = {});
    void stock(UnitId unit, std::int64_t patents, std::string_view asOf = "2023-12-31");

    [[nodiscard]] FundYear build() const;

  private:
    std::deque<Application> m_applications;
    std::vector<Commitment> m_commitments;
    std::vector<Attribution> m_attributions;
    std::vector<Decision> m_decisions;
    std::vector<PatentStock> m_stocks;
};

/// A random year with products, parks, live and other awards of all projects, attributions that
/// name some of them and some that are not there.
[[nodiscard]] FundYear randomAwards(std::uint64_t seed, int records);

}  // namespace grants::test
