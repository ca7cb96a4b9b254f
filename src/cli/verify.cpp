// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "base/utc_text.h"
#include "cli/fund.h"

#include <algorithm>
#include <optional>

namespace grants::cli {
namespace {

constexpr std::size_t kShortestHead = 8, kWholeHead = 64;

struct VerifyArguments {
    FundArguments fund;
    std::optional<std::string> head;  // as it was typed, which may be nothing at all
};

std::string placeOf(const Finding& finding) {
    const Place& place = finding.place;
    return !place.record.empty() ? place.record : !place.sheet.empty() ? place.sheet : place.path;
}

/// As it is printed on reports, in whatever letters it was typed, without what was copied with it.
std::string headOf(const std::string& typed) {
    std::string head = trimmed(typed);
    std::transform(head.begin(), head.end(), head.begin(),
                   [](unsigned char c) { return c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c; });
    const bool isHex = head.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (isHex && head.size() >= kShortestHead && head.size() <= kWholeHead) return head;
    throw Error(
        ErrorKind::Usage,
        translatable("cli", "--head 应是报表上印的审计链指纹，至少 8 位十六进制数，而不是“{0}”。")
            .with(typed));
}

void tellTrail(const VerifyReport& report, const Console& console) {
    console.print(
        translatable("cli", "审计记录 {0} 条，链首 {1}。")
            .with(inDigits(report.auditRows), report.auditHead.empty() ? "-" : report.auditHead));
    if (report.headRow == 0) return;
    console.print(
        report.headRow == report.auditRows
            ? translatable("cli", "与印出的指纹一致，此后没有改动。")
            : translatable("cli",
                           "印出的指纹是第 {0} 条({1} UTC)，此后又有 {2} 条改动，都接在其后。")
                  .with(inDigits(report.headRow), utcText(report.headAt),
                        inDigits(report.auditRows - report.headRow)));
}

/// What is found about a printed head says nothing of the file as it lies there.
bool isAboutHead(const Finding& finding) {
    return finding.code == "AUDIT_HEAD" || finding.code == "AUDIT_HEAD_REPLACED";
}

Message conclusionOf(const VerifyReport& report, std::int64_t faults) {
    std::int64_t ofHead = 0;
    bool isKnown = true;
    for (const Finding& finding : report.findings) {
        if (!isAboutHead(finding)) continue;
        ++ofHead;
        isKnown = isKnown && finding.severity != Severity::Error;
    }
    if (ofHead < faults) {
        return translatable("cli",
                            "发现 {0} 处问题。请不要继续录入，用最近的备份恢复，并保留此文件备查。")
            .with(inDigits(faults));
    }
    return isKnown ? translatable("cli",
                                  "文件本身没有查出问题；印出的指纹属于恢复备份时被替换的那一份。")
                   : translatable("cli",
                                  "文件本身没有查出问题，但印出的指纹对不上。弄清原因以前请不要继续"
                                  "录入，并保留此文件备查。");
}

ExitCode conclude(const VerifyReport& report, const std::string& file, const Console& console) {
    const auto isNote = [](const Finding& finding) { return finding.severity == Severity::Note; };
    const auto faults = static_cast<std::int64_t>(report.findings.size()) -
                        std::count_if(report.findings.begin(), report.findings.end(), isNote);
    if (faults == 0) {
        console.print(translatable("cli", "校验通过：{0}").with(file));
        return ExitCode::Done;
    }
    console.say(conclusionOf(report, faults));
    return ExitCode::Found;
}

ExitCode verify(const VerifyArguments& arguments, const Console& console) {
    const std::string head = arguments.head ? headOf(*arguments.head) : std::string();
    const VerifyReport report = Workspace::verifyFile(
        arguments.fund.file, head, arguments.fund.readOnly ? Access::Read : Access::Write);
    for (const Finding& finding : report.findings) {
        const std::string place = placeOf(finding);
        console.out() << finding.code << "  " << (place.empty() ? "" : place + "  ")
                      << console.text(finding.message) << '\n';
    }
    tellTrail(report, console);
    return conclude(report, arguments.fund.file, console);
}

}  // namespace

void declareVerify(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<VerifyArguments>();
    addFile(app, console, arguments->fund);
    // Not into the optional itself, which would count an empty text as none.
    app.add_option_function<std::string>(
           "--head", [arguments](const std::string& typed) { arguments->head = typed; },
           console.text(translatable("cli", "报表上印的审计链指纹，用来核对文件")))
        ->option_text("HEAD");
    app.footer(console.text(
        translatable("cli", "检查文件完整性、数据不变量和审计链；发现问题时退出码为 1。")));
    onChosen(app, console, task, arguments, verify);
}

}  // namespace grants::cli
