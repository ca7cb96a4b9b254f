// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet too wide to be read on one page, as sheets whose pages lie side by side.
#pragma once

#include "reports/book/book.h"

namespace grants {

/// One after another from left to right, each beginning with the first column; `sheet` itself when
/// its columns are readable on one page. Notes and signatures stand under the last.
[[nodiscard]] std::vector<BookSheet> sideBySide(BookSheet sheet);

}  // namespace grants
