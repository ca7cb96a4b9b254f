// SPDX-License-Identifier: GPL-3.0-or-later
// What a row that cannot be a record looks like to a person: a total, a note, a signature, or what
// the desk writes between the records of a grouped table.
#pragma once

#include "exchange/records/import_sheet.h"

#include <optional>

namespace grants {

/// TOTAL_ROW, NOTE_ROW or SIGNATURE_ROW for a row that lacks required columns and is labelled so.
[[nodiscard]] std::optional<Fault> likenessOf(const ImportRow& row,
                                              const ColumnDescriptors& columns);

/// GROUP_ROW for the heading or the figures of a group, CHECK_ROW for the hidden row that checks a
/// total, by what the desk's exports call them. The figures of a folded group may fill every
/// column as a record does, so this is asked before the row is read.
[[nodiscard]] std::optional<Fault> besideRecords(const ImportRow& row);

}  // namespace grants
