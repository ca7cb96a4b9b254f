// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subsidy/comparing.h"
#include "domain/comparison/reading_effects.h"
#include "results/json_stream.h"

#include <algorithm>

namespace grants::cli {
namespace {

const Reading& readingOf(const ReadingEffect& effect, const Plan& plan) {
    return *std::find_if(plan.readings.begin(), plan.readings.end(),
                         [&](const Reading& each) { return each.name == effect.name; });
}

void writeOption(JsonStream& out, const OptionEffect& option) {
    out.object([&] {
        out.key("option").text(option.option);
        out.key("default").truth(option.isDefault);
        out.key("paid_fen").fen(option.paid());
        out.key("moved_fen").fen(option.moved());
        out.key("units").number(option.units());
    });
}

void printJson(const Comparing& comparing, const std::vector<ReadingEffect>& effects,
               const Console& console) {
    {
        JsonStream out(console.out());
        out.object([&] {
            out.key("plan").text(comparing.fund.plan.id);
            out.key("as_of").word(inIso(comparing.day));
            out.key("basis").word(codeText(comparing.basis));
            out.key("readings").list([&] {
                for (const ReadingEffect& effect : effects) {
                    out.object([&] {
                        out.key("name").text(effect.name);
                        out.key("clause").text(effect.clause);
                        out.key("options").list([&] {
                            for (const OptionEffect& option : effect.options)
                                writeOption(out, option);
                        });
                    });
                }
            });
        });
    }
    console.out() << '\n';
}

void addRows(TextTable& table, const ReadingEffect& effect, const Reading& reading,
             const Console& console) {
    for (const OptionEffect& option : effect.options) {
        const bool first = &option == &effect.options.front();
        const SettingOption words = inWords(reading.options, option.option);
        std::string text = console.text(words.text, words.textEn);
        if (option.isDefault) text += console.text(translatable("cli", "（默认）"));
        table.add({first ? effect.name : "", text, inYuan(option.paid()), inYuan(option.moved()),
                   inDigits(option.units()), first ? effect.clause : ""});
    }
}

void printTable(const Comparing& comparing, const std::vector<ReadingEffect>& effects,
                const Console& console) {
    TextTable table({{console.text(translatable("cli", "口径"))},
                     {console.text(translatable("cli", "读法")), Align::Left, true},
                     {console.text(translatable("cli", "实付(元)")), Align::Right},
                     {console.text(translatable("cli", "变动(元)")), Align::Right},
                     {console.text(translatable("cli", "变动单位")), Align::Right},
                     {console.text(translatable("cli", "条款")), Align::Left, true}});
    for (const ReadingEffect& effect : effects)
        addRows(table, effect, readingOf(effect, comparing.fund.plan), console);
    table.print(console.out(), outputWidth());
    console.print(
        translatable("cli", "变动：各单位实付与默认读法之差的绝对值之和，按变动从大到小排列。"));
}

ExitCode run(const ComparingArguments& arguments, const Console& console) {
    const Comparing comparing = beginComparing(arguments, console);
    const auto effects = ReadingEffects(*comparing.fund.year, comparing.fund.plan, comparing.basis,
                                        arguments.choice.scheme)
                             .all();
    if (arguments.fund.json) {
        printJson(comparing, effects, console);
    } else {
        printTable(comparing, effects, console);
    }
    return ExitCode::Done;
}

}  // namespace

void declareReadings(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<ComparingArguments>();
    addComparing(app, console, *arguments);
    app.footer(console.text(translatable(
        "cli",
        "每次只换一种读法，其余按方案；不指定 --scheme 时各项奖补合计，每项奖补各计一家。")));
    onChosen(app, console, task, arguments, run);
}

}  // namespace grants::cli
