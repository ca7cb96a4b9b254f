// SPDX-License-Identifier: GPL-3.0-or-later
// `reallocate`: money is moved from one line of the fund to another.
#include "cli/fund.h"
#include "cli/money/money_words.h"
#include "cli/projects/verdicts.h"
#include "cli/text_table.h"
#include "domain/reallocations/moved.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ReallocateArguments {
    FundArguments fund;
    std::string action, from, to, amount, on, opinion, ref;
    std::vector<std::string> numbers;
};

std::optional<Date> dayOf(const ReallocateArguments& arguments) {
    if (arguments.on.empty()) return std::nullopt;
    return orRefuse(parseDate(arguments.on));
}

ReallocationOrder orderOf(const ReallocateArguments& arguments) {
    if (arguments.from.empty() || arguments.to.empty() || arguments.amount.empty()) {
        throw Error(ErrorKind::Usage,
                    translatable("cli", "propose 要写明 --from、--to 和 --amount。"));
    }
    return {arguments.from, arguments.to, orRefuse(parseMoney(arguments.amount)), dayOf(arguments),
            arguments.opinion};
}

ExitCode propose(const ReallocateArguments& arguments, const Console& console) {
    const ReallocationOrder order = orderOf(arguments);
    const auto workspace = openWorkspace(arguments.fund, console);
    return tell({{"", workspace->proposeReallocation(order)}}, arguments.fund.json,
                moneyStateInWords, console);
}

/// Approves or rejects, or supplies what was left blank.
ExitCode decide(const ReallocateArguments& arguments, const Console& console) {
    if (arguments.numbers.empty()) {
        throw Error(ErrorKind::Usage,
                    translatable("cli", "{0} 要写明调剂编号。").with(arguments.action));
    }
    const auto workspace = openWorkspace(arguments.fund, console);
    const auto verdicts = verdictsOn(arguments.numbers, [&](const std::string& number) {
        Act act{Subject::Reallocation, number, arguments.action, dayOf(arguments)};
        act.ref = arguments.ref;
        act.opinion = arguments.opinion;
        return workspace->act(act);
    });
    const ExitCode code = tell(verdicts, arguments.fund.json, moneyStateInWords, console);
    tellDaysOutOfOrder(verdicts, *workspace, console);
    return code;
}

Json movedJson(const Moved& moved) {
    const std::string_view ref = moved.ref();
    const auto approved = moved.approvedOn();
    return {{"number", moved.record->number},
            {"from", moved.record->from},
            {"to", moved.record->to},
            {"amount_fen", moved.record->amount.inFen()},
            {"state", moved.state.empty() ? std::string("withdrawn") : moved.state},
            {"proposed", moved.proposed == nullptr ? Json() : Json(inIso(moved.proposed->date))},
            {"approved", approved ? Json(inIso(*approved)) : Json()},
            {"ref", ref.empty() ? Json() : Json(ref)}};
}

void printMoved(const std::vector<Moved>& list, const Console& console) {
    TextTable table({{console.text(translatable("cli", "调剂编号"))},
                     {console.text(translatable("cli", "调出"))},
                     {console.text(translatable("cli", "调入"))},
                     {console.text(translatable("cli", "金额(元)")), Align::Right},
                     {console.text(translatable("cli", "状态"))},
                     {console.text(translatable("cli", "批准文号"))}});
    for (const Moved& each : list) {
        table.add({each.record->number, each.record->from, each.record->to,
                   inYuan(each.record->amount), moneyStateInWords(each.state, console),
                   std::string(each.ref())});
    }
    table.print(console.out(), outputWidth());
}

ExitCode list(const ReallocateArguments& arguments, const Console& console) {
    const Fund fund = openFund(arguments.fund, console);
    std::vector<Moved> moved;
    for (const Reallocation& each : fund.year->reallocations)
        moved.push_back(movedOf(each, *fund.year));
    if (!arguments.fund.json) {
        printMoved(moved, console);
        return ExitCode::Done;
    }
    Json out{{"reallocations", Json::array()}};
    for (const Moved& each : moved) out["reallocations"].push_back(movedJson(each));
    console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    return ExitCode::Done;
}

ExitCode reallocate(const ReallocateArguments& arguments, const Console& console) {
    if (arguments.action == "propose") return propose(arguments, console);
    return arguments.action == "list" ? list(arguments, console) : decide(arguments, console);
}

}  // namespace

void declareReallocate(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<ReallocateArguments>();
    addFile(app, console, arguments->fund);
    app.add_option(
           "ACTION", arguments->action,
           console.text(translatable(
               "cli", "propose 提出、approve 批准、reject 不予批准、add-ref 补填文号、list 列出")))
        ->required()
        ->check(CLI::IsMember({"propose", "approve", "reject", "add-ref", "list"}));
    app.add_option("NUMBER", arguments->numbers,
                   console.text(translatable("cli", "调剂编号，可写多个")));
    const auto option = [&](const char* name, std::string& value, const Message& what,
                            const char* shape) {
        app.add_option(name, value, console.text(what))->option_text(shape);
    };
    option("--from", arguments->from, translatable("cli", "从哪项资金调出"), "P3");
    option("--to", arguments->to, translatable("cli", "调入哪项资金"), "S1");
    option("--amount", arguments->amount, translatable("cli", "金额，单位为元"), "AMOUNT");
    option("--on", arguments->on, translatable("cli", "办理日期，默认为今天"), "DATE");
    option("--opinion", arguments->opinion, translatable("cli", "意见"), "TEXT");
    option("--ref", arguments->ref, translatable("cli", "批准文号"), "TEXT");
    addJson(app, console, arguments->fund);
    onChosen(app, console, task, arguments, reallocate);
}

}  // namespace grants::cli
