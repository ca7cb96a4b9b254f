// SPDX-License-Identifier: GPL-3.0-or-later
// ledger_bench [entries...]: a line of the fund with so many entries, awards and their payments,
// put in order with its running figures, and the whole ledger; prints how long each takes, as a
// Markdown table.
#include "bench/stopwatch.h"
#include "domain/budget/ledger.h"
#include "domain/plan/plan_reader.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <vector>

using namespace grants;
using namespace grants::bench;

namespace {

constexpr int kRuns = 5;
constexpr std::size_t kPaymentsEach = 8;  // beside what is asked for and the award

void keep(bool sane) {
    if (!sane) throw std::logic_error("a measured result is empty");
}

Date dayOf(std::size_t at) {
    return Date(2024, 1, 1).plusDays(static_cast<int>(at * 7919 % 360));
}

Application applicationOf(std::size_t at, const std::string& number, Id<Organisation> unit) {
    Application made;
    made.id = {static_cast<std::int64_t>(at) + 1};
    made.number = number;
    made.project = "P3";
    made.unit = unit;
    made.requested = Money::ofYuan(1000);
    made.date = Date(2024, 1, 1);
    made.takenUp = "publicised";
    return made;
}

Decision awardOf(std::size_t at, const std::string& number) {
    Decision made;
    made.id = {static_cast<std::int64_t>(at) + 1};
    made.number = number;
    made.action = "award";
    made.before = "publicised";
    made.after = "awarded";
    made.amount = Money::ofYuan(1000);
    made.date = dayOf(at);
    return made;
}

Payment paymentOf(std::size_t at, const std::string& reason, Id<Organisation> unit) {
    Payment made;
    made.id = {static_cast<std::int64_t>(at) + 1};
    made.number = "BF-" + std::to_string(at);
    made.reason = reason;
    made.unit = unit;
    made.amount = Money::ofYuan(10);
    made.date = dayOf(at);
    made.takenUp = "paid";
    return made;
}

/// With so many entries of one line.
FundYear yearOf(std::size_t entries) {
    FundYear year;
    Organisation unit{
        .id = {1}, .code = CreditCode::parse("91500107MA5U00003G").value(), .name = "示例企业"};
    year.registry = Registry({unit});
    for (std::size_t at = 0; at * (kPaymentsEach + 2) < entries; ++at) {
        const std::string number = "SB-" + std::to_string(at);
        year.applications.push_back(applicationOf(at, number, unit.id));
        year.decisions.push_back(awardOf(at, number));
        for (std::size_t each = 0; each < kPaymentsEach; ++each)
            year.payments.push_back(paymentOf(year.payments.size(), number, unit.id));
    }
    return year;
}

void measure(std::size_t entries) {
    const Plan plan = builtInPlan();
    const FundYear year = yearOf(entries);
    const double line =
        leastSeconds(kRuns, [&] { keep(ledgerEntries(year, plan, "P3").size() >= entries); });
    const double whole =
        leastSeconds(kRuns, [&] { keep(ledger(year, plan, {}).at(2).committed > Money()); });
    fmt::print("| {} | {:.1f} ms | {:.1f} ms |\n", entries, line * 1000, whole * 1000);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(std::strtoul(argv[i], nullptr, 10));
    if (sizes.empty()) sizes = {100'000};
    fmt::print("| entries | entries of the line | whole ledger |\n| ---: | ---: | ---: |\n");
    for (const std::size_t size : sizes) measure(size);
    return 0;
}
