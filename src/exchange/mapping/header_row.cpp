// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/header_row.h"

#include "base/seen_text.h"
#include "base/text.h"
#include "exchange/mapping/header_unit.h"

namespace grants {
namespace {

constexpr int kLookedRows = 50;

/// Left-out columns keep their title, but never one that a later import would take for a column.
constexpr std::string_view kLeftOut = "（未导入）";

bool namesColumn(const ColumnDescriptors& columns, std::string_view header) {
    const std::string form = normalHeader(header);
    return std::any_of(columns.begin(), columns.end(), [&](const ColumnDescriptor& column) {
        return normalHeader(column.header) == form;
    });
}

/// A header whose groups span columns: what stands below a group's title names the column.
SheetRow joined(const ColumnDescriptors& columns, const SheetRow& above, const SheetRow& below) {
    SheetRow row = below;
    row.cells.resize(std::max(above.cells.size(), below.cells.size()));
    for (std::size_t at = 0; at < above.cells.size(); ++at) {
        const bool names = namesColumn(columns, row.cells[at].text);
        if (!names && !isBlank(above.cells[at])) row.cells[at] = above.cells[at];
    }
    return row;
}

void place(const ColumnDescriptors& columns, HeaderRow& header, std::size_t at) {
    const std::string form = normalHeader(header.texts[at]);
    if (form.empty()) return;
    for (std::size_t which = 0; which < columns.size(); ++which) {
        if (normalHeader(columns[which].header) != form) continue;
        if (header.places[which] >= 0) return header.doubled.push_back(columns[which].header);
        header.places[which] = static_cast<int>(at);
        ++header.known;
        return;
    }
    header.unknown.push_back(header.texts[at]);
}

void findMissing(const ColumnDescriptors& columns, HeaderRow& header) {
    for (std::size_t which = 0; which < columns.size(); ++which) {
        if (columns[which].required && header.places[which] < 0)
            header.missing.push_back(columns[which].header);
    }
}

}  // namespace

std::string normalHeader(std::string_view header) {
    std::string form;
    for (const char c : trimmed(halfWidth(withoutMarks(header)))) {
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t') form += c;
    }
    while (form.ends_with('*')) form.pop_back();
    return form;
}

bool isBlank(const SheetRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const Cell& cell) { return isBlank(cell); });
}

HeaderRow readHeader(const ColumnDescriptors& columns, const SheetRow& row) {
    HeaderRow header;
    header.row = row.number;
    header.places.assign(columns.size(), -1);
    for (const Cell& cell : row.cells) header.texts.push_back(trimmed(withoutMarks(cell.text)));
    while (!header.texts.empty() && header.texts.back().empty()) header.texts.pop_back();
    for (std::size_t at = 0; at < header.texts.size(); ++at) place(columns, header, at);
    findMissing(columns, header);
    return header;
}

HeaderRow mappedHeader(const ColumnDescriptors& columns, const SheetMapping& mapping) {
    HeaderRow header;
    header.row = mapping.headerRow;
    header.places.assign(columns.size(), -1);
    for (const auto& [text, column] : mapping.columns) {
        const bool leftOut = column.empty();
        header.texts.push_back(leftOut ? text : column);
        header.units.push_back(moneyUnitToTell(text, column));
        if (!leftOut) {
            place(columns, header, header.texts.size() - 1);
        } else if (namesColumn(columns, text))
            header.texts.back() += kLeftOut;
    }
    findMissing(columns, header);
    return header;
}

bool HeaderSearch::consider(const SheetRow& row) {
    HeaderRow header = readHeader(m_columns, row);
    const bool complete = header.missing.empty();
    if (complete || header.known > m_best.known || m_best.places.empty())
        m_best = std::move(header);
    return complete;
}

bool HeaderSearch::continues(const SheetRow& below) const {
    for (std::size_t which = 0; which < m_columns.size(); ++which) {
        const auto at = static_cast<std::size_t>(m_best.places[which]);
        const bool filled =
            m_best.places[which] >= 0 && at < below.cells.size() && !isBlank(below.cells[at]);
        if (m_columns[which].required && filled) return false;
    }
    return readHeader(m_columns, below).known > 0;
}

HeaderSearch::Step HeaderSearch::offer(const SheetRow& row) {
    if (m_mayContinue) {
        m_mayContinue = false;
        if (!continues(row)) return Step::Data;
        consider(joined(m_columns, m_previous, row));
        return Step::Found;
    }
    if (m_found) return Step::Data;
    if (isBlank(row)) return Step::Searching;
    m_sawText = true;
    m_found = m_mayContinue = consider(row);
    if (!m_found && m_looked > 0) m_found = consider(joined(m_columns, m_previous, row));
    m_previous = row;
    if (m_found) return Step::Found;
    return ++m_looked >= kLookedRows ? Step::NotHere : Step::Searching;
}

}  // namespace grants
