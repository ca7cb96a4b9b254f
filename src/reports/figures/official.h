// SPDX-License-Identifier: GPL-3.0-or-later
// What every report says of itself, and the plan's words in the reader's language.
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// Without sheets so far: title, 填报日期, footer.
[[nodiscard]] Book officialBook(const ReportInput& input, const Translator& say,
                                const Message& title);

/// Fund file, plan and end of the trail; cut-off, 填报日期, `more`, and that no rights are in use.
[[nodiscard]] std::vector<std::string> headLines(const ReportInput& input, const Translator& say,
                                                 const std::string& more = {});

/// Fund file and cut-off, for the foot of every page.
[[nodiscard]] std::string originLine(const ReportInput& input, const Translator& say);

/// 制表, 复核, 财务负责人, 单位负责人, day and stamp.
[[nodiscard]] std::vector<std::string> officialSignatures(const Translator& say);

/// The name of a sheet, told apart by its number, as Excel takes it.
[[nodiscard]] std::string numberedName(std::size_t number, std::string_view what);

/// The plan's own words, in English where it gives them.
[[nodiscard]] const std::string& planText(const Translator& say, const std::string& chinese,
                                          const std::string& english);

}  // namespace grants
