// SPDX-License-Identifier: GPL-3.0-or-later
// Caps, pool and rounding once more, written straight from domain §2 A8, A9, A11 with exact
// fractions and without an eye for speed: the second opinion that the calculation must agree with.
#pragma once

#include "base/wide.h"
#include "domain/plan/rules.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace grants::test {

/// An exact fraction, small numbers only.
struct Exact {
    Wide n = 0, d = 1;
    Exact() = default;
    Exact(std::int64_t whole) : n(whole) {}  // NOLINT: whole amounts mix with fractions here
    Exact(Wide num, Wide den);
    [[nodiscard]] std::int64_t floor() const { return static_cast<std::int64_t>(n / d); }
    friend Exact operator+(Exact a, Exact b) { return {a.n * b.d + b.n * a.d, a.d * b.d}; }
    friend Exact operator-(Exact a, Exact b) { return {a.n * b.d - b.n * a.d, a.d * b.d}; }
    friend Exact operator*(Exact a, Exact b) { return {a.n * b.n, a.d * b.d}; }
    friend Exact operator/(Exact a, Exact b) { return {a.n * b.d, a.d * b.n}; }
    friend bool operator<(Exact a, Exact b) { return a.n * b.d < b.n * a.d; }
    friend bool operator<=(Exact a, Exact b) { return !(b < a); }
    friend bool operator==(Exact a, Exact b) { return a.n * b.d == b.n * a.d; }
};

using Amounts = std::vector<std::int64_t>;

/// What each claim is paid.
[[nodiscard]] Amounts naivePayments(const Amounts& claims, std::int64_t cap, std::int64_t pool,
                                    CapOrder order, Rounding rounding);
/// `total` over `weights` by largest remainder, the earlier first.
[[nodiscard]] Amounts naiveSpread(std::int64_t total, const Amounts& weights);

}  // namespace grants::test
