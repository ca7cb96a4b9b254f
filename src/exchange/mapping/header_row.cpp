// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/header_row.h"

#include "base/seen_text.h"
#include "base/text.h"
#include "exchange/mapping/desk_titles.h"
#include "exchange/mapping/header_unit.h"

namespace grants {
namespace {

constexpr int kLookedRows = 50;

/// Left-out columns keep their title, but never one that a later import would take for a column.
constexpr std::string_view kLeftOut = "（未导入）";

/// The column that goes by this name; their number when none does.
std::size_t columnCalled(const ColumnDescriptors& columns, std::string_view header) {
    const auto called = std::find_if(columns.begin(), columns.end(),
                                     [form = normalHeader(header)](const auto& column) {
                                         return normalHeader(column.header) == form;
                                     });
    return static_cast<std::size_t>(called - columns.begin());
}

/// The column of amounts that goes by this name, in whatever unit.
std::size_t amountCalled(const ColumnDescriptors& columns, std::string_view header,
                         std::string_view above) {
    const auto called = std::find_if(columns.begin(), columns.end(), [&](const auto& column) {
        return column.kind == ColumnKind::Money && countsThis(header, column.header, above);
    });
    return static_cast<std::size_t>(called - columns.begin());
}

/// The one without a cell so far that goes by this name on the desk.
std::size_t titledOnDesk(const ColumnDescriptors& columns, const HeaderRow& header,
                         std::string_view text) {
    std::size_t which = 0;
    while (which < columns.size() &&
           (header.places[which] >= 0 || !isTitledOnDesk(columns[which], text)))
        ++which;
    return which;
}

bool namesColumn(const ColumnDescriptors& columns, std::string_view header,
                 std::string_view above) {
    return columnCalled(columns, header) < columns.size() ||
           amountCalled(columns, header, above) < columns.size();
}

/// Whether a later import would take a cell so titled for a column.
bool isOurs(const ColumnDescriptors& columns, std::string_view header) {
    return namesColumn(columns, header, {}) ||
           std::any_of(columns.begin(), columns.end(), [header](const ColumnDescriptor& column) {
               return isTitledOnDesk(column, header);
           });
}

/// A header whose groups span columns: what stands below a group's title names the column.
SheetRow joined(const ColumnDescriptors& columns, const SheetRow& above, const SheetRow& below,
                std::string_view unit) {
    SheetRow row = below;
    row.cells.resize(std::max(above.cells.size(), below.cells.size()));
    for (std::size_t at = 0; at < above.cells.size(); ++at) {
        const bool names = namesColumn(columns, row.cells[at].text, unit);
        if (!names && !isBlank(above.cells[at])) row.cells[at] = above.cells[at];
    }
    return row;
}

/// False when no column goes by the cell's name.
bool placeByName(const ColumnDescriptors& columns, HeaderRow& header, std::size_t at) {
    const std::size_t which = columnCalled(columns, header.texts[at]);
    if (which == columns.size()) return false;
    if (header.places[which] >= 0) {
        header.doubled.push_back(columns[which].header);
        return true;
    }
    header.places[which] = static_cast<int>(at);
    ++header.known;
    return true;
}

/// A cell that no column is called like, but for the unit in which it counts amounts, or on the
/// desk.
void placeOther(const ColumnDescriptors& columns, HeaderRow& header, std::size_t at,
                std::string_view above) {
    std::size_t which = amountCalled(columns, header.texts[at], above);
    if (which == columns.size()) which = titledOnDesk(columns, header, header.texts[at]);
    if (which == columns.size() || header.places[which] >= 0)
        return header.unknown.push_back(header.texts[at]);
    header.units[at] = moneyUnitToTell(header.texts[at], columns[which].header, above);
    header.places[which] = static_cast<int>(at);
    ++header.known;
}

void place(const ColumnDescriptors& columns, HeaderRow& header, std::string_view above) {
    std::vector<std::size_t> others;
    for (std::size_t at = 0; at < header.texts.size(); ++at) {
        const bool blank = normalHeader(header.texts[at]).empty();
        if (!blank && !placeByName(columns, header, at)) others.push_back(at);
    }
    for (const std::size_t at : others) placeOther(columns, header, at, above);
}

void findMissing(const ColumnDescriptors& columns, HeaderRow& header) {
    for (std::size_t which = 0; which < columns.size(); ++which) {
        if (columns[which].required && header.places[which] < 0)
            header.missing.push_back(columns[which].header);
    }
}

/// Whether the table says beside its records what is asked for, as the desk does.
bool saysWhatIsAsked(const ColumnDescriptors& columns, const HeaderRow& header) {
    return std::any_of(columns.begin(), columns.end(), [&header](const ColumnDescriptor& column) {
        return !column.awaitedBeside.empty() &&
               std::any_of(header.texts.begin(), header.texts.end(), [&](const std::string& text) {
                   return isDeskTitle(normalHeader(text), column.awaitedBeside);
               });
    });
}

void complete(const ColumnDescriptors& columns, HeaderRow& header) {
    findMissing(columns, header);
    header.mayAwait = saysWhatIsAsked(columns, header);
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

bool isTitledOnDesk(const ColumnDescriptor& column, std::string_view header) {
    const std::string_view name = column.header.substr(0, column.header.find('('));
    if (column.kind != ColumnKind::Money) return isDeskTitle(normalHeader(header), name);
    const HeaderParts parts = partsOf(header);
    return isConverted(parts.unit) && isDeskTitle(parts.name, name);
}

bool isBlank(const SheetRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const Cell& cell) { return isBlank(cell); });
}

HeaderRow readHeader(const ColumnDescriptors& columns, const SheetRow& row,
                     std::string_view above) {
    HeaderRow header;
    header.row = row.number;
    header.places.assign(columns.size(), -1);
    for (const Cell& cell : row.cells) header.texts.push_back(trimmed(withoutMarks(cell.text)));
    while (!header.texts.empty() && header.texts.back().empty()) header.texts.pop_back();
    header.units.resize(header.texts.size());
    place(columns, header, above);
    complete(columns, header);
    return header;
}

HeaderRow mappedHeader(const ColumnDescriptors& columns, const SheetMapping& mapping,
                       std::string_view above) {
    HeaderRow header;
    header.row = mapping.headerRow;
    header.places.assign(columns.size(), -1);
    for (const auto& [text, column] : mapping.columns) {
        const bool leftOut = column.empty();
        header.texts.push_back(leftOut ? text : column);
        header.units.push_back(moneyUnitToTell(text, column, above));
        if (!leftOut) {
            if (!placeByName(columns, header, header.texts.size() - 1))
                header.unknown.push_back(column);
        } else if (isOurs(columns, text)) {
            header.texts.back() += kLeftOut;
        }
    }
    complete(columns, header);
    return header;
}

HeaderRow underOurNames(const ColumnDescriptors& columns, HeaderRow header) {
    for (std::size_t which = 0; which < columns.size(); ++which) {
        if (header.places[which] < 0) continue;
        std::string& text = header.texts[static_cast<std::size_t>(header.places[which])];
        if (normalHeader(text) != normalHeader(columns[which].header)) text = columns[which].header;
    }
    return header;
}

std::string unitGivenBy(const SheetRow& row, std::string before) {
    for (const Cell& cell : row.cells)
        if (std::string unit = unitGivenBy(cell.text); !unit.empty()) before = std::move(unit);
    return before;
}

bool HeaderSearch::consider(const SheetRow& row) {
    HeaderRow header = readHeader(m_columns, row, m_unit);
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
    return readHeader(m_columns, below, m_unit).known > 0;
}

HeaderSearch::Step HeaderSearch::offer(const SheetRow& row) {
    if (m_mayContinue) {
        m_mayContinue = false;
        if (!continues(row)) return Step::Data;
        consider(joined(m_columns, m_previous, row, m_unit));
        return Step::Found;
    }
    if (m_found) return Step::Data;
    if (isBlank(row)) return Step::Searching;
    m_sawText = true;
    m_found = m_mayContinue = consider(row);
    if (!m_found && m_looked > 0) m_found = consider(joined(m_columns, m_previous, row, m_unit));
    m_previous = row;
    if (m_found) return Step::Found;
    m_unit = unitGivenBy(row, std::move(m_unit));
    return ++m_looked >= kLookedRows ? Step::NotHere : Step::Searching;
}

}  // namespace grants
