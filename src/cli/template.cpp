// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbooks/template.h"

#include "cli/command.h"
#include "domain/plan/plan_reader.h"

namespace grants::cli {

void declareTemplate(CLI::App& app, const Console& console, Task& task) {
    const auto out = std::make_shared<std::string>();
    app.add_option("OUT", *out, console.text(translatable("cli", "要写出的工作簿(*.xlsx)")))
        ->required();
    app.callback([&task, &console, out] {
        task = [&console, out] {
            writeTemplate(*out, builtInPlan());
            console.print(translatable("cli", "空白导入工作簿已写到 {0}。").with(*out));
            return ExitCode::Done;
        };
    });
}

}  // namespace grants::cli
