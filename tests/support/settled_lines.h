// SPDX-License-Identifier: GPL-3.0-or-later
// What an approved batch paid, line by line, for calculations that come after it.
#pragma once

#include "domain/batches/settled.h"
#include "domain/subsidy/result.h"

#include <deque>
#include <utility>

namespace grants::test {

class SettledLines {
  public:
    BatchLine& add(Id<Organisation> unit, std::string record, Role role, Money paid,
                   std::vector<PatentNumber> patents = {}) {
        BatchLine line;
        line.batch = "S1-2024-01";
        line.unit = unit;
        line.record = std::move(record);
        line.role = role;
        line.raw = line.paid = paid;
        line.patents = std::move(patents);
        return m_lines.emplace_back(std::move(line));
    }
    /// Everything that a calculation pays.
    void add(const SchemeResult& result) {
        for (const UnitResult& unit : result.units) {
            for (const Line& line : unit.lines) {
                BatchLine& added = add(unit.unit, std::string(line.record), line.role, line.paid,
                                       {line.patents.begin(), line.patents.end()});
                added.raw = line.raw;
            }
        }
    }
    [[nodiscard]] Settled settled() const {
        BatchCase batch;
        for (const BatchLine& each : m_lines) batch.lines.push_back(&each);
        return Settled({&batch});
    }

  private:
    std::deque<BatchLine> m_lines;
};

}  // namespace grants::test
