// SPDX-License-Identifier: GPL-3.0-or-later
// desk_bench [rows...]: opens a fund of each size in the real window, works in it by keys and
// clicks, and prints how long a person waits, as Markdown tables. Run it with
// QT_QPA_PLATFORM=offscreen where there is no screen.
#include "bench/desk_waits.h"
#include "bench/fund_maker.h"
#include "bench/synthetic_year.h"
#include "domain/plan/plan_reader.h"

#include <fmt/format.h>

#include <QApplication>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace grants;
using namespace grants::bench;

namespace {

struct Measured {
    std::size_t rows = 0, units = 0, licences = 0;
    OpeningWaits opening;
    TableWaits table;
};

/// The least of three openings; the table is worked in once.
Measured measure(std::size_t rows) {
    const Folder folder;
    const FundYear year = syntheticYear(rows);
    const auto path = folder.path / "bench.zlzh";
    enterYear(*Workspace::create(path, builtInPlanJson()), year);
    const QString file = QString::fromStdU16String(path.u16string());
    Measured measured{rows, year.registry.units().size(), year.licences.size(), {}, {}};
    for (int run = 0; run < 3; ++run) {
        ui::Desktop desktop;
        const OpeningWaits waits = openFund(desktop, file, measured.units);
        OpeningWaits& least = measured.opening;
        if (run == 0) least = waits;
        least = {std::min(least.usable, waits.usable), std::min(least.whole, waits.whole),
                 std::min(least.stall, waits.stall)};
        if (run == 2) measured.table = handleLicences(desktop, year);
    }
    return measured;
}

void print(const std::vector<Measured>& all) {
    fmt::print(
        "| evidence rows | units | window usable | whole year there | longest stall |\n"
        "| ---: | ---: | ---: | ---: | ---: |\n");
    for (const Measured& each : all)
        fmt::print("| {} | {} | {} ms | {} ms | {} ms |\n", each.rows, each.units,
                   each.opening.usable, each.opening.whole, each.opening.stall);
    fmt::print(
        "\n| licences in the table | filter key at once | filter key | sort | page down, median | "
        "worst of 300 "
        "| paste 200 rows | undo | redo |\n"
        "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (const Measured& each : all)
        fmt::print(
            "| {} | {:.0f} ms | {:.0f} ms | {:.0f} ms | {:.1f} ms | {:.1f} ms | {:.0f} ms | {:.0f} "
            "ms | {:.0f} "
            "ms |\n",
            each.licences, each.table.firstFilterKey, each.table.filterKey, each.table.sortClick,
            each.table.usualPageDown, each.table.pageDown, each.table.paste, each.table.undo,
            each.table.redo);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const ui::OwnFolders folders;
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(std::strtoul(argv[i], nullptr, 10));
    if (sizes.empty()) sizes = {1'000, 10'000, 100'000};
    try {
        std::vector<Measured> all;
        for (const std::size_t rows : sizes) all.push_back(measure(rows));
        print(all);
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    return 0;
}
