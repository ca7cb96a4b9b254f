// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fund.h"

namespace grants::cli {

void declareBackup(CLI::App& app, const Console& console, Task& task) {
    const auto fund = std::make_shared<FundArguments>();
    const auto out = std::make_shared<std::string>();
    addFile(app, console, *fund);
    app.add_option("OUT", *out, console.text(translatable("cli", "备份文件，不得已存在")))
        ->required();
    app.callback([&task, &console, fund, out] {
        task = [&console, fund, out] {
            Workspace::open(fund->file)->backup(*out);
            console.print(translatable("cli", "已备份到 {0}，并已校验。").with(*out));
            return ExitCode::Done;
        };
    });
}

}  // namespace grants::cli
