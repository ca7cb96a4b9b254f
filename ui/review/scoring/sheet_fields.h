// SPDX-License-Identifier: GPL-3.0-or-later
// The criteria of one sheet, saved at every pause: into the fund file what it can hold, aside what
// it cannot hold yet.
#pragma once

#include "ui/review/scoring/criterion_row.h"
#include "ui/review/scoring/my_sheets.h"

#include <QScrollArea>
#include <QTimer>
#include <string>
#include <vector>

class QVBoxLayout;

namespace grants::ui {

class SheetFields : public QScrollArea {
    Q_OBJECT
  public:
    SheetFields(Session& session, UnsavedScores& unsaved, QWidget* parent);

    /// Of the same application as before, what is being typed stays. What the fund file does not
    /// have yet is shown and kept while the review is not open, too; a submitted sheet drops it.
    void present(const ReviewBook& book, const MySheet& sheet);
    /// Another fund file is open, or another person works on it.
    void forget();
    /// The application is no longer the person's: nothing of it is kept.
    void giveUp(const std::string& application);
    void setLocked(bool locked);
    /// The cursor goes to the first criterion that has no points yet, else to the first.
    void begin();
    void save();
    /// The same before the window may go: what is on its way is kept aside, too.
    void flush();

    /// The name of the first criterion without points; empty when all have them.
    [[nodiscard]] QString firstOpen() const;
    [[nodiscard]] Points total() const;
    [[nodiscard]] int fullPoints() const { return m_full; }
    [[nodiscard]] int given() const;
    [[nodiscard]] std::size_t count() const { return m_rows.size(); }
    /// Incomplete: something is typed that the fund file cannot hold yet.
    enum class Saving { Done, UnderWay, Incomplete, Failed };
    [[nodiscard]] Saving saving() const;

  Q_SIGNALS:
    /// The total, or how saving goes, is another one now.
    void changed();
    /// By the person.
    void edited();
    /// Enter in the last field.
    void finished();

  private:
    /// How a criterion stands to the fund file.
    struct Standing {
        enum class State { Saved, Typed, Sent } state = State::Saved;
        bool stored = false;  // the fund file has points for it
    };
    struct Sent {
        std::string criterion;
        TypedScore typed;
    };

    void build(const std::vector<RubricItem>& rubric);
    void addRow(const RubricItem& item, QVBoxLayout& column);
    void presentCriterion(std::size_t at, const Score* stored);
    void dropTyped();
    void typedIn(std::size_t at);
    void goOnFrom(std::size_t at);
    [[nodiscard]] bool saveOne(std::size_t at, std::vector<SheetEntry>& entries);
    void put(std::vector<SheetEntry> entries);
    void clear(std::size_t at);
    void hear(const std::string& application, const std::vector<Sent>& sent, bool committed);
    void keepAside(std::size_t at);
    [[nodiscard]] std::optional<std::size_t> placeOf(const std::string& criterion) const;
    [[nodiscard]] std::optional<std::size_t> firstOpenPlace() const;
    [[nodiscard]] bool isAny(Standing::State state) const;

    Session& m_session;
    UnsavedScores& m_unsaved;
    std::string m_application;
    bool m_locked = true, m_failed = false;
    int m_full = 0;  // points of the whole rubric
    std::vector<CriterionRow*> m_rows;
    std::vector<Standing> m_standings;  // of each row
    QTimer m_pause;
};

}  // namespace grants::ui
