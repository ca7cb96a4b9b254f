// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the entry of an import sheet, by its name.
#pragma once

#include "exchange/sheets/entry.h"

namespace grants {

/// The entry of an import sheet (`转让许可`) against a year and its plan. Null for an unknown name.
[[nodiscard]] std::unique_ptr<Entry> openEntry(std::string_view sheet,
                                               std::shared_ptr<const FundYear> year,
                                               std::shared_ptr<const Plan> plan);

}  // namespace grants
