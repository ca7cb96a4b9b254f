// SPDX-License-Identifier: GPL-3.0-or-later
// How a sheet's pages are divided, in points.
#pragma once

#include "reports/book/pen.h"

namespace grants::sheet {

constexpr double kMargin = 48, kWidth = Pen::kPageWidth - 2 * kMargin;  // 1.7 cm
constexpr double kBottom = Pen::kPageHeight - kMargin;
constexpr double kTitleHeight = 34, kPadding = 3, kSignatureHeight = 34;
constexpr Font kSmall{9}, kTiny{8};

}  // namespace grants::sheet
