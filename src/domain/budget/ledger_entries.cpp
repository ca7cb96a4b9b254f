// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/ledger_entries.h"

#include "domain/budget/case_walk.h"
#include "domain/lines/lines.h"

#include <algorithm>

namespace grants {
namespace {

std::vector<const Decision*> decidedAbout(const Reallocation& reallocation, const FundYear& year) {
    std::vector<const Decision*> history;
    for (const Decision& each : year.decisions) {
        if (each.subject == Subject::Reallocation && each.number == reallocation.number)
            history.push_back(&each);
    }
    return history;
}

void eachReallocation(const FundYear& year, std::string_view line, const SeeEntry& see) {
    for (const Reallocation& each : year.reallocations) {
        if (each.from == line || each.to == line)
            walkReallocation(each, decidedAbout(each, year), line, see);
    }
}

/// The order of the entries as places in their list: they are too large to be moved about.
std::vector<std::size_t> byDay(const std::vector<LedgerEntry>& entries) {
    struct Key {
        std::int32_t day;
        std::int64_t order;
        std::size_t at;
    };
    std::vector<Key> keys;
    keys.reserve(entries.size());
    for (const LedgerEntry& each : entries)
        keys.push_back({each.date.daysSinceEpoch(), each.order, keys.size()});
    std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
        if (a.day != b.day) return a.day < b.day;
        return a.order != b.order ? a.order < b.order : a.at < b.at;
    });
    std::vector<std::size_t> places;
    places.reserve(keys.size());
    for (const Key& each : keys) places.push_back(each.at);
    return places;
}

}  // namespace

void eachEntry(const Paybook& book, std::string_view line,
               const std::function<void(const LedgerEntry&)>& see) {
    eachReallocation(book.cases().year(), line, see);
    for (const Case* each : book.cases().ofProject(line))
        walkCase(*each, book.of(each->number()), see);
    if (book.cases().plan().findScheme(line) == nullptr) return;
    for (const BatchCase& each : batchesOf(book.cases().year()))
        if (each.batch->scheme == line) walkBatch(each, see);
    for (const PaymentCase& each : book.payments())
        if (book.lineOf(*each.payment) == line) walkPayment(each, see);
}

std::vector<LedgerEntry> ledgerEntries(const FundYear& year, const Plan& plan,
                                       std::string_view line) {
    const Casebook cases(year, plan);
    const Paybook book(cases);
    std::vector<LedgerEntry> found;
    eachEntry(book, line, [&found](const LedgerEntry& entry) { found.push_back(entry); });
    std::vector<LedgerEntry> entries;
    entries.reserve(found.size());
    LedgerFigures running;
    const Money ceiling = ceilingOf(line, plan);
    for (const std::size_t at : byDay(found)) {
        running += found[at].change;
        LedgerEntry& entry = entries.emplace_back(found[at]);
        entry.after = running;
        entry.free = ceiling + running.reallocated - running.committed;
    }
    return entries;
}

}  // namespace grants
