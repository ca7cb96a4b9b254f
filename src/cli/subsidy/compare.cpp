// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subsidy/comparing.h"
#include "domain/comparison/comparison.h"
#include "results/json_stream.h"

namespace grants::cli {
namespace {

struct CompareArguments : ComparingArguments {
    std::vector<std::string> with;  // NAME=VALUE, of the second calculation alone
};

/// Of the chosen schemes, in the plan's order.
std::vector<SchemeComparison> compareAll(const CompareArguments& arguments,
                                         const Comparing& comparing) {
    const Fund& fund = comparing.fund;
    Plan other = fund.plan;
    for (const std::string& setting : arguments.with) applySetting(other, setting);
    const std::string& scheme = arguments.choice.scheme;
    return compare(calculateChosen(*fund.year, fund.plan, comparing.basis, scheme),
                   calculateChosen(*fund.year, other, comparing.basis, scheme),
                   fund.year->registry);
}

void writeUnit(JsonStream& out, const UnitChange& change, const Registry& registry) {
    const Organisation& unit = registry.at(change.unit);
    out.object([&] {
        out.key("uscc").word(unit.code.text());
        out.key("name").text(unit.name);
        out.key("before_fen").fen(change.before);
        out.key("after_fen").fen(change.after);
    });
}

void writeScheme(JsonStream& out, const SchemeComparison& scheme, const Registry& registry) {
    out.object([&] {
        out.key("code").text(scheme.scheme);
        out.key("before_fen").fen(scheme.before);
        out.key("after_fen").fen(scheme.after);
        out.key("moved_fen").fen(scheme.moved());
        out.key("changed").number(scheme.changed());
        out.key("units").list([&] {
            for (const UnitChange& change : scheme.units) writeUnit(out, change, registry);
        });
    });
}

void printJson(const CompareArguments& arguments, const Comparing& comparing,
               const std::vector<SchemeComparison>& schemes, const Console& console) {
    {
        JsonStream out(console.out());
        out.object([&] {
            out.key("plan").text(comparing.fund.plan.id);
            out.key("as_of").word(inIso(comparing.day));
            out.key("basis").word(codeText(comparing.basis));
            out.key("with").list([&] {
                for (const std::string& setting : arguments.with) out.text(setting);
            });
            out.key("schemes").list([&] {
                for (const SchemeComparison& scheme : schemes)
                    writeScheme(out, scheme, comparing.fund.year->registry);
            });
        });
    }
    console.out() << '\n';
}

/// Signed, so that who loses is seen at once.
std::string differenceText(Money before, Money after) {
    return after < before ? "-" + inYuan(before - after) : inYuan(after - before);
}

void printTable(const SchemeComparison& scheme, const Registry& registry, const Console& console) {
    TextTable table({{console.text(translatable("cli", "统一社会信用代码"))},
                     {console.text(translatable("cli", "单位")), Align::Left, true},
                     {console.text(translatable("cli", "此前(元)")), Align::Right},
                     {console.text(translatable("cli", "此后(元)")), Align::Right},
                     {console.text(translatable("cli", "差额(元)")), Align::Right}});
    for (const UnitChange& change : scheme.units) {
        if (change.before == change.after) continue;
        const Organisation& unit = registry.at(change.unit);
        table.add({std::string(unit.code.text()), unit.name, inYuan(change.before),
                   inYuan(change.after), differenceText(change.before, change.after)});
    }
    table.addRule();
    table.add({console.text(translatable("cli", "合计")),
               console.text(translatable("cli", "共 {0} 家，{1} 家有变动")
                                .with(inDigits(static_cast<std::int64_t>(scheme.units.size())),
                                      inDigits(scheme.changed()))),
               inYuan(scheme.before), inYuan(scheme.after),
               differenceText(scheme.before, scheme.after)});
    table.print(console.out(), outputWidth());
}

ExitCode run(const CompareArguments& arguments, const Console& console) {
    const Comparing comparing = beginComparing(arguments, console);
    const auto schemes = compareAll(arguments, comparing);
    if (arguments.fund.json) {
        printJson(arguments, comparing, schemes, console);
        return ExitCode::Done;
    }
    for (const SchemeComparison& scheme : schemes) {
        const SubsidyScheme& entry = *comparing.fund.plan.findScheme(scheme.scheme);
        console.out() << entry.code << ' ' << console.text(entry.name, entry.nameEn) << '\n';
        printTable(scheme, comparing.fund.year->registry, console);
    }
    return ExitCode::Done;
}

}  // namespace

void declareCompare(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<CompareArguments>();
    addComparing(app, console, *arguments);
    app.add_option("--with", arguments->with,
                   console.text(translatable(
                       "cli", "另一次测算改用的口径或参数，可多次使用；不改动基金文件")))
        ->option_text("NAME=VALUE")
        ->allow_extra_args(false)
        ->required();
    app.footer(console.text(translatable(
        "cli", "两次测算都按 --set，后一次再加 --with；表中只列有变动的单位，JSON 列全部。")));
    onChosen(app, console, task, arguments, run);
}

}  // namespace grants::cli
