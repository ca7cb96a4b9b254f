// SPDX-License-Identifier: GPL-3.0-or-later
// The bench on which an import is read, checked and mended beside the window. What the window shows
// stands here; the draft itself is only touched by one piece of work at a time.
#pragma once

#include "exchange/import/import_draft.h"
#include "ui/desk/session.h"
#include "ui/importing/mending/kept_mends.h"

#include <QTimer>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace grants::ui {

/// What became of the rows of one sheet, or of all.
struct SheetTally {
    std::int64_t read = 0, noted = 0;  // noted: with a warning, whatever their fate
    std::array<std::int64_t, 4> fates{};

    [[nodiscard]] std::int64_t& of(RowFate fate) { return fates[static_cast<std::size_t>(fate)]; }
    [[nodiscard]] std::int64_t of(RowFate fate) const {
        return fates[static_cast<std::size_t>(fate)];
    }
};

/// What was read, and what was found about it, to look at from any thread.
struct FoundRows {
    std::shared_ptr<const ImportRows> read;
    std::vector<std::vector<RowFinding>> found;  // by sheet and row
};

class DraftBench : public QObject {
    Q_OBJECT
  public:
    explicit DraftBench(Session& session, QObject* parent = nullptr);
    ~DraftBench() override;

    /// Reads the files and checks every row; ends with checked() or stopped().
    void start(std::vector<std::filesystem::path> inputs, ImportOptions options);
    /// Stops reading, checking or writing.
    void cancel();
    /// Puts the rows away. What was typed into them is there again when they are read anew.
    void clear();
    /// While whoever it is of is away nothing is done; what changed meanwhile is looked at
    /// afterwards.
    void setResting(bool resting);
    /// Whether rows that differ from what is stored replace it, and whether their blank cells empty
    /// it; what is checked is checked anew.
    void setUpdating(bool updating, bool emptyingBlanks);
    /// Changes texts at once and has their rows checked.
    void mend(const std::vector<DraftEdit>& edits);
    /// Writes the good rows, once all that was typed is checked; ends with written() or, when it
    /// failed, with checked().
    void write();
    /// What is not imported, once all that was typed is checked; ends with restTold().
    void askForRest();

    [[nodiscard]] bool isBusy() const { return m_working || m_writing; }
    [[nodiscard]] bool isWriting() const { return m_writing; }
    [[nodiscard]] bool isChecked() const { return !m_found.empty(); }
    [[nodiscard]] const std::vector<ReadSheet>& sheets() const { return m_rows->sheets; }
    [[nodiscard]] FoundRows found() const { return {m_rows, m_found}; }
    [[nodiscard]] const RowVerdict& finding(DraftRow row) const {
        return *m_found[row.sheet][row.row];
    }
    [[nodiscard]] const SheetTally& tally(std::size_t sheet) const { return m_tallies[sheet]; }
    [[nodiscard]] SheetTally total() const;
    /// A cell as it stands now; `column` counts among the sheet's columns.
    [[nodiscard]] std::string text(DraftRow row, std::size_t column) const;
    /// Whether anything was typed that is not imported.
    [[nodiscard]] bool isMended() const { return !m_kept.isEmpty(); }
    /// What a person typed there.
    [[nodiscard]] std::optional<std::string> mended(DraftRow row, std::size_t column) const;
    /// Whether the cell, or any of the row's, was typed since its row was checked.
    [[nodiscard]] bool isUnchecked(DraftRow row, std::size_t column) const {
        return m_unchecked.contains({row, column});
    }
    [[nodiscard]] bool isUnchecked(DraftRow row) const;

  Q_SIGNALS:
    void busyChanged();
    void progressed(qint64 done, qint64 total);
    void cleared();  // there is nothing to show any more
    void checked();  // every row anew
    void rowsChanged(const std::vector<grants::DraftRow>& rows);
    void stopped();
    void written(const std::shared_ptr<const grants::ImportReport>& report);
    void restTold(const std::shared_ptr<const grants::ImportReport>& rest);

  private:
    struct Watch;
    struct Outcome;
    using Work = std::function<DraftNews(const Progress&)>;

    void ask(std::function<void(EnteredBy)> then);
    void read(std::vector<std::filesystem::path> inputs, ImportOptions options);
    void work(std::function<Outcome(const Progress&)> task);
    void workOnDraft(std::function<DraftNews(ImportDraft&, const Progress&)> task);
    void finish(Outcome outcome);
    void take(DraftNews news, std::vector<SheetTally> tallies);
    void goOn();
    void recheck();
    void startWriting();
    void workOutRest();
    void takeWritten(const std::shared_ptr<const ImportReport>& report);
    void setFinding(DraftRow row, RowFinding finding);

    Session& m_session;
    BackgroundTask m_background;
    QTimer m_clock;
    std::shared_ptr<Watch> m_watch;
    std::shared_ptr<const ImportRows> m_rows;
    std::shared_ptr<ImportDraft> m_draft;
    std::vector<std::vector<RowFinding>> m_found;
    std::vector<SheetTally> m_tallies;
    std::map<DraftRow, std::map<std::size_t, std::string>> m_texts;
    KeptMends m_kept;
    std::vector<DraftEdit> m_waiting;
    std::set<std::pair<DraftRow, std::size_t>> m_unchecked;  // with those that are being checked
    bool m_working = false, m_writing = false, m_stale = false, m_resting = false;
    bool m_writeAsked = false, m_restAsked = false;
    bool m_updating = false, m_emptyingBlanks = false;
};

}  // namespace grants::ui
