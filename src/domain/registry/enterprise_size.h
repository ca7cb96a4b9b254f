// SPDX-License-Identifier: GPL-3.0-or-later
// 中小微企业划型 by 工信部联企业〔2011〕300号 (domain §4.1).
#pragma once

#include "base/money.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace grants {

enum class EnterpriseSize { Large, Medium, Small, Micro, NotApplicable };

/// 中型, 小型 or 微型.
[[nodiscard]] constexpr bool isSme(EnterpriseSize size) {
    return size == EnterpriseSize::Medium || size == EnterpriseSize::Small ||
           size == EnterpriseSize::Micro;
}

struct SizeMetrics {
    std::optional<std::int64_t> employees;
    std::optional<Money> revenue;
    std::optional<Money> assets;
    friend bool operator==(const SizeMetrics&, const SizeMetrics&) = default;
};

/// The industry rows of the table, as written there (工业, 建筑, 软件和信息技术服务 …).
[[nodiscard]] const std::vector<std::string_view>& sizeIndustries();

/// 大型 iff all metrics of the industry's row reach L, else 中型 iff all reach M, else 小型, else
/// 微型. Nothing when the industry is unknown or one of its metrics is missing.
[[nodiscard]] std::optional<EnterpriseSize> classify(std::string_view industry,
                                                     const SizeMetrics& metrics);

}  // namespace grants
