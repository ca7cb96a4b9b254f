// SPDX-License-Identifier: GPL-3.0-or-later
// Goals, promises and what was delivered as cells: counts, money and shares, each as itself.
#pragma once

#include "base/translator.h"
#include "domain/progress/measured.h"
#include "reports/book/book.h"

namespace grants {

[[nodiscard]] BookValue quantityCell(const Quantity& value);
/// In words where it cannot be computed.
[[nodiscard]] BookValue measuredCell(const Measured& value, const Translator& say);
/// 不少于, 超过, 不超过, 少于.
[[nodiscard]] std::string demandWords(Comparator comparator, const Translator& say);

}  // namespace grants
