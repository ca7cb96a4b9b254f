// SPDX-License-Identifier: GPL-3.0-or-later
// The experts of one panel, and those who could be added, as rows of tables.
#pragma once

#include "base/translator.h"
#include "domain/review/conflicts.h"
#include "ui/query/rows.h"
#include "ui/review/review_figures.h"

#include <string>
#include <vector>

namespace grants::ui {

struct SeatRow {
    const PanelSeat* seat = nullptr;
    const Expert* expert = nullptr;  // null for a number that nobody has
    std::vector<Conflict> conflicts;
    std::string conflictWords, state;  // of his sheet, or that he is recused
    bool hasScores = false;

    /// A conflict that no reason can dismiss.
    [[nodiscard]] bool isBarred() const;
    /// Conflicts that no reason dismisses so far.
    [[nodiscard]] bool isOpen() const;
};
[[nodiscard]] std::vector<SeatRow> seatRows(const ReviewBook& book, const Case& one,
                                            const Translator& translator);
[[nodiscard]] std::vector<Column<SeatRow>> seatColumns();
/// What the history of a seat tells of.
[[nodiscard]] std::vector<Column<PanelSeat>> seatHistoryColumns();

struct CandidateRow {
    const Expert* expert = nullptr;
    int load = 0;
    std::vector<Conflict> conflicts;
    std::string conflictWords;

    [[nodiscard]] bool isBarred() const;
};
/// Who has no seat in the panel: those without conflict first, then by their load.
[[nodiscard]] std::vector<CandidateRow> candidateRows(const ReviewFigures& figures, const Case& one,
                                                      const Translator& translator);
[[nodiscard]] std::vector<Column<CandidateRow>> candidateColumns();

/// The sentences of conflicts, one after another.
[[nodiscard]] std::string inWords(const std::vector<Conflict>& conflicts,
                                  const Translator& translator);

}  // namespace grants::ui
