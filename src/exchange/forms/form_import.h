// SPDX-License-Identifier: GPL-3.0-or-later
// Brings returned forms into a fund file, each as one application: all checks first, then one
// transaction. A form with a fault is refused whole.
#pragma once

#include "exchange/forms/form_reader.h"
#include "exchange/import/import_options.h"
#include "exchange/import/import_report.h"
#include "workspace/workspace.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

enum class FormFate : std::uint8_t { New, Updated, Same, Refused };
/// "new", "updated", "same", "refused".
[[nodiscard]] std::string_view codeText(FormFate fate);

struct FormVerdict {
    std::string file;  // its name; with its folder where another one has the same
    std::string project, uscc, unit, title;  // as the form says
    std::string number;                      // 受理号; empty when refused
    FormFate fate = FormFate::Refused;
    std::vector<FormFault> faults;
    std::vector<FormFault> notes;
    std::vector<FormFault> findings;  // of the application as it is now stored, that need mending
    std::shared_ptr<const ReturnedForm> form;  // null for a file that is no workbook

    /// Whether there is something to mend and a form to show it in.
    [[nodiscard]] bool canBeCorrected() const;
};

struct FormsReport {
    ImportReport report;  // counts by import sheet, every fault as a rejected row, notes
    std::vector<FormVerdict> forms;
    [[nodiscard]] bool anyRefused() const;
};

/// Forms, and folders of them; of the options, dryRun and strict count. Throws Error(Input) for a
/// folder that cannot be read, and as Workspace::edit does.
[[nodiscard]] FormsReport importForms(Workspace& workspace,
                                      const std::vector<std::filesystem::path>& inputs,
                                      const ImportOptions& options);

}  // namespace grants
