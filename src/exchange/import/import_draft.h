// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is looked at and mended before it is written. Its rules are those of the sheets:
// every row goes through ImportSheet::take, however often.
#pragma once

#include "exchange/import/import_check.h"
#include "exchange/import/import_rows.h"

#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace grants {

/// A row by its sheet (in the order of interchange §1) and its place among that sheet's rows.
struct DraftRow {
    std::size_t sheet = 0, row = 0;
    friend auto operator<=>(const DraftRow&, const DraftRow&) = default;
};

/// A cell as a person mends it.
struct DraftEdit {
    DraftRow row;
    std::size_t column = 0;           // among the sheet's columns; one that the row's table has
    std::optional<std::string> text;  // none: as it was read
};

/// What was found about a row; rows with nothing to tell share theirs.
using RowFinding = std::shared_ptr<const RowVerdict>;

/// What a check or a mending changed.
struct DraftNews {
    bool everything = false;  // `all` holds every row, else `rows` the touched ones
    std::vector<std::vector<RowFinding>> all;  // by sheet and row
    std::vector<std::pair<DraftRow, RowFinding>> rows;
    bool cancelled = false;  // then nothing else is told
};

/// Use it from one thread at a time.
class ImportDraft {
  public:
    ImportDraft(std::shared_ptr<const ImportRows> rows, ImportOptions options)
        : m_rows(std::move(rows)), m_options(std::move(options)) {}

    /// Counts from the next check() on.
    void setUpdating(bool updating, bool emptyingBlanks) {
        m_options.update = updating;
        m_options.emptyBlanks = emptyingBlanks;
    }
    /// Of the year that check() gets next.
    void setEnteredBy(EnteredBy known) { m_options.importer.enteredBy = std::move(known); }
    /// Checks every row, as mended, against a year.
    [[nodiscard]] DraftNews check(std::shared_ptr<const FundYear> year,
                                  std::shared_ptr<const Plan> plan, const Progress& progress = {});
    /// Changes cells and checks their rows, and rows that wait for what those bring. When a row
    /// that was good changes, everything that came after it may, so everything is checked.
    [[nodiscard]] DraftNews mend(const std::vector<DraftEdit>& edits,
                                 const Progress& progress = {});

    /// Counts, rejections and notes as an import would report them.
    [[nodiscard]] ImportReport report() const;
    /// What is not in the fund file after write() and the check that follows: the rows that are
    /// rejected, as they stand by now, and those that were and would pass by now (kMended).
    [[nodiscard]] ImportReport rest() const;
    /// Writes the good rows in one transaction, checking again first when the year has moved on.
    /// Whatever comes of it, the next thing to do is check().
    [[nodiscard]] ImportReport write(Workspace& workspace, const Progress& progress = {});

  private:
    using Texts = std::map<std::size_t, std::string>;  // by column

    [[nodiscard]] SheetRow rowOf(DraftRow row) const;
    template <class Act>
    void withRow(DraftRow row, Act act) const;
    [[nodiscard]] RowFinding& found(DraftRow row) { return m_found[row.sheet][row.row]; }
    void apply(const DraftEdit& edit);
    void take(DraftRow row);
    void fall(std::size_t sheet, std::set<DraftRow>& touched);
    void takeAgain(const std::set<DraftRow>& rows, std::set<DraftRow>& touched);
    using Doubted = std::vector<std::vector<bool>>;  // by sheet and column of shares
    [[nodiscard]] Doubted doubtedShares() const;
    void lookAtShares();
    void doubtShares(const Doubted& before, std::set<DraftRow>& touched);
    void hint(DraftRow row);
    [[nodiscard]] std::set<DraftRow> rowsThat(bool (*holds)(const RowVerdict&)) const;
    [[nodiscard]] bool isMended(DraftRow row) const;
    enum class Told { AsImported, AsLeft };
    [[nodiscard]] SheetAccount accountOf(std::size_t sheet, Told told) const;
    [[nodiscard]] ImportReport reportOf(Told told) const;

    std::shared_ptr<const ImportRows> m_rows;
    ImportOptions m_options;
    std::map<DraftRow, Texts> m_mended;
    std::set<DraftRow> m_left;          // rejected when it was written
    std::vector<ShareDoubts> m_shares;  // by sheet, of its rows as they stand
    std::shared_ptr<const Plan> m_plan;
    std::unique_ptr<ImportCheck> m_check;
    std::vector<std::vector<RowFinding>> m_found;
    std::map<RowFate, RowFinding> m_plain;  // of rows with nothing to tell
};

}  // namespace grants
