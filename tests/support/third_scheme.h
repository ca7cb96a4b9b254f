// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in plan with a third scheme of its own rates, caps and clauses, put in by JSON alone.
#pragma once

#include <string>

namespace grants::test {

/// S3 专利保险融资奖补 under 二(三): 1% of the financing, 4000 元 a unit, 10 万元 in all.
[[nodiscard]] std::string planWithThirdPledgeScheme();
/// S3 专利池许可奖补 under 二(三): 3000 元 a transfer, 500 元 a licence, no line for large
/// licences, 5000 元 a unit, 8000 元 in all.
[[nodiscard]] std::string planWithThirdTransferScheme();

}  // namespace grants::test
