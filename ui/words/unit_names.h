// SPDX-License-Identifier: GPL-3.0-or-later
// Names of units for tables: found by identity, searchable by pinyin. Safe from any
// thread.
#pragma once

#include "domain/year/fund_year.h"

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace grants::ui {

class UnitNames {
  public:
    explicit UnitNames(std::shared_ptr<const FundYear> year)
        : m_year(std::move(year)), m_units(m_year, &m_year->registry) {}
    /// While the rest of the year is still being read.
    explicit UnitNames(std::shared_ptr<const Registry> units) : m_units(std::move(units)) {}

    /// Empty when there is no unit.
    [[nodiscard]] std::string_view name(Id<Organisation> unit) const;
    [[nodiscard]] std::string_view code(Id<Organisation> unit) const;
    /// The name of the unit with this code; what is no such code is a name already.
    [[nodiscard]] std::string_view called(std::string_view codeOrName) const;
    /// The name's pinyinKey; worked out for all units at the first call.
    [[nodiscard]] std::string_view pinyin(Id<Organisation> unit) const;
    /// Names of several, with 、 between them.
    [[nodiscard]] std::string names(const std::vector<Id<Organisation>>& units) const;
    [[nodiscard]] const Registry& units() const { return *m_units; }
    /// Only where it was made from a year.
    [[nodiscard]] const FundYear& year() const { return *m_year; }

  private:
    std::shared_ptr<const FundYear> m_year;
    std::shared_ptr<const Registry> m_units;
    mutable std::once_flag m_once;
    mutable std::vector<std::string> m_pinyin;  // in the registry's order
};

}  // namespace grants::ui
