// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/batches/settled.h"

#include <algorithm>

namespace grants {

Settled::Settled(const std::vector<const BatchCase*>& approved) {
    for (const BatchCase* batch : approved)
        for (const BatchLine* line : batch->lines) add(*line);
    std::sort(m_records.begin(), m_records.end());
    std::sort(m_patents.begin(), m_patents.end());
}

void Settled::add(const BatchLine& line) {
    m_raw += line.raw;
    m_paid += line.paid;
    m_byUnit[{line.unit.value, line.role}] += line.paid;
    m_records.emplace_back(line.unit.value, line.record);
    m_batches.emplace(line.record, line.batch);
    for (const PatentNumber patent : line.patents)
        m_patents.emplace_back(line.unit.value, line.role, patent);
}

Money Settled::paidTo(Id<Organisation> unit) const {
    Money sum;
    for (auto at = m_byUnit.lower_bound({unit.value, Role::Provider});
         at != m_byUnit.end() && at->first.first == unit.value; ++at)
        sum += at->second;
    return sum;
}

Money Settled::paidTo(Id<Organisation> unit, Role role) const {
    const auto found = m_byUnit.find({unit.value, role});
    return found == m_byUnit.end() ? Money() : found->second;
}

bool Settled::holds(Id<Organisation> unit, std::string_view record) const {
    return std::binary_search(m_records.begin(), m_records.end(), std::pair(unit.value, record));
}

std::string_view Settled::batchOf(std::string_view record) const {
    const auto found = m_batches.find(record);
    return found == m_batches.end() ? std::string_view() : found->second;
}

bool Settled::paidFor(Id<Organisation> unit, Role role, PatentNumber patent) const {
    return std::binary_search(m_patents.begin(), m_patents.end(),
                              std::tuple(unit.value, role, patent));
}

Settled settledBy(std::string_view scheme, const FundYear& year) {
    const std::vector<BatchCase> batches = batchesOf(year);
    return Settled(approvedBatches(batches, scheme));
}

}  // namespace grants
