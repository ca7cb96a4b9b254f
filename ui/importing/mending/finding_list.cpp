// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mending/finding_list.h"

namespace grants::ui {

namespace {

void addTables(const FoundRows& rows, std::vector<FoundCell>& found) {
    for (std::size_t sheet = 0; sheet < rows.read->sheets.size(); ++sheet) {
        const ReadSheet& read = rows.read->sheets[sheet];
        for (const RejectedRow& each : read.refused) {
            found.push_back({{sheet, 0},
                             each.file,
                             read.descriptor.name,
                             each.column,
                             each.row,
                             Severity::Error,
                             each.message,
                             true});
        }
    }
}

template <class Add>
void walk(const FoundRows& rows, std::size_t most, std::vector<FoundCell>& found, Add add) {
    for (std::size_t sheet = 0; sheet < rows.read->sheets.size(); ++sheet) {
        const ReadSheet& read = rows.read->sheets[sheet];
        for (std::size_t row = 0; row < read.rows.size() && found.size() < most; ++row) {
            const RowVerdict& verdict = *rows.found[sheet][row];
            if (!verdict.silent()) {
                add(verdict, FoundCell{{sheet, row},
                                       read.tableOf(row).table.file,
                                       read.descriptor.name,
                                       {},
                                       read.rows.number(row),
                                       Severity::Error,
                                       {},
                                       false});
            }
        }
    }
}

}  // namespace

std::vector<FoundCell> findingsOf(const FoundRows& rows, std::size_t most) {
    std::vector<FoundCell> found;
    addTables(rows, found);
    walk(rows, most, found, [&found](const RowVerdict& verdict, FoundCell cell) {
        for (const CellFault& fault : verdict.faults) {
            cell.column = fault.column;
            cell.message = fault.fault.message;
            found.push_back(cell);
        }
    });
    walk(rows, most, found, [&found](const RowVerdict& verdict, FoundCell cell) {
        for (const Finding& warning : verdict.warnings) {
            cell.column = warning.place.column;
            cell.message = warning.message;
            cell.severity = warning.severity;
            found.push_back(cell);
        }
    });
    return found;
}

}  // namespace grants::ui
