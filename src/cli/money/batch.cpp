// SPDX-License-Identifier: GPL-3.0-or-later
// `batch`: claims of a scheme are frozen as a batch, approved, listed, shown as they were frozen.
#include "cli/fund.h"
#include "cli/money/batch_output.h"
#include "cli/money/money_words.h"
#include "cli/projects/verdicts.h"

namespace grants::cli {
namespace {

struct BatchArguments {
    FundArguments fund;
    std::string action, scheme, until, name, on, opinion, override;
    std::vector<std::string> numbers;
};

std::optional<Date> dayIn(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return orRefuse(parseDate(text));
}

ExitCode freeze(const BatchArguments& arguments, const Console& console) {
    if (arguments.scheme.empty())
        throw Error(ErrorKind::Usage, translatable("cli", "freeze 要用 --scheme 写明哪项奖补。"));
    const BatchOrder order{arguments.scheme, dayIn(arguments.until), arguments.name,
                           arguments.fund.settings, dayIn(arguments.on)};
    const auto workspace = openWorkspace(arguments.fund, console);
    return tell({{"", workspace->freezeBatch(order)}}, arguments.fund.json, moneyStateInWords,
                console);
}

/// Approves or rejects.
ExitCode decide(const BatchArguments& arguments, const Console& console) {
    const auto workspace = openWorkspace(arguments.fund, console);
    const auto verdicts = verdictsOn(arguments.numbers, [&](const std::string& number) {
        Act act{Subject::Batch, number, arguments.action, dayIn(arguments.on)};
        act.opinion = arguments.opinion;
        act.override = arguments.override;
        return workspace->act(act);
    });
    return tell(verdicts, arguments.fund.json, moneyStateInWords, console);
}

ExitCode list(const BatchArguments& arguments, const Console& console) {
    const Fund fund = openFund(arguments.fund, console);
    arguments.fund.json ? printBatchesJson(*fund.year, fund.plan, console)
                        : printBatches(*fund.year, fund.plan, console);
    return ExitCode::Done;
}

ExitCode show(const BatchArguments& arguments, const Console& console) {
    const auto workspace = openWorkspace(arguments.fund, console);
    const std::string document = workspace->batchDocument(arguments.numbers.front());
    if (arguments.fund.json) {
        console.out() << document << '\n';
    } else {
        printBatch(document, console);
    }
    return ExitCode::Done;
}

ExitCode differences(const BatchArguments& arguments, const Console& console) {
    const Fund fund = openFund(arguments.fund, console);
    const std::string& number = arguments.numbers.front();
    const auto found = fund.workspace->batchDifferences(number);
    arguments.fund.json ? printDifferencesJson(number, found, fund.year->registry, console)
                        : printDifferences(found, fund.year->registry, console);
    return ExitCode::Done;
}

void requireNumber(const BatchArguments& arguments) {
    if (!arguments.numbers.empty()) return;
    throw Error(ErrorKind::Usage,
                translatable("cli", "{0} 要写明批次编号。").with(arguments.action));
}

ExitCode batch(const BatchArguments& arguments, const Console& console) {
    if (arguments.action == "freeze") return freeze(arguments, console);
    if (arguments.action == "list") return list(arguments, console);
    requireNumber(arguments);
    if (arguments.action == "show") return show(arguments, console);
    return arguments.action == "differences" ? differences(arguments, console)
                                             : decide(arguments, console);
}

}  // namespace

void declareBatch(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<BatchArguments>();
    addFile(app, console, arguments->fund);
    app.add_option(
           "ACTION", arguments->action,
           console.text(translatable("cli",
                                     "freeze 冻结、approve 批准、reject 不予批准、list 列出、"
                                     "show 显示、differences 与今天的记录对比")))
        ->required()
        ->check(CLI::IsMember({"freeze", "approve", "reject", "list", "show", "differences"}));
    app.add_option("BATCH", arguments->numbers,
                   console.text(translatable("cli", "批次编号；批准和不予批准可写多个")));
    const auto option = [&](const char* name, auto& value, const Message& what, const char* shape) {
        return app.add_option(name, value, console.text(what))->option_text(shape);
    };
    option("--scheme", arguments->scheme, translatable("cli", "冻结哪项奖补"), "S1|S2|…");
    option("--until", arguments->until, translatable("cli", "只纳入这一天及以前的奖补申报"),
           "DATE");
    option("--name", arguments->name, translatable("cli", "批次名称"), "TEXT");
    option("--set", arguments->fund.settings,
           translatable("cli", "只在这个批次改用某项口径或参数，可多次使用；随批次留存"),
           "NAME=VALUE")
        ->allow_extra_args(false);
    option("--on", arguments->on, translatable("cli", "办理日期，默认为今天"), "DATE");
    option("--opinion", arguments->opinion, translatable("cli", "意见"), "TEXT");
    option("--override", arguments->override, translatable("cli", "越过限制的理由，须由负责人办理"),
           "REASON");
    addJson(app, console, arguments->fund);
    onChosen(app, console, task, arguments, batch);
}

}  // namespace grants::cli
