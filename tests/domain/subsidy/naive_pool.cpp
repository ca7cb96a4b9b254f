// SPDX-License-Identifier: GPL-3.0-or-later
#include "naive_pool.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace grants::test {
namespace {

std::int64_t sum(const Amounts& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0});
}

std::vector<Exact> scaled(const Amounts& claims, std::int64_t pool) {
    const std::int64_t all = sum(claims);
    std::vector<Exact> due;
    for (const auto claim : claims) {
        due.push_back(all > pool ? Exact(claim) * Exact(pool, all) : Exact(claim));
    }
    return due;
}

/// Gives the cap to whoever would reach it, shares the rest among the others, and looks again.
std::vector<Exact> levelled(const Amounts& claims, std::int64_t cap, std::int64_t pool) {
    std::set<std::size_t> full;
    while (true) {
        std::int64_t rest = pool, others = 0;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            full.contains(i) ? rest -= cap : others += claims[i];
        }
        std::set<std::size_t> reached = full;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            if (Exact(cap) <= Exact(claims[i]) * Exact(rest, others)) reached.insert(i);
        }
        if (reached == full) {
            std::vector<Exact> due;
            for (std::size_t i = 0; i < claims.size(); ++i) {
                due.push_back(full.contains(i) ? Exact(cap)
                                               : Exact(claims[i]) * Exact(rest, others));
            }
            return due;
        }
        full = reached;
    }
}

std::vector<Exact> due(const Amounts& claims, const Amounts& capped, std::int64_t cap,
                       std::int64_t pool, CapOrder order) {
    if (order == CapOrder::CapThenScale) return scaled(capped, pool);
    if (order == CapOrder::ScaleThenCap) {
        auto amounts = scaled(claims, pool);
        for (auto& amount : amounts) {
            if (Exact(cap) < amount) amount = Exact(cap);
        }
        return amounts;
    }
    if (sum(capped) <= pool) return {capped.begin(), capped.end()};
    return levelled(claims, cap, pool);
}

/// Up from `threshold` of a 元, where claim and cap allow a whole one more.
Amounts roundedUpFrom(Exact threshold, const std::vector<Exact>& amounts, const Amounts& capped) {
    Amounts paid;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const std::int64_t down = amounts[i].floor() / 100 * 100;
        const Exact fraction = (amounts[i] - Exact(down)) / Exact(100);
        const bool up = threshold <= fraction && down + 100 <= capped[i];
        paid.push_back(up ? down + 100 : down);
    }
    return paid;
}

/// The lowest threshold from one half on that the pool bears.
Amounts halfUp(const std::vector<Exact>& amounts, const Amounts& capped, std::int64_t pool) {
    std::vector<Exact> thresholds = {Exact(1, 2)};
    for (const Exact amount : amounts) {
        const Exact fraction = (amount - Exact(amount.floor() / 100 * 100)) / Exact(100);
        if (Exact(1, 2) < fraction) thresholds.push_back(fraction);
    }
    std::sort(thresholds.begin(), thresholds.end());
    for (const Exact threshold : thresholds) {
        const Amounts paid = roundedUpFrom(threshold, amounts, capped);
        if (sum(paid) <= pool) return paid;
    }
    return roundedUpFrom(Exact(2), amounts, capped);
}

}  // namespace

Exact::Exact(Wide num, Wide den) : n(num), d(den) {
    Wide a = n < 0 ? -n : n, b = d;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    n /= a;
    d /= a;
}

Amounts naivePayments(const Amounts& claims, std::int64_t cap, std::int64_t pool, CapOrder order,
                      Rounding rounding) {
    Amounts capped;
    for (const auto claim : claims) capped.push_back(std::min(claim, cap));
    const auto amounts = due(claims, capped, cap, pool, order);
    if (rounding == Rounding::HalfUpYuan) return halfUp(amounts, capped, pool);
    const std::int64_t unit = rounding == Rounding::FloorFen    ? 1
                              : rounding == Rounding::FloorYuan ? 100
                                                                : 10'000;
    Amounts paid;
    for (const Exact amount : amounts) paid.push_back(amount.floor() / unit * unit);
    return paid;
}

Amounts naiveSpread(std::int64_t total, const Amounts& weights) {
    const std::int64_t all = sum(weights);
    Amounts parts;
    std::vector<Exact> missing;
    for (const auto weight : weights) {
        const Exact part = all == 0 ? Exact(0) : Exact(total) * Exact(weight, all);
        parts.push_back(part.floor());
        missing.push_back(part - Exact(parts.back()));
    }
    while (sum(parts) < total) {
        const auto at = std::max_element(missing.begin(), missing.end()) - missing.begin();
        parts[static_cast<std::size_t>(at)] += 1;
        missing[static_cast<std::size_t>(at)] = Exact(-1);
    }
    return parts;
}

}  // namespace grants::test
