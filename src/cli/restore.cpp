// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sign_in.h"
#include "workspace/people/password.h"

namespace grants::cli {
namespace {

struct RestoreArguments {
    std::string backup, file, login;
};

ExitCode restore(const RestoreArguments& arguments, const Console& console) {
    std::optional<Credentials> who = credentialsOf(arguments.login, console);
    std::string nobody;
    const Wiping wiping(who ? who->password : nobody);
    Workspace::restore(arguments.backup, arguments.file, who);
    console.print(
        translatable("cli", "已从 {0} 恢复 {1}。").with(arguments.backup, arguments.file));
    return ExitCode::Done;
}

}  // namespace

void declareRestore(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<RestoreArguments>();
    app.add_option("BACKUP", arguments->backup, console.text(translatable("cli", "备份文件")))
        ->required();
    app.add_option("FILE", arguments->file,
                   console.text(translatable("cli", "要恢复的基金文件；原有文件留作备份")))
        ->required();
    addLogin(app, console, arguments->login);
    onChosen(app, console, task, arguments, restore);
}

}  // namespace grants::cli
