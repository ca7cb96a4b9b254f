// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include "base/error.h"
#include "cli/fund.h"
#include "cli/text_table.h"
#include "reports/writers/write_book.h"
#include "workspace/local.h"

namespace grants::cli {
namespace {

struct ReportArguments {
    FundArguments fund;
    std::string name, out;
    bool list = false;
};

ExitCode list(const Console& console) {
    TextTable table(
        {{console.text(translatable("cli", "名称"))}, {console.text(translatable("cli", "报表"))}});
    for (const Report& report : reports())
        table.add({std::string(report.name), console.text(report.title)});
    table.print(console.out(), outputWidth());
    return ExitCode::Done;
}

const Report& chosen(const ReportArguments& arguments) {
    if (arguments.name.empty() || arguments.out.empty()) {
        throw Error(ErrorKind::Usage,
                    translatable("cli", "请写明报表名称和 --out，或用 --list 列出全部报表。"));
    }
    const Report* report = findReport(arguments.name);
    if (report != nullptr) return *report;
    throw Error(
        ErrorKind::Usage,
        translatable("cli", "没有报表“{0}”，用 --list 列出全部报表。").with(arguments.name));
}

ExitCode run(const ReportArguments& arguments, const Console& console) {
    if (arguments.list) return list(console);
    const Report& report = chosen(arguments);
    const Fund fund = openFund(arguments.fund, console);
    const ReportInput input{fund.year,
                            fund.plan,
                            asOfDay(arguments.fund, fund.plan),
                            today(),
                            fund.workspace->head(),
                            fund.workspace->file().filename().string()};
    writeBook(report.build(input, console.translator()), arguments.out);
    console.print(
        translatable("cli", "{0}已写到 {1}。").with(console.text(report.title), arguments.out));
    return ExitCode::Done;
}

}  // namespace

void declareReport(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<ReportArguments>();
    addFile(app, console, arguments->fund);
    app.add_option("NAME", arguments->name,
                   console.text(translatable("cli", "报表名称，见 --list")));
    app.add_option("--out", arguments->out,
                   console.text(translatable("cli", "输出文件，按扩展名决定格式")))
        ->option_text("OUT.(xlsx|pdf|csv)");
    app.add_flag("--list", arguments->list, console.text(translatable("cli", "列出全部报表")));
    addAsOf(app, console, arguments->fund);
    addSettings(app, console, arguments->fund);
    onChosen(app, console, task, arguments, run);
}

}  // namespace grants::cli
