// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/merged_rows.h"

#include <algorithm>

namespace grants {

std::vector<MergedCells> mergedBelow(const HeaderRow& header, std::vector<MergedCells> all) {
    std::erase_if(all, [&header](const MergedCells& each) {
        const bool ours = std::find(header.places.begin(), header.places.end(),
                                    static_cast<int>(each.column)) != header.places.end();
        return each.firstRow <= header.row || !ours;
    });
    std::stable_sort(all.begin(), all.end(), [](const MergedCells& a, const MergedCells& b) {
        return a.firstRow < b.firstRow;
    });
    return all;
}

void MergedRows::begin(const SheetRow& row) {
    for (; m_next < m_merged.size() && m_merged[m_next].firstRow <= row.number; ++m_next) {
        const MergedCells& cells = m_merged[m_next];
        if (cells.firstRow < row.number || cells.column >= row.cells.size()) continue;
        std::erase_if(m_held,
                      [&cells](const Held& held) { return held.cells.column == cells.column; });
        m_held.push_back({cells, row.cells[cells.column]});
    }
}

void MergedRows::fill(SheetRow& row) {
    if (m_merged.empty()) return;
    std::erase_if(m_held, [&row](const Held& held) { return held.cells.lastRow < row.number; });
    for (const Held& held : m_held) {
        if (row.cells.size() <= held.cells.column) row.cells.resize(held.cells.column + 1);
        Cell& cell = row.cells[held.cells.column];
        if (isBlank(cell)) cell = held.value;
    }
    begin(row);
}

}  // namespace grants
