// SPDX-License-Identifier: GPL-3.0-or-later
// 立项: awards of before the program was taken up. Its rows are no records: each becomes a
// decision, for which there is nothing to be typed by hand and nothing to be updated.
#pragma once

#include "exchange/records/import_sheet.h"

#include <memory>
#include <string_view>
#include <vector>

namespace grants {

/// Code of a row whose 立项编号 another award has, or had.
inline constexpr std::string_view kAwardNumberTaken = "AWARD_NUMBER";

/// `grounds`: the sheets that come before it and bring what awards are held against. Context and
/// sheets must outlive it.
[[nodiscard]] std::unique_ptr<ImportSheet> awardSheet(ImportContext& context,
                                                      std::vector<const ImportSheet*> grounds);

}  // namespace grants
