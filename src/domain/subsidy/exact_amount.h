// SPDX-License-Identifier: GPL-3.0-or-later
// An exact fraction of 分: the running amount between two steps of a trace. Throws
// std::overflow_error when numerator or denominator leave 128 bits even in lowest terms.
#pragma once

#include "base/fraction.h"
#include "base/money.h"
#include "base/wide.h"

namespace grants {

class ExactAmount {
  public:
    ExactAmount() = default;
    explicit ExactAmount(Money amount) : m_num(amount.inFen()) {}
    /// amount × num/den.
    ExactAmount(Money amount, std::int64_t num, std::int64_t den);

    void scale(std::int64_t num, std::int64_t den);
    void add(const ExactAmount& other);
    /// Down to a multiple of `unit`, or to the nearest one, halves up. Not for negative amounts.
    void roundTo(Money unit, bool halfUp);

    [[nodiscard]] Money floored() const;
    [[nodiscard]] bool isWholeFen() const { return m_num % m_den == 0; }
    friend bool operator<(const ExactAmount& a, const ExactAmount& b);
    friend bool operator==(const ExactAmount& a, const ExactAmount& b) {
        return !(a < b) && !(b < a);
    }

  private:
    void reduce();

    Wide m_num = 0, m_den = 1;
};

}  // namespace grants
