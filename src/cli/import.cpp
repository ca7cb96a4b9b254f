// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_forms.h"
#include "cli/import_output.h"
#include "cli/progress_line.h"
#include "exchange/import/import_workbook.h"
#include "exchange/workbooks/rejects.h"
#include "workspace/local.h"

namespace grants::cli {
namespace {

ImportReport import(const ImportArguments& arguments, const Console& console) {
    const auto workspace = openWorkspace(arguments.fund, console);
    ProgressLine progress(console);
    return importWorkbooks(*workspace, arguments.paths(), arguments.options, progress.asProgress());
}

/// True when the rejects are written or none are wanted.
bool saveRejects(const ImportReport& report, const ImportArguments& arguments,
                 const Console& console) {
    if (arguments.rejects.empty() || report.rejected.empty()) return true;
    return saveRejects(report, console, [&] {
        writeRejects(report, arguments.rejects, console.translator());
        console.say(translatable("cli", "被拒收的行已写到 {0}，改好后可再次导入。")
                        .with(arguments.rejects));
    });
}

ExitCode exitOf(const ImportReport& report) {
    if (isBarred(report)) return ExitCode::NotPermitted;
    return report.rejected.empty() ? ExitCode::Done : ExitCode::Found;
}

ExitCode run(const ImportArguments& arguments, const Console& console) {
    if (areForms(arguments)) return importForms(arguments, console);
    // Before anything is imported, for afterwards the rows would be lost.
    if (!arguments.rejects.empty()) requireRejectsTarget(arguments.rejects, arguments.paths());
    const ImportReport report = import(arguments, console);
    if (report.cancelled) {
        console.say(translatable("cli", "已取消，基金文件没有改动。"));
        return ExitCode::Interrupted;
    }
    const bool saved = saveRejects(report, arguments, console);
    if (arguments.fund.json) {
        printJson(report, console);
    } else {
        printTables(report, console);
    }
    sayOutcome(report, arguments, console);
    if (!saved) return ExitCode::Input;
    return exitOf(report);
}

}  // namespace

void declareImport(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<ImportArguments>();
    ImportOptions& options = arguments->options;
    addFile(app, console, arguments->fund);
    app.add_option(
           "INPUT", arguments->inputs,
           console.text(translatable(
               "cli",
               "工作簿(*.xlsx)、CSV 文件或 CSV 文件夹，可多个；或申报书、存放申报书的文件夹")))
        ->required();
    app.add_flag("--dry-run", options.dryRun,
                 console.text(translatable("cli", "只检查和计数，不写入")));
    app.add_flag("--strict", options.strict,
                 console.text(translatable("cli", "只要有一行被拒收，就全部不导入")));
    auto* update =
        app.add_flag("--update", options.update,
                     console.text(translatable("cli",
                                               "以文件为准更新：与已存数据不同的行以导入的为准("
                                               "默认作为冲突拒收)；空着的格不改动已存的值")));
    app.add_flag("--empty-blanks", options.emptyBlanks,
                 console.text(translatable("cli", "与 --update 同用：空着的格也清空已登记的内容")))
        ->needs(update);
    app.add_option("--rejects", arguments->rejects,
                   console.text(translatable("cli",
                                             "把被拒收的行连同原因写成工作簿；"
                                             "申报书则写出带补正意见的申报书，几份的写进文件夹")))
        ->option_text("OUT.xlsx");
    addJson(app, console, arguments->fund);
    app.footer(
        console.text(translatable("cli",
                                  "有行被拒收时退出码为 1，其余各行照常导入(除非用 --strict)；"
                                  "所有的行都因没有权限被拒收时为 5。")));
    onChosen(app, console, task, arguments, run);
}

}  // namespace grants::cli
