// SPDX-License-Identifier: GPL-3.0-or-later
// What a table and the draft rows beneath it share: the sheet they are typed by, its columns, and
// how a typed cell reads.
#pragma once

#include "ui/drafts/draft_sheet.h"
#include "ui/entry/entry_columns.h"
#include "ui/input/cell_editor.h"
#include "ui/table/cell_layer.h"

namespace grants::ui {

class EntryTable {
  public:
    EntryTable(Session& session, DraftSheet& sheet, const QString& title);

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] DraftSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const EntryColumns& columns() const { return m_columns; }
    [[nodiscard]] const QString& title() const { return m_title; }
    /// The table shows these rows of today's snapshot; false when there is nothing to type into.
    bool follow(const std::shared_ptr<const Rows>& rows,
                const std::shared_ptr<const FundYear>& year);

    /// Null for a column that is not typed.
    [[nodiscard]] const ColumnDescriptor* descriptor(int column) const;
    [[nodiscard]] QVariant cell(const Draft& draft, int column, int role) const;
    /// As a stored record's cell is typed.
    [[nodiscard]] QString storedText(std::int64_t id, int column) const;
    /// A typed text as the entry takes it.
    [[nodiscard]] std::string entered(int column, const QString& text) const;
    /// What a mark says, to a person.
    [[nodiscard]] QString sentence(const CellMark& mark, const std::string& text) const;
    /// The mark of a cell, when it is to be shown by now.
    [[nodiscard]] const CellMark* mark(const Draft& draft, std::size_t entryColumn) const;
    [[nodiscard]] EditorSources sources() const;
    /// An act as undo names it: on which record, in which column.
    [[nodiscard]] QString named(const QString& act, const QString& record, int column) const;
    /// An act on several: their number and the first of them.
    [[nodiscard]] QString named(const QString& act, const QStringList& records) const;

  private:
    Session& m_session;
    DraftSheet& m_sheet;
    QString m_title;
    EntryColumns m_columns;
    std::shared_ptr<const FundYear> m_year;
    std::shared_ptr<const UnitFinder> m_units;
};

}  // namespace grants::ui
