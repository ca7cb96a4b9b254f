// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figures/official.h"

#include "base/text.h"

#include <algorithm>

namespace grants {
namespace {

constexpr std::size_t kShortHash = 12;
constexpr std::size_t kLongestName = 31;  // of a worksheet
constexpr const char* kBetween = "    ";

std::int64_t changedSettings(const Plan& plan) {
    const auto changed = [](const auto& setting) { return setting.value != setting.defaultValue; };
    return std::count_if(plan.readings.begin(), plan.readings.end(), changed) +
           std::count_if(plan.parameters.begin(), plan.parameters.end(), changed);
}

std::string dayLine(const ReportInput& input, const Translator& say, const std::string& more) {
    std::string line = say(translatable("officialReport", "数据截至：{0}    填报日期：{1}")
                               .with(inIso(input.asOf), inIso(input.today)));
    if (!more.empty()) line += kBetween + more;
    // Whoever reads it knows whether those who signed were kept apart.
    if (input.year->people.empty())
        line += kBetween + say(translatable("officialReport", "未启用人员权限"));
    return line;
}

}  // namespace

Book officialBook(const ReportInput& input, const Translator& say, const Message& title) {
    Book book;
    book.title = say(title);
    book.date = input.today;
    book.footer = say(translatable("officialReport", "第{0}页 共{1}页").with("{0}", "{1}"));
    book.checkLabel = say(translatable("officialReport", "校验：明细之和减合计"));
    return book;
}

std::vector<std::string> headLines(const ReportInput& input, const Translator& say,
                                   const std::string& more) {
    const auto head =
        input.auditHead.empty() ? std::string("-") : input.auditHead.substr(0, kShortHash);
    return {say(translatable("officialReport",
                             "基金文件：{0}    参数版本：{1}(调整 {2} 项)    审计链：{3}")
                    .with(input.fundFile, input.plan.id,
                          std::to_string(changedSettings(input.plan)), head)),
            dayLine(input, say, more)};
}

std::string originLine(const ReportInput& input, const Translator& say) {
    return say(translatable("officialReport", "基金文件：{0}    数据截至：{1}")
                   .with(input.fundFile, inIso(input.asOf)));
}

std::vector<std::string> officialSignatures(const Translator& say) {
    return {say(translatable("officialReport", "制表：")),
            say(translatable("officialReport", "复核：")),
            say(translatable("officialReport", "财务负责人：")),
            say(translatable("officialReport", "单位负责人：")),
            say(translatable("officialReport", "日期：    年  月  日")),
            say(translatable("officialReport", "(盖章)"))};
}

std::string numberedName(std::size_t number, std::string_view what) {
    constexpr std::string_view kRefused = "[]:*?/\\'";
    std::string name = std::to_string(number) + ' ' + std::string(what);
    std::erase_if(name, [&](char c) { return kRefused.find(c) != std::string_view::npos; });
    return shortened(name, kLongestName);
}

const std::string& planText(const Translator& say, const std::string& chinese,
                            const std::string& english) {
    return say.language() == Language::English && !english.empty() ? english : chinese;
}

}  // namespace grants
