// SPDX-License-Identifier: GPL-3.0-or-later
// process_bench [--without-pdf] [rows...]: runs the command line on an invented year and prints a
// Markdown table of wall time and peak memory of whole processes, beside a process that only scans
// the same columns. Fails when a large year takes more than is wanted.
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
    double processor = 0;  // the same in the time of all its threads, which other processes stretch
                           // less
    long peakKilobytes = 0;
};

double inSeconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

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
        taken.processor = inSeconds(usage.ru_utime) + inSeconds(usage.ru_stime);
    });
    return taken;
}

template <class Work>
Taken leastOf(Work work) {
    Taken least = takenBy(work);
    for (int run = 1; run < kRuns; ++run) {
        const Taken again = takenBy(work);
        least.seconds = std::min(least.seconds, again.seconds);
        least.processor = std::min(least.processor, again.processor);
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

/// What is wanted of years that are large enough for it to tell; names what is not kept to.
class Limits {
  public:
    explicit Limits(std::size_t rows) : m_rows(rows) {}
    void timeOf(const char* what, const Taken& taken, const Taken& beside) {
        if (m_rows >= kVeryLarge)
            hold(taken.processor <= kTimes * beside.processor, what, "time");
    }
    /// Beyond that of a process that holds the year and its results as well.
    void memoryOf(const std::string& what, const Taken& taken, const Taken& beside) {
        const long more = kMoreKilobytes + beside.peakKilobytes / 20;
        if (m_rows >= kLarge)
            hold(taken.peakKilobytes <= beside.peakKilobytes + more, what, "memory");
    }
    void requireKept() const {
        if (!m_broken.empty()) throw std::runtime_error("more than is wanted:" + m_broken);
    }

  private:
    static constexpr std::size_t kLarge = 100'000;
    static constexpr std::size_t kVeryLarge = 900'000;  // where starting counts for little
    static constexpr double kTimes = 2.5;  // 2 is wanted; the rest is for machines with other work
    static constexpr long kMoreKilobytes = 64 * 1024;  // of libraries and fonts, whatever the rows
    void hold(bool holds, const std::string& what, const char* of) {
        if (!holds) m_broken += " " + std::string(of) + " of " + what + ";";
    }

    std::size_t m_rows;
    std::string m_broken;
};

/// The child is this very program again, so that what this one holds does not count for it.
Taken scanAlone(const std::string& file) {
    return leastOf(
        [&] { execl("/proc/self/exe", "process_bench", "--scan", file.c_str(), nullptr); });
}

void measure(std::size_t rows, bool withPdf) {
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
    Limits limits(rows);
    const Taken targets = run({"targets", file, "--json"});
    line("targets --json", targets, "bare scan", scan);
    limits.timeOf("targets --json", targets, scan);
    const Taken table = run({"subsidy", file, "--basis", "potential"});
    line("subsidy", table, "bare scan", scan);
    const Taken json = run({"subsidy", file, "--basis", "potential", "--json"});
    line("subsidy --json", json, "subsidy", table);
    limits.timeOf("subsidy --json", json, table);
    limits.memoryOf("subsidy --json", json, table);
    for (const std::string ending : {".xlsx", ".csv", ".pdf"}) {
        if (ending == ".pdf" && !withPdf) continue;
        const std::string what = "report budget " + ending, out = folder.path / ("budget" + ending);
        const Taken report = takenBy([&] { become({"report", file, "budget", "--out", out}); });
        line(what, report, "subsidy", table);
        limits.memoryOf(what, report, table);
    }
    limits.requireKept();
}

}  // namespace
}  // namespace grants::bench

int main(int argc, char** argv) {
    using namespace grants::bench;
    if (argc == 3 && std::string(argv[1]) == "--scan") return scanFundFile(argv[2]) != 0 ? 0 : 1;
    const bool withPdf = argc < 2 || std::string(argv[1]) != "--without-pdf";
    try {
        for (int i = withPdf ? 1 : 2; i < argc; ++i)
            measure(std::strtoul(argv[i], nullptr, 10), withPdf);
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    return 0;
}
