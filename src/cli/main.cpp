// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "cli/command.h"
#include "cli/help.h"
#include "cli/plain_output.h"
#include "output/core_dumps.h"
#include "output/passing_files.h"
#include "workspace/people/refusal.h"

#include <nlohmann/json.hpp>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <new>
#include <stdexcept>

namespace grants::cli {
namespace {

constexpr const char* kProgram = "grantdesk-cli";

ExitCode codeOf(ErrorKind kind) {
    return static_cast<ExitCode>(static_cast<int>(kind));
}

void declareCommands(CLI::App& app, const Console& console, Task& task) {
    for (const Command& command : commands()) {
        CLI::App* sub =
            app.add_subcommand(std::string(command.name), console.text(command.summary));
        command.declare(*sub, console, task);
    }
}

void describeProgram(CLI::App& app, const Console& console) {
    app.name(kProgram);
    app.description(
        console.text(translatable("cli", "专利转化专项资金：导入、测算、跟踪、报表，无需窗口。")));
    app.formatter(std::make_shared<HelpFormatter>(console));
    app.set_help_flag("-h,--help", console.text(translatable("cli", "显示帮助")));
    app.set_version_flag("--version", std::string(kProgram) + " " + GRANTDESK_VERSION,
                         console.text(translatable("cli", "显示版本")));
    app.require_subcommand(1);
    app.footer(console.text(translatable(
        "cli",
        "退出码：0 完成；1 完成，但有数据被拒收或发现问题；2 用法有误；3 输入无法读取；"
        "4 基金文件无法使用；5 没有权限；130 被 Ctrl+C 中断。")));
}

ExitCode explainUsage(const CLI::ParseError& error, const CLI::App& app, const Console& console) {
    if (error.get_exit_code() == 0) {
        console.out() << (error.get_name() == "CallForVersion" ? error.what() + std::string("\n")
                                                               : app.help());
        return ExitCode::Done;
    }
    console.say(describe(error, app));
    console.say(translatable("cli", "用 {0} --help 查看用法。").with(kProgram));
    return ExitCode::Usage;
}

ExitCode parseAndRun(std::vector<std::string> arguments, const Console& console) {
    CLI::App app;
    Task task;
    describeProgram(app, console);
    declareCommands(app, console, task);
    std::reverse(arguments.begin(), arguments.end());
    try {
        app.parse(std::move(arguments));
    } catch (const CLI::ParseError& error) {
        return explainUsage(error, app, console);
    }
    return task();
}

/// The command line signs in by an option.
Message sentenceOf(const Error& error) {
    if (error.sentence() != notSignedIn().message) return error.sentence();
    return translatable("cli", "此文件已启用人员权限；请加上 --as 和您的登录名。");
}

/// What another program reads instead of the sentence.
void writeRefusal(const Error& error, const Console& console) {
    const nlohmann::ordered_json refusal = {
        {"code", error.code()}, {"clause", ""}, {"message", console.text(sentenceOf(error))}};
    console.out() << nlohmann::ordered_json{{"refused", {refusal}}}.dump(2) << '\n';
}

/// Every way out of a command ends in a sentence and a code.
ExitCode guarded(const Console& console, const Task& task) {
    try {
        return task();
    } catch (const Error& error) {
        console.say(sentenceOf(error));
        return codeOf(error.kind());
    } catch (const std::filesystem::filesystem_error& error) {
        console.say(translatable("cli", "文件无法读写：{0}").with(error.what()));
        return ExitCode::Input;
    } catch (const std::bad_alloc&) {
        console.say(translatable("cli", "内存不足，未完成。请关闭其他程序后重试。"));
    } catch (const std::overflow_error&) {
        console.say(translatable("cli", "金额超出可计算的范围，未给出结果。请核对登记中的金额。"));
    } catch (const std::exception& error) {
        console.say(
            translatable("cli", "计算未能完成，未给出结果。请用 verify 校验基金文件。详情：{0}")
                .with(error.what()));
    }
    return ExitCode::FundFile;
}

ExitCode runProgram(std::vector<std::string> arguments) {
    Language language = Language::Chinese;
    PlainOutput plain(std::cerr);
    ExitCode exit = guarded(Console(Translator(), plain, plain), [&] {
        language = takeLanguage(arguments);
        return ExitCode::Done;
    });
    if (exit != ExitCode::Done) return exit;
    PlainOutput out(std::cout), err(std::cerr);
    const Console console(Translator(language), out, err);
    const bool json = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
    exit = guarded(console, [&] {
        try {
            return parseAndRun(std::move(arguments), console);
        } catch (const Error& error) {
            if (json && error.kind() == ErrorKind::NotPermitted) writeRefusal(error, console);
            throw;
        }
    });
    out.flush();
    if (std::cout.flush()) return exit;
    console.say(translatable("cli", "结果无法写到标准输出，可能磁盘已满。"));
    return ExitCode::Input;
}

}  // namespace
}  // namespace grants::cli

int main(int argc, char** argv) {
    ::umask(S_IRWXG | S_IRWXO);  // what a fund holds is its owner's, in every file made from it
    grants::leaveNoCoreDumps();
    grants::endCleanlyOnSignals();
    return static_cast<int>(grants::cli::runProgram({argv + 1, argv + argc}));
}
