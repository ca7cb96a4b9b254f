// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "base/error.h"
#include "base/text.h"
#include "cli/text_table.h"

#include <algorithm>

namespace grants::cli {
namespace {

constexpr int kFirstColumn = 30;

std::string entry(const std::string& name, const std::string& description) {
    std::string out;
    const std::string start = "  " + name + (displayWidth(name) + 4 > kFirstColumn ? "\n" : "");
    bool first = true;
    for (const std::string& line :
         wrapped(description, std::max(outputWidth() - kFirstColumn, 30))) {
        const bool ownLine = first && start.back() == '\n';
        if (ownLine) out += start;
        out += padded(first && !ownLine ? start : "", kFirstColumn) + line + '\n';
        first = false;
    }
    return out;
}

std::string nameOf(const CLI::Option& option) {
    if (option.get_positional()) return option.get_name(true, false);
    const std::string& value = option.get_option_text();
    return option.get_name(false, true) + (value.empty() ? "" : " " + value);
}

std::string positionals(const CLI::App& app) {
    std::string out;
    for (const CLI::Option* option : app.get_options())
        if (option->get_positional()) out += entry(nameOf(*option), option->get_description());
    return out;
}

std::string options(const CLI::App& app) {
    std::string out;
    for (const CLI::Option* option : app.get_options())
        if (option->nonpositional()) out += entry(nameOf(*option), option->get_description());
    return out;
}

std::string subcommands(const CLI::App& app) {
    std::string out;
    for (const CLI::App* sub : app.get_subcommands({}))
        out += entry(sub->get_name(), sub->get_description());
    return out;
}

std::string section(const std::string& title, const std::string& body) {
    return body.empty() ? std::string() : "\n" + title + "\n" + body;
}

std::string before(std::string_view text, std::string_view mark) {
    return std::string(text.substr(0, text.find(mark)));
}

std::string after(std::string_view text, std::string_view mark) {
    const std::size_t at = text.find(mark);
    return at == std::string_view::npos ? std::string(text)
                                        : std::string(text.substr(at + mark.size()));
}

Message describeMissing(const std::string& what, const CLI::App& app) {
    if (what.rfind("A subcommand", 0) != 0)
        return translatable("cli", "缺少 {0}。").with(before(what, " is required"));
    const std::vector<std::string> unknown = app.remaining(true);
    if (unknown.empty()) return translatable("cli", "请写明要执行的命令。");
    return translatable("cli", "没有命令“{0}”。").with(unknown.front());
}

}  // namespace

std::string HelpFormatter::usage(const CLI::App& app, const std::string& name) const {
    std::string line = m_console.text(translatable("cli", "用法：")) + " " + name;
    for (const CLI::Option* option : app.get_options())
        if (option->get_positional()) line += " " + make_option_usage(option);
    if (!app.get_subcommands({}).empty()) line += " " + m_console.text(translatable("cli", "命令"));
    return line + " [" + m_console.text(translatable("cli", "选项")) + "]\n";
}

std::string HelpFormatter::make_help(const CLI::App* app, std::string name,
                                     CLI::AppFormatMode) const {
    const std::string language = entry(
        "--lang zh|en", m_console.text(translatable("cli", "界面语言，默认 zh；可写在任何位置")));
    const std::string footer = app->get_footer();
    return usage(*app, name) + "\n" + app->get_description() + "\n" +
           section(m_console.text(translatable("cli", "参数：")), positionals(*app)) +
           section(m_console.text(translatable("cli", "命令：")), subcommands(*app)) +
           section(m_console.text(translatable("cli", "选项：")), options(*app) + language) +
           (footer.empty() ? "" : "\n" + footer + "\n");
}

Message describe(const CLI::ParseError& error, const CLI::App& app) {
    const std::string what = error.what();
    const std::string kind = error.get_name();
    if (kind == "RequiredError") return describeMissing(what, app);
    if (kind == "ExtrasError")
        return translatable("cli", "多出的参数：{0}。").with(after(what, ": "));
    if (kind == "ArgumentMismatch") {
        return translatable("cli", "{0} 须带一个值，且只写一次。")
            .with(before(before(what, ":"), " "));
    }
    if (kind == "ValidationError") {
        return translatable("cli", "{0} 只接受 {1} 之一。")
            .with(before(what, ":"), before(after(what, "{"), "}"));
    }
    return translatable("cli", "命令行有误：{0}").with(what);
}

Language takeLanguage(std::vector<std::string>& arguments) {
    std::string language = "zh";
    for (auto at = arguments.begin(); at != arguments.end() && *at != "--";) {
        const bool joined = at->rfind("--lang=", 0) == 0;
        if (!joined && *at != "--lang") {
            ++at;
            continue;
        }
        const auto value = joined ? at : std::next(at);
        language = value == arguments.end() ? "" : joined ? value->substr(7) : *value;
        at = arguments.erase(at, value == arguments.end() ? value : std::next(value));
    }
    if (language == "en") return Language::English;
    if (language == "zh") return Language::Chinese;
    throw Error(ErrorKind::Usage, translatable("cli", "--lang 只接受 zh 或 en。"));
}

}  // namespace grants::cli
