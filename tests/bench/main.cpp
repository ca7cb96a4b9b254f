// SPDX-License-Identifier: GPL-3.0-or-later
// grantdesk_bench [--only file|import|export] [rows...]: measures the main job at each size beside
// its lower bounds and prints a Markdown table. Ratios are to the bound named in the row; single
// times on a shared machine mean little.
#include "base/error.h"
#include "base/translator.h"
#include "bench/bare.h"
#include "bench/fund_maker.h"
#include "bench/stopwatch.h"
#include "bench/synthetic_year.h"
#include "domain/plan/plan_reader.h"
#include "domain/progress/targets.h"
#include "domain/subsidy/calculation.h"
#include "exchange/import/import_workbook.h"
#include "reports/report.h"
#include "reports/writers/write_book.h"
#include "workspace/workspace.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <vector>

namespace grants::bench {
namespace {

const Date kAsOf{2024, 12, 31};

void line(const std::string& what, double seconds, const std::string& bound = {},
          double boundSeconds = 0) {
    if (bound.empty()) {
        fmt::print("| {} | {:.1f} ms | | |\n", what, seconds * 1000);
    } else {
        fmt::print("| {} | {:.1f} ms | {} {:.1f} ms | {:.2f} |\n", what, seconds * 1000, bound,
                   boundSeconds * 1000, seconds / boundSeconds);
    }
    std::fflush(stdout);
}

void keep(bool sane) {
    if (!sane) throw std::logic_error("a measured result is empty");
}

void measureFigures(const FundYear& year, const Plan& plan, double scan) {
    for (const Basis basis : {Basis::Filed, Basis::Potential}) {
        const double both = leastSeconds(3, [&] {
            for (const SchemeResult& scheme : calculateSchemes(year, plan, basis))
                keep(!scheme.units.empty());
        });
        line(basis == Basis::Filed ? "both subsidies with traces, filed"
                                   : "both subsidies with traces, potential",
             both, "bare scan", scan);
    }
    line("ten targets",
         leastSeconds(3, [&] { keep(measureTargets(year, plan, kAsOf).size() == 10); }),
         "bare scan", scan);
}

void measureEdit(Workspace& workspace) {
    LicenceRecord record = workspace.year()->licences.front();
    double refresh = 0;
    const double edit = seconds([&] {
        record.amount += Money::ofYuan(1);
        workspace.edit(Operation::Enter, "bench", [&](Edit& change) { change.put(record); });
        refresh = seconds([&] { keep(!workspace.year()->licences.empty()); });
    });
    line("one edit, committed and in the snapshot", edit);
    line("  of it the snapshot", refresh);
}

/// What opening looks at, whatever the file holds: its schema and the end of its trail.
void measureOpening(const std::filesystem::path& file) {
#ifdef NDEBUG
    constexpr double kWanted = 0.020;
#else
    constexpr double kWanted = 0.200;  // of a build for debugging, or under a sanitizer
#endif
    std::unique_ptr<Workspace> workspace;
    const double opened = leastSeconds(
        5, [&] { workspace = Workspace::open(file); }, [&] { workspace.reset(); });
    line("open the file: schema and end of the trail compared", opened);
    if (opened > kWanted) throw std::runtime_error("opening a file takes longer than is wanted");
}

void measureFile(const std::filesystem::path& file, const FundYear& year) {
    line("write the year in one edit",
         seconds([&] { enterYear(*Workspace::create(file, builtInPlanJson()), year); }));
    const double scan = leastSeconds(3, [&file] { keep(scanFundFile(file) != 0); });
    std::unique_ptr<Workspace> workspace;
    std::shared_ptr<const FundYear> loaded;
    const auto close = [&] {
        loaded.reset();
        workspace.reset();
    };
    const auto load = [&] {
        workspace = Workspace::open(file);
        loaded = workspace->year();
    };
    measureOpening(file);
    // The first time, before freed memory that is used again hides what is taken.
    const auto before = residentBytes();
    load();
    const auto taken = residentBytes() - before;
    line("open the file and load the year", leastSeconds(3, load, close), "bare scan", scan);
    const auto rows = static_cast<long long>(year.products.size() * 10 / 3 + 1);
    fmt::print("| memory of the loaded year | {} B a row | | |\n", taken / rows);
    measureFigures(*loaded, workspace->plan(), scan);
    loaded.reset();
    measureEdit(*workspace);
}

/// The import into an empty fund file, and once more into the file that holds it all.
void measureImport(const Folder& folder, const FundYear& year) {
    const auto book = folder.path / "bare.xlsx";
    const double made = seconds([&] { writeWorkbook(year, book); });
    line("write the licences with libxlsxwriter alone", made);
    const double parsed = leastSeconds(3, [&book] { keep(parseWorkbook(book) != 0); });
    const auto against = [&](const char* what, double taken) {
        line(what, taken, "expat alone", parsed);
    };
    std::unique_ptr<Workspace> workspace;
    const auto anew = [&] {
        workspace.reset();
        std::filesystem::remove_all(folder.path / "import.zlzh");
        workspace = Workspace::create(folder.path / "import.zlzh", builtInPlanJson());
    };
    const auto import = [&](bool dryRun) {
        return importWorkbooks(*workspace, {book}, {.dryRun = dryRun});
    };
    anew();
    against("import of the licences, every check, dry run",
            leastSeconds(3, [&] { keep(!import(true).sheets.empty()); }));
    against("import of the licences, written", leastSeconds(
                                                   3, [&] { keep(import(false).written); }, anew));
    against("the same import again, all rows the same",
            leastSeconds(
                3, [&] { keep(!import(false).written); },
                [&] {
                    workspace.reset();
                    workspace = Workspace::open(folder.path / "import.zlzh");
                }));
}

Book licenceBook(const FundYear& year) {
    BookSheet sheet{.name = "转让许可", .title = "转让许可"};
    for (const char* title :
         {"备案登记号", "专利号", "出让方", "受让方", "合同号", "日期", "实施", "关联", "其他"}) {
        sheet.columns.push_back({title, ColumnFormat::Identifier, 20, false});
    }
    sheet.columns.push_back({"金额", ColumnFormat::Yuan, 16, true});
    for (const LicenceRecord& record : year.licences) {
        for (const PatentNumber patent : record.patents) {
            sheet.rows.push_back({BookRow::Kind::Plain,
                                  {record.registerNo, patent.text(),
                                   std::string(year.registry.at(record.providers[0]).code.text()),
                                   std::string(year.registry.at(record.recipients[0]).code.text()),
                                   record.contractNo, inIso(record.date), std::string("是"),
                                   std::string("否"), std::string("否"), record.amount}});
        }
    }
    Book book;
    book.title = "转让许可";
    book.sheets.push_back(std::move(sheet));
    return book;
}

void measureExport(const Folder& folder, const FundYear& year) {
    const double bare = leastSeconds(3, [&] { writeWorkbook(year, folder.path / "bare2.xlsx"); });
    const double ours =
        leastSeconds(3, [&] { writeBook(licenceBook(year), folder.path / "book.xlsx"); });
    line("export of the licences", ours, "libxlsxwriter alone", bare);
}

/// `only` names the one part to measure: file, import or export; empty means all.
void measure(std::size_t rows, const std::string& only) {
    const Folder folder;
    const FundYear year = syntheticYear(rows);
    fmt::print(
        "\n### {} evidence rows, {} units\n\n| what | time | bound | ratio |\n| --- | ---: | ---: "
        "| ---: |\n",
        rows, year.registry.units().size());
    const auto wanted = [&only](const char* part) { return only.empty() || only == part; };
    if (wanted("file")) measureFile(folder.path / "bench.zlzh", year);
    if (wanted("import")) measureImport(folder, year);
    if (wanted("export")) measureExport(folder, year);
}

}  // namespace
}  // namespace grants::bench

int main(int argc, char** argv) {
    std::vector<std::size_t> sizes;
    std::string only;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--only" && i + 1 < argc)
            only = argv[++i];
        else
            sizes.push_back(std::strtoul(argument.c_str(), nullptr, 10));
    }
    if (sizes.empty()) sizes = {1'000, 10'000, 100'000};
    try {
        for (const std::size_t rows : sizes) grants::bench::measure(rows, only);
    } catch (const grants::Error& error) {
        fmt::print(stderr, "{} ({})\n", grants::Translator()(error.sentence()), error.detail());
        return 1;
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    return 0;
}
