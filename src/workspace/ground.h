// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision rests on, of what was changed before it and could be taken back.
#pragma once

#include "domain/year/fund_year.h"
#include "storage/stores.h"

#include <set>
#include <string>
#include <vector>

namespace grants {

/// The year is the one in which the decision was taken; it must outlive this.
class Ground {
  public:
    Ground(const Decision& decision, const FundYear& year);

    /// Whether it rests on one of the records of a change: those of its application, its unit, its
    /// experts; when it was taken on sums over the fund, on all that they count.
    [[nodiscard]] bool bears(const std::vector<Stores::Replacement>& change) const;

  private:
    void takeApplication(const std::string& number);
    template <class T>
    [[nodiscard]] bool isOn(const T& record) const;
    template <class T>
    [[nodiscard]] bool isOn(const Replaced<T>& one) const;

    const FundYear& m_year;
    bool m_onSums;
    std::string m_application;  // 受理号; empty for none
    Id<Application> m_record;
    Id<Organisation> m_unit;
    std::set<std::string> m_experts;
};

}  // namespace grants
