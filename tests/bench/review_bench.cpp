// SPDX-License-Identifier: GPL-3.0-or-later
// review_bench [applications...]: puts the applications of a year together, each with seven
// reviewers, examines, ranks and filters them, and prints how long each takes, as a Markdown table.
// Run it with QT_QPA_PLATFORM=offscreen where there is no screen.
#include "bench/stopwatch.h"
#include "bench/synthetic_year.h"
#include "domain/plan/plan_reader.h"
#include "domain/procedure/findings.h"
#include "domain/review/ranking.h"
#include "ui/review/ranking_rows.h"
#include "ui/review/review_figures.h"
#include "ui/table/table_model.h"

#include <fmt/format.h>

#include <QApplication>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <vector>

using namespace grants;
using namespace grants::bench;

namespace {

constexpr int kReviewers = 7, kRuns = 5;
constexpr std::size_t kProject = 2;  // of the plan's

struct Waits {
    double list = 0, ranking = 0, filter = 0;  // seconds
};

void keep(bool sane) {
    if (!sane) throw std::logic_error("a measured result is empty");
}

/// Every application with all that belongs to it and what is found about it.
void list(const FundYear& year, const Plan& plan) {
    const Casebook book(year, plan);
    const Examiner examiner(book);
    std::size_t findings = 0;
    for (const Case& each : book.cases()) findings += examiner.findingsOf(each).size();
    keep(findings > 0);
}

/// Of the table of the ranking, from the key to the rows that are found.
double filterSeconds(const ui::ReviewBookPtr& book) {
    const auto rankings = ui::rankingsOf(book);
    ui::TableModel<ui::RankingRow> table;
    table.show(ui::rankingColumns(book, Language::Chinese),
               ui::within(rankings, rankings->front().rows));
    const auto filter = [&table](const char* text) {
        table.setFilterText(QString::fromLatin1(text));
        while (table.isArranging()) QCoreApplication::processEvents();
    };
    const double waited = leastSeconds(
        kRuns, [&] { filter("SQ7"); }, [&] { filter(""); });
    keep(table.matchCount() > 0);
    return waited;
}

Waits measure(std::size_t applications) {
    const auto plan = std::make_shared<const Plan>(builtInPlan());
    const SupportProject& project = plan->projects.at(kProject);
    const auto year =
        std::make_shared<const FundYear>(reviewYear(*plan, project, applications, kReviewers));
    const auto book = std::make_shared<const ui::ReviewBook>(year, plan);
    Waits waits;
    waits.list = leastSeconds(kRuns, [&] { list(*year, *plan); });
    waits.ranking = leastSeconds(
        kRuns, [&] { keep(rankingOf(book->cases, project).cases.size() == applications); });
    waits.filter = filterSeconds(book);
    return waits;
}

}  // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(std::strtoul(argv[i], nullptr, 10));
    if (sizes.empty()) sizes = {1'000};
    fmt::print("| applications | reviewers each | list with findings | ranking | filter key |\n");
    fmt::print("| ---: | ---: | ---: | ---: | ---: |\n");
    for (const std::size_t size : sizes) {
        const Waits waits = measure(size);
        fmt::print("| {} | {} | {:.1f} ms | {:.1f} ms | {:.1f} ms |\n", size, kReviewers,
                   waits.list * 1000, waits.ranking * 1000, waits.filter * 1000);
        std::fflush(stdout);
    }
    return 0;
}
