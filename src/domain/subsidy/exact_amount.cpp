// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/exact_amount.h"

#include <cstdint>
#include <limits>
#include <stdexcept>

namespace grants {
namespace {

Wide gcd(Wide a, Wide b) {
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

Wide times(Wide a, Wide b) {
    Wide product = 0;
    if (__builtin_mul_overflow(a, b, &product)) throw std::overflow_error("amount out of range");
    return product;
}

Wide plus(Wide a, Wide b) {
    Wide sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) throw std::overflow_error("amount out of range");
    return sum;
}

bool fits64(Wide value) {
    return value >= std::numeric_limits<std::int64_t>::min() &&
           value <= std::numeric_limits<std::int64_t>::max();
}

}  // namespace

ExactAmount::ExactAmount(Money amount, std::int64_t num, std::int64_t den)
    : m_num(Wide{amount.inFen()} * num), m_den(den) {
    if (den <= 0) throw std::domain_error("share over nothing");
}

void ExactAmount::scale(std::int64_t num, std::int64_t den) {
    if (den <= 0) throw std::domain_error("share over nothing");
    Wide scaledNum = 0, scaledDen = 0;
    if (!__builtin_mul_overflow(m_num, Wide{num}, &scaledNum) &&
        !__builtin_mul_overflow(m_den, Wide{den}, &scaledDen)) {
        m_num = scaledNum;
        m_den = scaledDen;
        return;
    }
    reduce();
    const Wide across = gcd(m_num, den), cross = gcd(num, m_den);
    m_num = times(m_num / across, num / cross);
    m_den = times(m_den / cross, den / across);
}

void ExactAmount::add(const ExactAmount& other) {
    if (m_den == other.m_den) {
        m_num = plus(m_num, other.m_num);
        return;
    }
    ExactAmount right = other;
    reduce();
    right.reduce();
    m_num = plus(times(m_num, right.m_den), times(right.m_num, m_den));
    m_den = times(m_den, right.m_den);
}

void ExactAmount::roundTo(Money unit, bool halfUp) {
    const Wide step = times(m_den, unit.inFen());
    Wide units = m_num / step;
    if (halfUp && times(m_num % step, 2) >= step) ++units;
    m_num = times(units, unit.inFen());
    m_den = 1;
}

Money ExactAmount::floored() const {
    if (fits64(m_num) && fits64(m_den)) {
        return Money::ofFen(static_cast<std::int64_t>(m_num) / static_cast<std::int64_t>(m_den));
    }
    const Wide whole = m_num / m_den;
    if (!fits64(whole)) throw std::overflow_error("amount out of range");
    return Money::ofFen(static_cast<std::int64_t>(whole));
}

bool operator<(const ExactAmount& a, const ExactAmount& b) {
    if (a.m_den == b.m_den) return a.m_num < b.m_num;
    ExactAmount left = a, right = b;
    left.reduce();
    right.reduce();
    return times(left.m_num, right.m_den) < times(right.m_num, left.m_den);
}

void ExactAmount::reduce() {
    const Wide common = gcd(m_num, m_den);
    m_num /= common;
    m_den /= common;
}

}  // namespace grants
