// SPDX-License-Identifier: GPL-3.0-or-later
// The empty import workbook: headers with notes, drop-downs, identifier columns as text.
#pragma once

#include <filesystem>

namespace grants {

void writeTemplate(const std::filesystem::path& out);

}  // namespace grants
