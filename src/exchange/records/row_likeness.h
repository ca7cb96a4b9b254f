// SPDX-License-Identifier: GPL-3.0-or-later
// What a row that cannot be a record looks like to a person: a total, a note, a signature.
#pragma once

#include "exchange/records/import_sheet.h"

#include <optional>

namespace grants {

/// TOTAL_ROW, NOTE_ROW or SIGNATURE_ROW for a row that lacks required columns and is labelled so.
[[nodiscard]] std::optional<Fault> likenessOf(const ImportRow& row,
                                              const ColumnDescriptors& columns);

}  // namespace grants
