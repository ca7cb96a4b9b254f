// SPDX-License-Identifier: GPL-3.0-or-later
// What of a year somebody may not see: others' sheets until their review is closed, and for who
// only reviews everything but the applications assigned to him (projects §1).
#pragma once

#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"

#include <string_view>
#include <unordered_set>
#include <vector>

namespace grants {

/// 受理号 of the applications whose sheets are still sealed.
[[nodiscard]] std::unordered_set<std::string_view> underReview(const FundYear& year);

/// Who reads: his login, and whether he may organise reviews.
struct SheetReader {
    std::string_view login;
    bool organises = false;
};
/// Blanks the points and words of open sheets in applications under review, but for the reader's
/// own, and for those on paper, which whoever organises types in, unless he is on that panel.
void sealSheets(FundYear& year, const SheetReader& reader);
/// The same of scores as they once stood, by how the year stands now.
void sealScores(const std::vector<Score*>& scores, const FundYear& year, const SheetReader& reader);

/// Whether `seen`, as sealSheets() left it, does not show this score: what it said before is as
/// sealed as what it says.
[[nodiscard]] bool isSealed(Id<Score> score, const FundYear& seen);

/// The expert that this person scores as, in a package whoever it is for; null for none.
[[nodiscard]] const Expert* expertOf(const FundYear& year, std::string_view login);

/// The year of somebody who only reviews: the applications assigned to him, with what belongs to
/// them, without the plan's blind fields; his own seats and sheets; decisions without words and
/// names.
[[nodiscard]] FundYear yearOfReviewer(const FundYear& year, const Plan& plan,
                                      std::string_view login);
/// What an expert is given to take along: the same, of the applications under review only.
[[nodiscard]] FundYear yearForPackage(const FundYear& year, const Plan& plan, const Expert& expert);

}  // namespace grants
