// SPDX-License-Identifier: GPL-3.0-or-later
// `act`: what somebody decides about an application.
#include "cli/fund.h"
#include "cli/projects/state_words.h"
#include "cli/projects/verdicts.h"
#include "domain/cases/casebook.h"
#include "domain/decisions/actions.h"
#include "domain/procedure/deadlines.h"

namespace grants::cli {
namespace {

struct ActArguments {
    FundArguments fund;
    Act act;
    std::string on, amount;
};

Act readAct(const ActArguments& arguments) {
    Act act = arguments.act;
    if (!arguments.on.empty()) act.on = orRefuse(parseDate(arguments.on));
    if (!arguments.amount.empty()) act.amount = orRefuse(parseMoney(arguments.amount));
    return act;
}

/// Nothing forbids it, but whoever does it is to know.
void tellChecksAgainst(const Decision& passed, Workspace& workspace, const Console& console) {
    const auto year = workspace.year();
    const Casebook book(*year, workspace.plan());
    const int items = book.find(passed.number)->checksAgainst();
    if (items == 0) return;
    console.say(translatable("cli", "提示：{0} 的形式审查表有 {1} 项结论是“不符合”或“需补正”。")
                    .with(passed.number, std::to_string(items)));
}

void tellLateObjection(const Decision& objected, Workspace& workspace, const Console& console) {
    const auto year = workspace.year();
    const Casebook book(*year, workspace.plan());
    const auto late = lateObjection(*book.find(objected.number), workspace.plan(), objected.date);
    if (late) console.say(*late);
}

void tellNoOtherToAward(Workspace& workspace, const Console& console) {
    const auto year = workspace.year();
    const Actor& actor = workspace.actor();
    if (const auto alone = noOtherToAward({actor.person, actor.name, year->people}))
        console.say(*alone);
}

/// What is taken all the same, and what whoever did it is to know.
void tellCautions(const Decision& done, Workspace& workspace, const Console& console) {
    if (done.action == "examine" && done.result == "pass")
        tellChecksAgainst(done, workspace, console);
    if (done.action == "object") tellLateObjection(done, workspace, console);
    if (done.action == "propose") tellNoOtherToAward(workspace, console);
}

ExitCode act(const ActArguments& arguments, const Console& console) {
    const Act wanted = readAct(arguments);
    const auto workspace = openWorkspace(arguments.fund, console);
    const std::vector<Verdict> verdicts = {{wanted.number, workspace->act(wanted)}};
    const Acted& acted = verdicts.front().acted;
    const ExitCode code = tell(verdicts, arguments.fund.json, stateInWords, console);
    tellDaysOutOfOrder(verdicts, *workspace, console);
    if (acted.refused.empty()) tellCautions(acted.decision, *workspace, console);
    return code;
}

std::string actionCodes() {
    std::string codes;
    for (const Action& action : actions()) {
        if (action.subject != Subject::Application) continue;
        codes += (codes.empty() ? "" : ", ") + std::string(action.code);
    }
    return codes + ", reverse";
}

void addWords(CLI::App& app, const Console& console, ActArguments& arguments) {
    const auto option = [&](const char* name, std::string& value, const Message& what,
                            const char* shape) {
        app.add_option(name, value, console.text(what))->option_text(shape);
    };
    option("--on", arguments.on, translatable("cli", "办理日期，默认为今天"), "DATE");
    option("--amount", arguments.amount, translatable("cli", "金额，单位为元"), "AMOUNT");
    option("--result", arguments.act.result,
           translatable("cli", "结论，如 pass、fail；接受问题时是它的代码，如 LATE"), "RESULT");
    option("--opinion", arguments.act.opinion, translatable("cli", "意见"), "TEXT");
    option("--ref", arguments.act.ref, translatable("cli", "文号"), "TEXT");
    option("--override", arguments.act.override,
           translatable("cli", "越过限制的理由，须由负责人办理"), "REASON");
}

}  // namespace

void declareAct(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<ActArguments>();
    addFile(app, console, arguments->fund);
    app.add_option("ACTION", arguments->act.action,
                   console.text(translatable("cli", "动作：{0}").with(actionCodes())))
        ->required();
    app.add_option("NUMBER", arguments->act.number, console.text(translatable("cli", "受理号")))
        ->required();
    addWords(app, console, *arguments);
    addJson(app, console, arguments->fund);
    onChosen(app, console, task, arguments, act);
}

}  // namespace grants::cli
