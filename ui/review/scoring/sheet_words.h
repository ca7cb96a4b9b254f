// SPDX-License-Identifier: GPL-3.0-or-later
// How a sheet stands, in words: 未开始, 已填 4/6, 已提交, 回避 with its reason; whose it judges.
#pragma once

#include "domain/review/sheets.h"
#include "ui/review/scoring/review_book.h"

#include <QString>

namespace grants::ui {

[[nodiscard]] QString stateText(const Sheet& sheet);
/// The applicant's name; 匿名评审 where it is kept from whoever reads.
[[nodiscard]] QString applicantText(const ReviewBook& book, const Case& one);

}  // namespace grants::ui
