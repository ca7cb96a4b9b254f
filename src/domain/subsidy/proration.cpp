// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/proration.h"

#include "base/wide.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace grants {
namespace {

Money sum(const std::vector<Money>& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), Money());
}

Wide wide(Money amount) {
    return amount.inFen();
}

/// What everyone is due before rounding: quota / ratio.den() 分.
using Quotas = std::vector<Wide>;

Fraction ratioOf(Money pool, Money competing) {
    return competing > pool ? Fraction(pool.inFen(), competing.inFen()) : Fraction(1, 1);
}

Quotas capThenScale(Shares& shares, Money pool) {
    shares.ratio = ratioOf(pool, sum(shares.capped));
    Quotas quotas;
    for (const Money capped : shares.capped) quotas.push_back(wide(capped) * shares.ratio.num());
    return quotas;
}

Quotas scaleThenCap(Shares& shares, const std::vector<Money>& claims,
                    const std::vector<Money>& caps, Money pool) {
    shares.ratio = ratioOf(pool, sum(claims));
    Quotas quotas;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const Wide limit = wide(caps[i]) * shares.ratio.den();
        quotas.push_back(std::min(limit, wide(claims[i]) * shares.ratio.num()));
    }
    return quotas;
}

/// Whether one claim reaches its cap at a lower level than another: the larger claim for its cap,
/// and first of all whoever may get nothing more.
bool reachesFirst(Money claim, Money cap, Money otherClaim, Money otherCap) {
    if (cap.isZero() || otherCap.isZero()) return cap.isZero() && !otherCap.isZero();
    return wide(claim) * wide(otherCap) > wide(otherClaim) * wide(cap);
}

/// Raises the level of the pool until every claim is either held at the cap or at the same ratio.
/// One pass over the claims in the order in which they reach their caps finds it.
void findLevel(Shares& shares, const std::vector<Money>& claims, const std::vector<Money>& caps,
               Money pool) {
    std::vector<std::size_t> falling(claims.size());
    std::iota(falling.begin(), falling.end(), std::size_t{0});
    std::sort(falling.begin(), falling.end(), [&](std::size_t a, std::size_t b) {
        return reachesFirst(claims[a], caps[a], claims[b], caps[b]);
    });
    Money rest = pool, below = sum(claims);
    for (const std::size_t at : falling) {
        if (wide(claims[at]) * wide(rest) < wide(caps[at]) * wide(below)) break;
        shares.atCap[at] = true;
        rest -= caps[at];
        below -= claims[at];
    }
    shares.ratio = Fraction(rest.inFen(), below.inFen());
}

Quotas waterfill(Shares& shares, const std::vector<Money>& claims, const std::vector<Money>& caps,
                 Money pool) {
    if (sum(shares.capped) > pool) findLevel(shares, claims, caps, pool);
    const bool suffices = shares.ratio == Fraction(1, 1);
    Quotas quotas;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const bool held = suffices || shares.atCap[i];
        quotas.push_back(held ? wide(shares.capped[i]) * shares.ratio.den()
                              : wide(claims[i]) * shares.ratio.num());
    }
    return quotas;
}

Quotas quotasOf(Shares& shares, const std::vector<Money>& claims, const std::vector<Money>& caps,
                Money pool, CapOrder order) {
    switch (order) {
        case CapOrder::CapThenScale:
            return capThenScale(shares, pool);
        case CapOrder::ScaleThenCap:
            return scaleThenCap(shares, claims, caps, pool);
        case CapOrder::Waterfill:
            return waterfill(shares, claims, caps, pool);
    }
    throw std::logic_error("no such cap order");
}

/// Rounds up, largest fractions first, while claim, cap and pool allow it.
void roundHalvesUp(Shares& shares, const Quotas& quotas, Money pool) {
    const Wide step = Wide{unitOf(Rounding::HalfUpYuan).inFen()} * shares.ratio.den();
    const Money yuan = unitOf(Rounding::HalfUpYuan);
    const auto fraction = [&](std::size_t i) { return quotas[i] % step; };
    std::vector<std::size_t> upward;
    for (std::size_t i = 0; i < quotas.size(); ++i) {
        if (fraction(i) * 2 >= step && shares.paid[i] + yuan <= shares.capped[i])
            upward.push_back(i);
    }
    std::sort(upward.begin(), upward.end(),
              [&](std::size_t a, std::size_t b) { return fraction(a) > fraction(b); });
    Money rest = pool - sum(shares.paid);
    for (auto from = upward.begin(); from != upward.end();) {
        const auto to = std::find_if(from, upward.end(),
                                     [&](std::size_t i) { return fraction(i) != fraction(*from); });
        if (rest < yuan * (to - from)) return;
        rest -= yuan * (to - from);
        for (; from != to; ++from) shares.paid[*from] += yuan;
    }
}

void roundPayments(Shares& shares, const Quotas& quotas, Money pool, Rounding rounding) {
    const Money unit = unitOf(rounding);
    const Wide step = wide(unit) * shares.ratio.den();
    for (const Wide quota : quotas) {
        shares.paid.push_back(unit * static_cast<std::int64_t>(quota / step));
    }
    if (rounding == Rounding::HalfUpYuan) roundHalvesUp(shares, quotas, pool);
}

}  // namespace

Money unitOf(Rounding rounding) {
    switch (rounding) {
        case Rounding::FloorFen:
            return Money::ofFen(1);
        case Rounding::FloorHundredYuan:
            return Money::ofYuan(100);
        case Rounding::FloorYuan:
        case Rounding::HalfUpYuan:
            break;
    }
    return Money::ofYuan(1);
}

Shares prorate(const std::vector<Money>& claims, const std::vector<Money>& caps, Money pool,
               CapOrder order, Rounding rounding) {
    Shares shares;
    shares.atCap.assign(claims.size(), false);
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (claims[i].isNegative()) throw std::domain_error("a negative claim");
        if (caps.at(i).isNegative()) throw std::domain_error("a negative ceiling");
        shares.capped.push_back(std::min(claims[i], caps[i]));
    }
    if (pool.isNegative()) throw std::domain_error("a negative ceiling");
    const Quotas quotas = quotasOf(shares, claims, caps, pool, order);
    roundPayments(shares, quotas, pool, rounding);
    return shares;
}

std::vector<Money> spread(Money total, const std::vector<Money>& weights) {
    const Money all = sum(weights);
    if (all == total) return weights;
    if (all.isZero()) throw std::domain_error("nothing to spread over");
    std::vector<Money> parts;
    std::vector<std::pair<std::int64_t, std::size_t>> remainders;
    Money rest = total;
    for (const Money weight : weights) {
        const Wide product = wide(total) * wide(weight);
        remainders.emplace_back(-static_cast<std::int64_t>(product % wide(all)), parts.size());
        parts.push_back(Money::ofFen(static_cast<std::int64_t>(product / wide(all))));
        rest -= parts.back();
    }
    std::sort(remainders.begin(), remainders.end());
    for (std::int64_t i = 0; i < rest.inFen(); ++i) {
        parts[remainders[static_cast<std::size_t>(i)].second] += Money::ofFen(1);
    }
    return parts;
}

}  // namespace grants
