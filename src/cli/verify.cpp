// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fund.h"

namespace grants::cli {
namespace {

std::string placeOf(const Finding& finding) {
    const Place& place = finding.place;
    return !place.record.empty() ? place.record : !place.sheet.empty() ? place.sheet : place.path;
}

ExitCode verify(const FundArguments& fund, const Console& console) {
    const VerifyReport report = Workspace::open(fund.file)->verify();
    for (const Finding& finding : report.findings) {
        const std::string place = placeOf(finding);
        console.out() << finding.code << "  " << (place.empty() ? "" : place + "  ")
                      << console.text(finding.message) << '\n';
    }
    console.print(
        translatable("cli", "审计记录 {0} 条，链首 {1}。")
            .with(inDigits(report.auditRows), report.auditHead.empty() ? "-" : report.auditHead));
    if (report.findings.empty()) {
        console.print(translatable("cli", "校验通过：{0}").with(fund.file));
        return ExitCode::Done;
    }
    console.say(
        translatable("cli", "发现 {0} 处问题。请不要继续录入，用最近的备份恢复，并保留此文件备查。")
            .with(inDigits(static_cast<std::int64_t>(report.findings.size()))));
    return ExitCode::Found;
}

}  // namespace

void declareVerify(CLI::App& app, const Console& console, Task& task) {
    const auto fund = std::make_shared<FundArguments>();
    addFile(app, console, *fund);
    app.footer(console.text(
        translatable("cli", "检查文件完整性、数据不变量和审计链；发现问题时退出码为 1。")));
    onChosen(app, console, task, fund, verify);
}

}  // namespace grants::cli
