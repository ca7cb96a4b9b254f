// SPDX-License-Identifier: GPL-3.0-or-later
// process_bench [rows...]: runs the command line on an invented year and prints a Markdown table of
// wall time and peak memory of whole processes, beside a process that only scans the same columns.
#include "bench/bare.h"
#include "bench/fund_maker.h"
#include "bench/stopwatch.h"
#include "bench/synthetic_year.h"
#include "domain/plan/plan_reader.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <vector>

namespace grants::bench {
namespace {

constexpr int kRuns = 3;

struct Taken {
    double seconds = 0;
    long peakKilobytes = 0;
};

/// What a child takes that does `work` and ends; its output goes nowhere.
template <class Work>
Taken takenBy(Work work) {
    Taken taken;
    taken.seconds = seconds([&] {
        const pid_t child = fork();
        if (child == 0) {
            const int nowhere = open("/dev/null", O_WRONLY);
            dup2(nowhere, STDOUT_FILENO);
            work();
            _exit(127);
        }
        int status = 0;
        rusage usage{};
        if (wait4(child, &status, 0, &usage) != child || status != 0)
            throw std::runtime_error("a measured process failed");
        taken.peakKilobytes = usage.ru_maxrss;
    });
    return taken;
}

template <class Work>
Taken leastOf(Work work) {
    Taken least = takenBy(work);
    for (int run = 1; run < kRuns; ++run) {
        const Taken again = takenBy(work);
        least.seconds = std::min(least.seconds, again.seconds);
        least.peakKilobytes = std::min(least.peakKilobytes, again.peakKilobytes);
    }
    return least;
}

/// Runs the command line that stands beside this program.
[[noreturn]] void become(const std::vector<std::string>& arguments) {
    const auto program =
        std::filesystem::read_symlink("/proc/self/exe").parent_path() / "grantdesk-cli";
    std::vector<char*> texts{const_cast<char*>(program.c_str())};
    for (const std::string& argument : arguments)
        texts.push_back(const_cast<char*>(argument.c_str()));
    texts.push_back(nullptr);
    execv(program.c_str(), texts.data());
    _exit(126);
}

void line(const std::string& what, const Taken& taken, const char* bound, const Taken& beside) {
    fmt::print("| {} | {:.2f} s | {} MB | {} {:.2f} s | {:.2f} |\n", what, taken.seconds,
               taken.peakKilobytes / 1024, bound, beside.seconds, taken.seconds / beside.seconds);
    std::fflush(stdout);
}

/// The child is this very program again, so that what this one holds does not count for it.
Taken scanAlone(const std::string& file) {
    return leastOf(
        [&] { execl("/proc/self/exe", "process_bench", "--scan", file.c_str(), nullptr); });
}

void measure(std::size_t rows) {
    const Folder folder;
    const std::string file = folder.path / "bench.zlzh";
    const auto run = [&](std::vector<std::string> arguments) {
        return leastOf([&] { become(arguments); });
    };
    enterYear(*Workspace::create(file, builtInPlanJson()), syntheticYear(rows));
    fmt::print(
        "\n### {} evidence rows\n\n| process | time | peak memory | beside | ratio |\n"
        "| --- | ---: | ---: | ---: | ---: |\n",
        rows);
    const Taken scan = scanAlone(file);
    line("targets --json", run({"targets", file, "--json"}), "bare scan", scan);
    const Taken table = run({"subsidy", file, "--basis", "potential"});
    line("subsidy", table, "bare scan", scan);
    line("subsidy --json", run({"subsidy", file, "--basis", "potential", "--json"}), "subsidy",
         table);
    for (const char* ending : {".xlsx", ".csv", ".pdf"}) {
        const std::string out = folder.path / ("budget" + std::string(ending));
        line("report budget " + out.substr(out.rfind('.')), takenBy([&] {
                 become({"report", file, "budget", "--out", out});
             }),
             "subsidy", table);
    }
}

}  // namespace
}  // namespace grants::bench

int main(int argc, char** argv) {
    using namespace grants::bench;
    if (argc == 3 && std::string(argv[1]) == "--scan") return scanFundFile(argv[2]) != 0 ? 0 : 1;
    try {
        for (int i = 1; i < argc; ++i) measure(std::strtoul(argv[i], nullptr, 10));
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    return 0;
}
