// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds and sizes of units as the import workbook and the plan write them, in the order of
// their enums.
#pragma once

#include <array>
#include <string_view>

namespace grants {

inline constexpr std::array<std::string_view, 9> kUnitKinds = {
    "企业", "高校", "科研院所", "服务机构", "运营平台", "产业园区", "咨询机构", "金融机构", "其他"};
inline constexpr std::array<std::string_view, 5> kEnterpriseSizes = {"大型", "中型", "小型", "微型",
                                                                     "不适用"};

}  // namespace grants
