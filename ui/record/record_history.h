// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a record in the words of its table's columns.
#pragma once

#include "ui/desk/explanation.h"
#include "ui/query/rows.h"

#include <utility>
#include <vector>

namespace grants::ui {

/// Title of a column, and its cell before and after.
struct FieldChange {
    QString field, before, after;
};

/// One change and what it did, below those written before.
void writeEvent(DetailText& text, const std::string& at, const std::string& actor,
                const std::string& what, RecordChange change,
                const std::vector<FieldChange>& changes);
void writeNoEvents(DetailText& text);
/// The cell as shown; a value that today's year cannot name reads as such.
[[nodiscard]] QString shownThen(const std::function<CellValue()>& value, CellKind kind,
                                Denomination denomination);

template <class Row>
[[nodiscard]] std::vector<FieldChange> changesOf(const RecordEvent<Row>& event,
                                                 const std::vector<Column<Row>>& columns,
                                                 Denomination denomination) {
    std::vector<FieldChange> changes;
    if (!event.before || !event.after) return changes;
    for (const Column<Row>& column : columns) {
        const auto shown = [&](const Row& row) {
            return shownThen([&] { return column.value(row); }, column.kind, denomination);
        };
        FieldChange change{column.title, shown(*event.before), shown(*event.after)};
        if (change.before != change.after) changes.push_back(std::move(change));
    }
    return changes;
}

template <class Row>
[[nodiscard]] std::function<DetailText(Workspace&)> historyOf(Id<Row> id,
                                                              std::vector<Column<Row>> columns,
                                                              Denomination denomination) {
    return [id, denomination, columns = std::move(columns)](Workspace& workspace) {
        DetailText text;
        for (const RecordEvent<Row>& event : workspace.trailOf(id)) {
            writeEvent(text, event.at, event.actor, event.what, event.change,
                       changesOf(event, columns, denomination));
        }
        if (text.isEmpty()) writeNoEvents(text);
        return text;
    };
}

}  // namespace grants::ui
