// SPDX-License-Identifier: GPL-3.0-or-later
// A form as a workbook.
#pragma once

#include "exchange/forms/form_content.h"

#include <filesystem>
#include <vector>

namespace grants {

/// What is typed stands in unlocked cells that check it, all else is locked without a password.
/// Remarks stand beside their cells, which are red, and on a sheet of their own in front. Throws
/// as writeXlsxFile does.
void writeForm(const FormLayout& layout, const FormContent& content,
               const std::vector<FormRemark>& remarks, const std::filesystem::path& out);

}  // namespace grants
