// SPDX-License-Identifier: GPL-3.0-or-later
// What a table and the draft rows beneath it share: the sheet they are typed by, its columns, and
// how a typed cell reads.
#pragma once

#include "ui/drafts/draft_sheet.h"
#include "ui/entry/entry_columns.h"
#include "ui/input/cell_editor.h"
#include "ui/table/cell_layer.h"

#include <QCoreApplication>

namespace grants::ui {

/// What a row is typed into: a stored record, or one that is awaited; both 0: nothing.
struct EntryTarget {
    std::int64_t id = 0;
    DraftKey key = 0;
    [[nodiscard]] bool isAny() const { return id != 0 || key != 0; }
};

class EntryTable {
    Q_DECLARE_TR_FUNCTIONS(grants::ui::EntryTable)

  public:
    EntryTable(Session& session, DraftSheet& sheet, const QString& title);

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] DraftSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const EntryColumns& columns() const { return m_columns; }
    [[nodiscard]] const QString& title() const { return m_title; }
    /// Only drafts that `shows` lets through are shown here; all of them when it is empty.
    using Scope = std::function<bool(const Draft&)>;
    void setScope(Scope shows) { m_shows = std::move(shows); }
    [[nodiscard]] bool shows(const Draft& draft) const { return !m_shows || m_shows(draft); }
    [[nodiscard]] EntryTarget targetOf(const Rows& rows, std::size_t row) const;
    /// The row that is typed into where this draft is; nothing when it is a new row's.
    [[nodiscard]] std::optional<std::size_t> rowOf(const Draft& draft, const Rows& rows) const;
    /// The table shows these rows of today's snapshot; false when there is nothing to type into.
    bool follow(const std::shared_ptr<const Rows>& rows,
                const std::shared_ptr<const FundYear>& year);

    /// Null for a column that is not typed.
    [[nodiscard]] const ColumnDescriptor* descriptor(int column) const;
    [[nodiscard]] QVariant cell(const Draft& draft, int column, int role) const;
    /// As a stored record's cell is typed.
    [[nodiscard]] QString storedText(std::int64_t id, int column) const;
    /// What people call the record that is typed into.
    [[nodiscard]] QString nameOf(const EntryTarget& target) const;
    /// A typed text as the entry takes it.
    [[nodiscard]] std::string entered(int column, const QString& text) const;
    /// What a mark says, to a person.
    [[nodiscard]] QString sentence(const CellMark& mark, const std::string& text,
                                   std::size_t entryColumn) const;
    /// The mark of a cell, when it is to be shown by now; of what is typed over a stored record, or
    /// in the place of an awaited one, at least that it is not saved.
    [[nodiscard]] const CellMark* mark(const Draft& draft, std::size_t entryColumn) const;
    [[nodiscard]] EditorSources sources() const;
    /// An act as undo names it: on which record, in which column.
    [[nodiscard]] QString named(const QString& act, const QString& record, int column) const;
    /// An act on several: their number and the first of them.
    [[nodiscard]] QString named(const QString& act, const QStringList& records) const;

  private:
    [[nodiscard]] const CellMark* verdictOn(const Draft& draft, std::size_t entryColumn) const;
    [[nodiscard]] QString tip(const Draft& draft, int column) const;
    [[nodiscard]] QString storedTip(const Draft& draft, int column) const;

    Session& m_session;
    DraftSheet& m_sheet;
    QString m_title;
    EntryColumns m_columns;
    Scope m_shows;
    std::shared_ptr<const FundYear> m_year;
    std::shared_ptr<const UnitFinder> m_units;
};

}  // namespace grants::ui
