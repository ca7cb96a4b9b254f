// SPDX-License-Identifier: GPL-3.0-or-later
// What the approved batches of a scheme paid: by so much less do pool and caps hold for what comes
// after them, and what they paid for is not paid again (projects §8, 三 从高不重复).
#pragma once

#include "domain/batches/batchbook.h"

#include <map>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace grants {

/// Views into the lines, which must outlive it.
class Settled {
  public:
    using PaidByUnit = std::map<std::pair<std::int64_t, Role>, Money>;

    Settled() = default;
    explicit Settled(const std::vector<const BatchCase*>& approved);

    [[nodiscard]] bool isEmpty() const { return m_records.empty(); }
    [[nodiscard]] Money raw() const { return m_raw; }
    [[nodiscard]] Money paid() const { return m_paid; }
    [[nodiscard]] Money paidTo(Id<Organisation> unit) const;
    [[nodiscard]] Money paidTo(Id<Organisation> unit, Role role) const;
    /// By id of the unit and role.
    [[nodiscard]] const PaidByUnit& byUnit() const { return m_byUnit; }
    /// Whether a batch settled what the unit claims of the record.
    [[nodiscard]] bool holds(Id<Organisation> unit, std::string_view record) const;
    /// The batch that settled the record for one of its sides; empty for none.
    [[nodiscard]] std::string_view batchOf(std::string_view record) const;
    /// Whether a batch paid the unit for the patent on this side.
    [[nodiscard]] bool paidFor(Id<Organisation> unit, Role role, PatentNumber patent) const;

  private:
    void add(const BatchLine& line);

    Money m_raw, m_paid;
    PaidByUnit m_byUnit;
    std::map<std::string_view, std::string_view> m_batches;               // by record
    std::vector<std::pair<std::int64_t, std::string_view>> m_records;     // ascending
    std::vector<std::tuple<std::int64_t, Role, PatentNumber>> m_patents;  // ascending
};

/// By the batches of the scheme that are approved in the year.
[[nodiscard]] Settled settledBy(std::string_view scheme, const FundYear& year);

}  // namespace grants
