// SPDX-License-Identifier: GPL-3.0-or-later
// What the trail of a restored file keeps of its restoration (docs/file-format.md, Backups).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

struct RestorationNote {
    std::string backup{};  // name of the file
    std::string head{};    // of the backup's trail
    /// Head of the trail that gave way; nothing where no file was, or its trail cannot be read.
    std::optional<std::string> replaced{};
    /// Beginnings of the heads that were on the way of that trail only; nothing where not known.
    std::optional<std::vector<std::string>> lost{};
};

/// As `detail` of the audit row.
[[nodiscard]] std::string asDetail(const RestorationNote& note);
/// Nothing for the detail of any other row.
[[nodiscard]] std::optional<RestorationNote> restorationIn(std::string_view detail);

}  // namespace grants
