// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand applications with seven reviewers each.
#include "bench/synthetic_year.h"
#include "domain/plan/plan_reader.h"
#include "ui/review/panel_rows.h"
#include "ui/review/ranking_rows.h"
#include "ui/review/review_figures.h"
#include "ui/support/desk_fixture.h"
#include "ui/support/thread_time.h"
#include "ui/table/table_model.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr int kApplications = 1000, kReviewers = 7;
/// In ms of the thread's own work; what is not optimised, or is watched, is slower.
#ifdef NDEBUG
constexpr double kAtOnce = 50;
#else
constexpr double kAtOnce = 1000;
#endif

std::shared_ptr<const FundYear> largeYear(const Plan& plan) {
    return std::make_shared<const FundYear>(
        bench::reviewYear(plan, *plan.findProject("P3"), kApplications, kReviewers));
}

template <class Work>
double worked(Work work) {
    const double before = workedSoFar();
    work();
    return workedSoFar() - before;
}

}  // namespace

TEST_CASE("a thousand applications are listed, ranked and filtered at once") {
    const auto plan = std::make_shared<const Plan>(builtInPlan());
    const auto book = std::make_shared<const ReviewBook>(largeYear(*plan), plan);
    const ReviewFiguresPtr figures = reviewFigures(book, Translator());
    REQUIRE(figures->panels.size() == kApplications);
    REQUIRE(figures->rankings->front().rows.size() == kApplications);

    TableModel<PanelRow> panels;
    CHECK(worked([&] {
              panels.show(panelColumns(book, Translator()), within(figures, figures->panels));
          }) <= kAtOnce);
    TableModel<RankingRow> ranking;
    const auto& rows = figures->rankings->front().rows;
    CHECK(worked([&] {
              ranking.show(rankingColumns(book, Language::Chinese),
                           within(figures->rankings, rows));
          }) <= kAtOnce);
    CHECK(worked([&] { ranking.setFilterText(QStringLiteral("SQ77")); }) <= kAtOnce);
    CHECK(eventually([&] { return ranking.matchCount() == 11; }));
}

TEST_CASE("a thousand applications are ranked anew by another aggregation within a blink") {
    const auto plan = std::make_shared<const Plan>(builtInPlan());
    const auto book = std::make_shared<const ReviewBook>(largeYear(*plan), plan);
    std::shared_ptr<const Rankings> rankings;
    CHECK(worked([&] { rankings = rankingsOf(book, Aggregation::Median); }) <= kAtOnce);
    CHECK(rankings->front().ranking.aggregation == Aggregation::Median);
}
