// SPDX-License-Identifier: GPL-3.0-or-later
// What an article of the 任务书 leaves to each award, named in its text between braces: {unit}.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace grants {

enum class TaskPlace : std::uint8_t {
    Plan,       // the plan's name
    Authority,  // 甲方
    Unit,       // 乙方
    Project,    // the supported project's name
    Title,      // of the application
    Award,      // 立项编号
    Reference,  // 文号 of the award
    Amount,     // in 元
    Capitals,   // the same, 大写
    FirstDay,   // of the fact window
    LastDay,
    UseBy,       // 使用期限
    FullShare,   // the completion that passes
    FloorShare,  // the one below which it fails
};
/// "unit": as the text names it.
[[nodiscard]] std::string_view codeText(TaskPlace place);

/// The text with every place that it names filled, once: what was filled in is not looked at again.
[[nodiscard]] std::string filledIn(std::string_view text,
                                   const std::function<std::string(TaskPlace)>& value);
/// The first name between braces that is none; nothing for a text that can be filled.
[[nodiscard]] std::optional<std::string> unknownPlace(std::string_view text);

}  // namespace grants
