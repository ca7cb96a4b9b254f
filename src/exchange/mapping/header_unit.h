// SPDX-License-Identifier: GPL-3.0-or-later
// In what the figures below a header are counted, as it says in brackets: 合同金额(万元).
#pragma once

#include <string>
#include <string_view>

namespace grants {

/// 万元; empty when the header names none.
[[nodiscard]] std::string unitIn(std::string_view header);
/// 元 or 万元, where the header counts money in the one and the column in the other; empty
/// otherwise.
[[nodiscard]] std::string moneyUnitToTell(std::string_view header, std::string_view column);

}  // namespace grants
