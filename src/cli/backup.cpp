// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fund.h"

namespace grants::cli {

namespace {

struct BackupArguments {
    FundArguments fund;
    std::string out;
};

ExitCode backUp(const BackupArguments& arguments, const Console& console) {
    openWorkspace(arguments.fund, console)->backup(arguments.out);
    console.print(translatable("cli", "已备份到 {0}，并已校验。").with(arguments.out));
    return ExitCode::Done;
}

}  // namespace

void declareBackup(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<BackupArguments>();
    addFile(app, console, arguments->fund);
    app.add_option("OUT", arguments->out, console.text(translatable("cli", "备份文件，不得已存在")))
        ->required();
    onChosen(app, console, task, arguments, backUp);
}

}  // namespace grants::cli
