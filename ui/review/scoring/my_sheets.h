// SPDX-License-Identifier: GPL-3.0-or-later
// The applications that one expert scores, each with his sheet.
#pragma once

#include "base/translator.h"
#include "domain/review/sheets.h"
#include "ui/query/rows.h"
#include "ui/review/scoring/review_book.h"

#include <string_view>
#include <vector>

namespace grants::ui {

struct MySheet {
    Id<Application> id;
    const Case* item = nullptr;
    Sheet sheet;
    /// Sheets are filled in while the review is open.
    enum class Review { Ahead, Open, Over } review = Review::Open;

    [[nodiscard]] const std::string& number() const { return item->number(); }
    [[nodiscard]] bool isSubmitted() const { return sheet.submitted.has_value(); }
    [[nodiscard]] bool isLocked() const { return isSubmitted() || review != Review::Open; }
};

/// Whether the state lies behind the review.
[[nodiscard]] bool isPastReview(std::string_view state);
/// Of the applications whose panel has the expert, not recused; neither withdrawn, declined nor
/// void.
[[nodiscard]] std::vector<MySheet> sheetsToScore(const ReviewBook& book, std::string_view expert);
/// 未开始, 已填 4/6, 已提交; or why nothing can be filled in.
[[nodiscard]] QString stateText(const MySheet& sheet);
[[nodiscard]] std::vector<Column<MySheet>> mySheetColumns(const ReviewBookPtr& book,
                                                          Language language);

}  // namespace grants::ui
