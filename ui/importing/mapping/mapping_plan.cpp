// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping/mapping_plan.h"

#include "exchange/mapping/header_row.h"
#include "exchange/mapping/overlooked.h"
#include "ui/base/cell.h"

#include <algorithm>

namespace grants::ui {

MappingPlan::MappingPlan(std::vector<PlannedTable> tables, ImportMemory memory)
    : m_tables(std::move(tables)), m_memory(std::move(memory)) {
    for (PlannedTable& table : m_tables)
        table.reading = proposeTable(table.seen, m_descriptors, m_memory);
}

const SheetDescriptor* MappingPlan::faceOf(std::size_t table) const {
    const std::string& name = m_tables[table].reading.sheet;
    const auto descriptor =
        std::find_if(m_descriptors.begin(), m_descriptors.end(),
                     [&](const SheetDescriptor& each) { return each.name == name; });
    return descriptor == m_descriptors.end() ? nullptr : &*descriptor;
}

void MappingPlan::setSheet(std::size_t table, std::string_view sheet) {
    ProposedTable& reading = m_tables[table].reading;
    if (reading.sheet == sheet) return;
    reading.sheet = sheet;
    if (const SheetDescriptor* descriptor = faceOf(table)) {
        reading = proposeFor(*descriptor, m_tables[table].seen, m_memory);
    } else {
        reading = {};
    }
    reading.by = MatchedBy::Hand;
}

void MappingPlan::setHeaderRow(std::size_t table, int row) {
    ProposedTable& reading = m_tables[table].reading;
    const SheetDescriptor* descriptor = faceOf(table);
    if (descriptor == nullptr || reading.headerRow == row) return;
    const MatchedBy by = reading.by;
    reading = proposeFor(*descriptor, m_tables[table].seen, row, m_memory);
    reading.by = by;
}

void MappingPlan::setColumn(std::size_t table, std::size_t cell, std::string_view column) {
    const SheetDescriptor* descriptor = faceOf(table);
    if (descriptor == nullptr) return;
    std::string_view ours;
    for (const ColumnDescriptor& each : descriptor->columns)
        if (each.header == column) ours = each.header;
    auto& matches = m_tables[table].reading.matches;
    for (ColumnMatch& match : matches)
        if (!ours.empty() && match.column == ours) match = {};
    matches[cell] = {ours, MatchedBy::Hand};
}

QStringList MappingPlan::missing(std::size_t table) const {
    QStringList names;
    const SheetDescriptor* descriptor = faceOf(table);
    if (descriptor == nullptr) return names;
    const auto& matches = m_tables[table].reading.matches;
    for (const ColumnDescriptor& column : descriptor->columns) {
        const bool brought =
            std::any_of(matches.begin(), matches.end(),
                        [&](const ColumnMatch& match) { return match.column == column.header; });
        if (column.required && !brought) names << fromUtf8(column.header);
    }
    return names;
}

bool MappingPlan::isOverlooked(std::size_t table, std::size_t cell) const {
    const auto& [input, file, seen, reading] = m_tables[table];
    return !reading.headers[cell].empty() && reading.matches[cell].by == MatchedBy::Nothing &&
           holdsAmountsOrDays(seen, reading, cell);
}

QStringList MappingPlan::overlooked(std::size_t table) const {
    QStringList names;
    if (faceOf(table) == nullptr) return names;
    const auto& headers = m_tables[table].reading.headers;
    for (std::size_t cell = 0; cell < headers.size(); ++cell) {
        if (isOverlooked(table, cell)) names << QString::fromStdString(headers[cell]);
    }
    return names;
}

bool MappingPlan::isPlain(std::size_t table) const {
    const auto& [input, file, seen, reading] = m_tables[table];
    if (reading.sheet.empty()) return seen.rows.empty() || seen.name == kInstructionsSheet;
    if (reading.by != MatchedBy::Name || !missing(table).isEmpty()) return false;
    for (std::size_t cell = 0; cell < reading.headers.size(); ++cell) {
        const std::string& header = reading.headers[cell];
        const bool known = header.empty() || header == kReasonColumn ||
                           reading.matches[cell].by == MatchedBy::Name;
        if (!known) return false;
    }
    return true;
}

bool MappingPlan::isPlain() const {
    for (std::size_t table = 0; table < m_tables.size(); ++table)
        if (!isPlain(table)) return false;
    return isReady();
}

bool MappingPlan::isReady() const {
    for (std::size_t table = 0; table < m_tables.size(); ++table)
        if (!m_tables[table].seen.rows.empty() && !missing(table).isEmpty()) return false;
    return !leavesAllOut();
}

bool MappingPlan::leavesAllOut() const {
    for (std::size_t table = 0; table < m_tables.size(); ++table)
        if (!m_tables[table].seen.rows.empty() && faceOf(table) != nullptr) return false;
    return true;
}

std::vector<SheetMapping> MappingPlan::mappings() const {
    std::vector<SheetMapping> all;
    for (const auto& [input, file, seen, reading] : m_tables) {
        // A table without any row has no header that could lack a column.
        const bool empty = seen.rows.empty();
        SheetMapping mapping{
            input, seen.name, empty ? std::string() : reading.sheet, reading.headerRow, {}};
        for (std::size_t cell = 0; cell < reading.headers.size(); ++cell) {
            mapping.columns.push_back(
                {reading.headers[cell], std::string(reading.matches[cell].column)});
        }
        all.push_back(std::move(mapping));
    }
    return all;
}

void MappingPlan::remember(std::size_t table, ImportMemory& memory) const {
    const auto& [input, file, seen, reading] = m_tables[table];
    if (seen.name != reading.sheet) memory.sheets[seen.name] = reading.sheet;
    const auto unaided = matchColumns(*faceOf(table), reading.headers, {});
    for (std::size_t cell = 0; cell < reading.headers.size(); ++cell) {
        const auto key = std::pair(reading.sheet, normalHeader(reading.headers[cell]));
        const std::string_view chosen = reading.matches[cell].column;
        const bool pointedAt = chosen.empty() && reading.matches[cell].by != MatchedBy::Nothing &&
                               holdsAmountsOrDays(seen, reading, cell);  // would be next time, too
        const bool obvious = chosen == unaided[cell].column && !pointedAt &&
                             (chosen.empty() || unaided[cell].by == MatchedBy::Name);
        if (obvious || key.second.empty()) {
            memory.columns.erase(key);
        } else {
            memory.columns[key] = chosen;
        }
    }
}

ImportMemory MappingPlan::memory() const {
    ImportMemory memory = m_memory;
    for (std::size_t table = 0; table < m_tables.size(); ++table)
        if (faceOf(table) != nullptr) remember(table, memory);
    return memory;
}

bool MappingPlan::hasOneFile() const {
    return std::all_of(m_tables.begin(), m_tables.end(), [this](const PlannedTable& table) {
        return table.input == m_tables.front().input;
    });
}

}  // namespace grants::ui
