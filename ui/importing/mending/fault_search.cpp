// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mending/fault_search.h"

#include <algorithm>

namespace grants::ui {

namespace {

/// Whether any table of the sheet has the column, so that it is shown.
bool isShown(const ReadSheet& sheet, std::size_t column) {
    return std::any_of(sheet.tables.begin(), sheet.tables.end(), [column](const ReadTable& table) {
        return table.header.places[column] >= 0;
    });
}

bool isFaulty(const RowVerdict& verdict, std::string_view header) {
    return std::any_of(verdict.faults.begin(), verdict.faults.end(),
                       [header](const CellFault& fault) { return fault.column == header; });
}

}  // namespace

/// In the order of their columns; the row itself when none of its cells can be pointed at.
std::vector<RowCell> FaultSearch::faultsOf(DraftRow row) const {
    std::vector<RowCell> faults;
    if (row.row >= rowsOf(row.sheet)) return faults;
    const RowVerdict& verdict = m_bench.finding(row);
    if (verdict.fate != RowFate::Rejected) return faults;
    const ReadSheet& sheet = m_bench.sheets()[row.sheet];
    bool pointed = false;
    for (std::size_t column = 0; column < sheet.descriptor.columns.size(); ++column) {
        if (!isFaulty(verdict, sheet.descriptor.columns[column].header) || !isShown(sheet, column))
            continue;
        pointed = true;
        if (!m_bench.isUnchecked(row, column)) faults.push_back({row, column});
    }
    if (!pointed && !m_bench.isUnchecked(row)) faults.push_back({row, std::nullopt});
    return faults;
}

bool FaultSearch::isFault(const RowCell& cell) const {
    const std::vector<RowCell> faults = faultsOf(cell.row);
    return std::find(faults.begin(), faults.end(), cell) != faults.end();
}

bool FaultSearch::wasFault(const RowCell& cell) const {
    const auto& columns = m_bench.sheets()[cell.row.sheet].descriptor.columns;
    return cell.column ? isFaulty(m_bench.finding(cell.row), columns[*cell.column].header)
                       : isFault(cell);
}

bool FaultSearch::hasRejected(std::size_t sheet) const {
    return m_bench.tally(sheet).of(RowFate::Rejected) > 0;
}

std::size_t FaultSearch::rowsToSearch() const {
    std::size_t rows = 0;
    for (std::size_t sheet = 0; sheet < m_bench.sheets().size(); ++sheet)
        if (hasRejected(sheet)) rows += rowsOf(sheet);
    return rows;
}

/// The row after or before this one, in whichever sheet that has rejected ones; there is one.
DraftRow FaultSearch::beside(DraftRow row, int by) const {
    const bool stays = hasRejected(row.sheet);
    if (stays && by > 0 && row.row + 1 < rowsOf(row.sheet)) return {row.sheet, row.row + 1};
    if (stays && by < 0 && row.row > 0) return {row.sheet, row.row - 1};
    const std::size_t sheets = m_bench.sheets().size(), step = by > 0 ? 1 : sheets - 1;
    do row.sheet = (row.sheet + step) % sheets;
    while (!hasRejected(row.sheet));
    return {row.sheet, by > 0 ? 0 : rowsOf(row.sheet) - 1};
}

std::optional<RowCell> FaultSearch::next(const RowCell& from, int by) const {
    const std::size_t all = rowsToSearch();
    if (all == 0) return std::nullopt;
    DraftRow row = from.row;
    for (std::size_t step = 0; step <= all; ++step) {
        std::vector<RowCell> faults = faultsOf(row);
        // In the row one is in, at first what lies ahead, and at last the rest.
        std::erase_if(faults, [&](const RowCell& each) {
            return each == from || (step == 0 && (each < from) == (by > 0));
        });
        if (!faults.empty()) return by > 0 ? faults.front() : faults.back();
        row = beside(row, by);
    }
    return std::nullopt;
}

std::optional<RowCell> FaultSearch::firstIn(std::size_t sheet) const {
    if (!hasRejected(sheet)) return std::nullopt;
    for (std::size_t row = 0; row < rowsOf(sheet); ++row)
        if (const auto faults = faultsOf({sheet, row}); !faults.empty()) return faults.front();
    return std::nullopt;
}

}  // namespace grants::ui
