// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_forms.h"

#include "base/error.h"
#include "cli/import_output.h"
#include "exchange/forms/application_form.h"
#include "exchange/forms/form_files.h"

#include <algorithm>

namespace grants::cli {
namespace {

void sayVerdicts(const FormsReport& report, const Console& console) {
    const auto count = [&report](FormFate fate) {
        return inDigits(
            std::count_if(report.forms.begin(), report.forms.end(),
                          [fate](const FormVerdict& each) { return each.fate == fate; }));
    };
    console.say(translatable("cli", "申报书 {0} 份：新登记 {1}，更新 {2}，没有变化 {3}，退回 {4}。")
                    .with(std::to_string(report.forms.size()), count(FormFate::New),
                          count(FormFate::Updated), count(FormFate::Same),
                          count(FormFate::Refused)));
}

/// True when the corrections are written or none are wanted.
bool saveCorrections(const FormsReport& report, const ImportArguments& arguments,
                     const Console& console) {
    if (arguments.rejects.empty()) return true;
    return saveRejects(report.report, console, [&] {
        const std::size_t written = writeCorrections(report, arguments.rejects);
        if (written == 0) return;
        console.say(translatable("cli", "要补正的 {0} 份申报书连同意见已写到 {1}，可发还申报单位。")
                        .with(std::to_string(written), arguments.rejects));
    });
}

}  // namespace

bool areForms(const ImportArguments& arguments) {
    const auto paths = arguments.paths();
    const auto forms = std::count_if(paths.begin(), paths.end(), holdsForms);
    if (forms == 0 || forms == std::ssize(paths)) return forms > 0;
    throw Error(ErrorKind::Usage, translatable("cli",
                                               "申报书和导入工作簿不能在一次里导入；"
                                               "请分两次，申报书一次，工作簿一次。"));
}

ExitCode importForms(const ImportArguments& arguments, const Console& console) {
    // Before anything is imported, for afterwards it would be too late.
    if (!arguments.rejects.empty()) requireCorrectionTarget(arguments.rejects, arguments.paths());
    const auto workspace = openWorkspace(arguments.fund, console);
    const FormsReport report =
        grants::importForms(*workspace, arguments.paths(), arguments.options);
    const bool saved = saveCorrections(report, arguments, console);
    if (arguments.fund.json) {
        printJson(report, console);
    } else {
        printTables(report, console);
    }
    sayVerdicts(report, console);
    sayOutcome(report.report, arguments, console);
    if (!saved) return ExitCode::Input;
    return report.anyRefused() ? ExitCode::Found : ExitCode::Done;
}

}  // namespace grants::cli
