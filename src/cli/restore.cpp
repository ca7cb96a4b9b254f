// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sign_in.h"
#include "workspace/people/password.h"
#include "workspace/workspace.h"

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
    if (who && !Workspace::open(arguments.file, Access::Read)->hasPeople()) {
        console.print(
            translatable("cli",
                         "注意：这份备份是启用人员权限以前的，恢复以后没有人员，能打开文件"
                         "的人都可以办理一切事项；请用 people add 重新添加管理员。"));
    }
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
