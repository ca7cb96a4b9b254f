// SPDX-License-Identifier: GPL-3.0-or-later
// Reading on a thread of its own, so that unpacking a file and checking its rows overlap.
#pragma once

#include "exchange/tables/table_source.h"

namespace grants {

/// The same tables; read() calls its sink on the caller's thread while the next rows are being
/// read. Rows come in their order, an error after the rows before it, and nothing is read further
/// once the sink wants no more. Memory is bounded by a few batches of rows.
[[nodiscard]] std::unique_ptr<TableSource> readingAhead(std::unique_ptr<TableSource> tables);

}  // namespace grants
