// SPDX-License-Identifier: GPL-3.0-or-later
// What the bureau's side of 评审 shows of one snapshot: panels with their progress, experts with
// their load, the rankings. Made beside the window, once a snapshot.
#pragma once

#include "base/translator.h"
#include "domain/review/ranking.h"
#include "domain/review/sheets.h"
#include "ui/review/scoring/review_book.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace grants::ui {

/// An application that is examined, in review or just reviewed, with how its panel stands.
struct PanelRow {
    Id<Application> id;
    const Case* item = nullptr;
    int required = 0;              // experts
    int experts = 0, finance = 0;  // who are not recused
    int recused = 0, conflicts = 0;
    int complete = 0;             // sheets
    std::vector<Finding> faults;  // why the review cannot be opened, or closed
    std::string lacks, awaited;   // the same in words; the experts whose sheets are awaited
    std::string members;          // the names of those who are not recused
    bool isKeptBack = false;      // how its sheets come in is not for the reader

    [[nodiscard]] const std::string& number() const { return item->number(); }
};

/// One expert's sheet for one application, filled in at the desk, brought by a package or typed in
/// from paper. Its points are blank for whoever may not see them yet.
struct PanelSheet {
    Id<PanelSeat> id;  // of the seat; 0 where somebody scored who has none
    const Case* item = nullptr;
    Sheet sheet;

    [[nodiscard]] const std::string& number() const { return item->number(); }
    [[nodiscard]] bool isOnPaper() const;
};

/// Seats of an expert, but those he is recused from, and sheets that are complete among them.
struct ExpertLoad {
    int seats = 0, complete = 0;
};

/// One application in the ranking of its project.
struct RankingRow {
    const RankedCase* ranked = nullptr;
    std::string spread;              // between the highest and the lowest sheet; as printed
    std::vector<std::string> means;  // of each criterion of the rubric; as printed
    bool isSealed = false;           // sheets that may not be seen yet
    bool isKeptBack = false;         // nor be counted

    [[nodiscard]] const std::string& number() const { return ranked->item->number(); }
};

/// Rows point into `ranking`.
struct ProjectRanking {
    const SupportProject* project = nullptr;
    Ranking ranking;
    std::vector<RankingRow> rows;
    std::size_t aboveLine = 0;  // so many first ones are within the slots
};
using Rankings = std::vector<ProjectRanking>;
/// One a project that has applications to rank, in plan order; under the plan's aggregation unless
/// another is named. Keeps the book alive.
[[nodiscard]] std::shared_ptr<const Rankings> rankingsOf(
    const ReviewBookPtr& book, std::optional<Aggregation> aggregation = {});

/// Rows point into `book`.
struct ReviewFigures {
    ReviewBookPtr book;
    std::vector<PanelRow> panels;
    std::vector<PanelSheet> sheets;  // by application, in the order of its seats
    std::unordered_map<std::string_view, ExpertLoad> loads;  // by 专家编号
    std::shared_ptr<const Rankings> rankings;
};
using ReviewFiguresPtr = std::shared_ptr<const ReviewFigures>;

/// Safe from any thread.
[[nodiscard]] ReviewFiguresPtr reviewFigures(ReviewBookPtr book, const Translator& translator);

/// Rows inside figures, which they keep alive.
template <class Row, class Figures>
[[nodiscard]] std::shared_ptr<const std::vector<Row>> within(
    const std::shared_ptr<const Figures>& figures, const std::vector<Row>& rows) {
    return {figures, &rows};
}

}  // namespace grants::ui
