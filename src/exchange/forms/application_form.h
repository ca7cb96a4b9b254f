// SPDX-License-Identifier: GPL-3.0-or-later
// The 申报书 that goes out to applicants, and goes back to them to be mended.
#pragma once

#include "exchange/forms/form_import.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace grants {

/// A blank form. Throws as writeXlsxFile does.
void writeApplicationForm(const Plan& plan, const SupportProject& project,
                          const std::filesystem::path& out);

/// The form as it came, its cells that are to be mended red and with a remark. Only for verdicts
/// that can be corrected. Throws as writeXlsxFile does.
void writeCorrectedForm(const FormVerdict& verdict, const std::filesystem::path& out);
/// Each form that can be corrected, under the name under which it came, in a folder that is made
/// when it is not there; the number of forms.
std::size_t writeCorrectedForms(const FormsReport& report, const std::filesystem::path& folder);
/// What can be corrected, to a file for one form and into a folder for more; the number of forms.
std::size_t writeCorrections(const FormsReport& report, const std::filesystem::path& out);
/// An application of the fund file as its form, with its open findings. Throws Error(Usage) for a
/// 受理号 that there is none of.
void writeCorrectedForm(const std::shared_ptr<const FundYear>& year,
                        const std::shared_ptr<const Plan>& plan, std::string_view number,
                        const std::filesystem::path& out);

/// Returns when the corrected forms of these inputs can be written to `out`: a file for one form, a
/// folder for more. Throws Error(Input) when it is one of the inputs, or something else.
void requireCorrectionTarget(const std::filesystem::path& out,
                             const std::vector<std::filesystem::path>& inputs);
/// Whether corrections of these inputs go into a folder.
[[nodiscard]] bool goesIntoFolder(const std::vector<std::filesystem::path>& inputs);

}  // namespace grants
