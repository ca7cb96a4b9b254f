// SPDX-License-Identifier: GPL-3.0-or-later
// The money that one edit takes up as paid or approved before the program was, held at the end of
// the edit to what was decided here: all its rows together, in whatever order they came.
#pragma once

#include "domain/year/fund_year.h"

#include <vector>

namespace grants {

class Stores;

class MoneyOfEdit {
  public:
    /// `after` in the place of `before`; null: there was none, or it goes.
    void note(const Payment* before, const Payment* after);
    void note(const Reallocation* before, const Reallocation* after);
    /// Throws Error(Usage) BEGINS_HERE, OVER_DUE, OVER_LINE.
    void settle(Stores& stores) const;

  private:
    std::vector<Payment> m_left, m_taken;  // as they were, and as they are
    std::vector<Reallocation> m_moves;
};

}  // namespace grants
