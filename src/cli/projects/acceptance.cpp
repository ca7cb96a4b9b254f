// SPDX-License-Identifier: GPL-3.0-or-later
// `acceptance`: what an application promised and delivered, and what its acceptance comes to.
#include "domain/acceptance/concluded_on.h"

#include "base/error.h"
#include "cli/fund.h"
#include "cli/projects/fen_json.h"
#include "cli/projects/state_words.h"
#include "cli/quantity.h"
#include "cli/text_table.h"
#include "domain/cases/awards.h"

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

struct AcceptanceArguments {
    FundArguments fund;
    std::string number;
};

Json ratioOrNull(const std::optional<Fraction>& ratio) {
    if (!ratio) return {};
    return {{"num", ratio->num()}, {"den", ratio->den()}};
}

Json indicatorJson(const DeliveredIndicator& one) {
    Json json{{"code", one.indicator->code}};
    putQuantity(json, "planned", one.goal().value);
    if (one.committed) {
        putQuantity(json, "committed", *one.committed);
    } else {
        const bool amount = std::holds_alternative<Money>(one.goal().value);
        json[amount ? "committed_fen" : "committed"] = nullptr;
    }
    putMeasured(json, "delivered", one.delivered);
    json["completion"] = ratioOrNull(one.completion);
    json["met"] = one.met;
    return json;
}

Json deliverableJson(const DeliveredText& one) {
    return {{"indicator", one.indicator->code},
            {"index", one.index},
            {"text", one.text},
            {"accepted", one.accepted}};
}

std::optional<Money> finalAmountOf(const Acceptance& acceptance) {
    return acceptance.outcome ? acceptance.amountAfter(*acceptance.outcome) : std::nullopt;
}

void printJson(const Acceptance& acceptance, const Console& console) {
    Json out{{"number", acceptance.number},
             {"state", acceptance.state},
             {"awarded_fen", fenOrNull(acceptance.awarded)},
             {"indicators", Json::array()},
             {"deliverables", Json::array()}};
    for (const auto& each : acceptance.indicators) out["indicators"].push_back(indicatorJson(each));
    for (const auto& each : acceptance.deliverables)
        out["deliverables"].push_back(deliverableJson(each));
    out["completion"] = ratioOrNull(acceptance.completion);
    out["outcome"] = acceptance.outcome ? Json(codeText(*acceptance.outcome)) : Json();
    out["final_fen"] = fenOrNull(finalAmountOf(acceptance));
    console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string percentOrDash(const std::optional<Fraction>& share) {
    return share ? inPercent(*share) : "-";
}

std::string yuanOrDash(const std::optional<Money>& amount) {
    return amount ? inYuan(*amount) : "-";
}

std::string promiseText(const DeliveredIndicator& one, const Console& console) {
    if (!one.committed) return "-";
    NumericGoal promise = one.goal();
    promise.value = *one.committed;
    return goalText(promise, console);
}

void printIndicators(const Acceptance& acceptance, const Console& console) {
    TextTable table({{console.text(translatable("cli", "编号"))},
                     {console.text(translatable("cli", "指标")), Align::Left, true},
                     {console.text(translatable("cli", "方案")), Align::Right},
                     {console.text(translatable("cli", "承诺")), Align::Right},
                     {console.text(translatable("cli", "实际")), Align::Right},
                     {console.text(translatable("cli", "完成率")), Align::Right},
                     {console.text(translatable("cli", "结论"))}});
    for (const DeliveredIndicator& each : acceptance.indicators) {
        const Indicator& indicator = *each.indicator;
        table.add(
            {indicator.code, console.text(indicator.text, indicator.textEn),
             goalText(each.goal(), console), promiseText(each, console),
             valueText(each.delivered, each.goal().unit, console), percentOrDash(each.completion),
             console.text(each.met ? translatable("cli", "达到") : translatable("cli", "未达到"))});
    }
    table.print(console.out(), outputWidth());
}

void printDeliverables(const Acceptance& acceptance, const Console& console) {
    TextTable table({{console.text(translatable("cli", "编号"))},
                     {console.text(translatable("cli", "序号")), Align::Right},
                     {console.text(translatable("cli", "成果")), Align::Left, true},
                     {console.text(translatable("cli", "结论"))}});
    for (const DeliveredText& each : acceptance.deliverables) {
        table.add({each.indicator->code, std::to_string(each.index), std::string(each.text),
                   console.text(each.accepted ? translatable("cli", "认定")
                                              : translatable("cli", "未认定"))});
    }
    table.print(console.out(), outputWidth());
}

Message describe(const std::optional<AcceptanceOutcome>& outcome) {
    if (!outcome) return translatable("cli", "无法得出");
    switch (*outcome) {
        case AcceptanceOutcome::Pass:
            return translatable("cli", "通过");
        case AcceptanceOutcome::Reduce:
            return translatable("cli", "核减后通过");
        case AcceptanceOutcome::Rectify:
            return translatable("cli", "整改");
        case AcceptanceOutcome::Fail:
            return translatable("cli", "不通过");
    }
    return {};
}

/// What was decided, beside what the day comes to.
void printConclusion(const Fund& fund, std::string_view number, const Console& console) {
    const Casebook book(*fund.year, fund.plan);
    const Case* one = book.find(number);
    const Decision* last = one == nullptr ? nullptr : one->last("conclude");
    const auto outcome = last == nullptr ? std::nullopt : outcomeNamed(last->result);
    if (!outcome) return;
    console.print(translatable("cli", "已于 {0} 作出验收结论：{1}，最终金额 {2} 元。")
                      .with(inIso(last->date), console.text(describe(outcome)),
                            yuanOrDash(finalAmount(*one))));
}

void printText(const Acceptance& acceptance, Date asOf, const Console& console) {
    console.print(translatable("cli", "{0}，{1}，立项金额 {2} 元，统计截止 {3}")
                      .with(acceptance.number, stateInWords(acceptance.state, console),
                            yuanOrDash(acceptance.awarded), inIso(asOf)));
    console.out() << '\n';
    if (!acceptance.indicators.empty()) {
        printIndicators(acceptance, console);
        console.out() << '\n';
    }
    if (!acceptance.deliverables.empty()) {
        printDeliverables(acceptance, console);
        console.out() << '\n';
    }
    console.print(
        translatable("cli", "完成率 {0}，成果认定 {1}/{2} 项，验收结论：{3}，最终金额 {4} 元。")
            .with(percentOrDash(acceptance.completion), std::to_string(acceptance.accepted()),
                  std::to_string(acceptance.deliverables.size()),
                  console.text(describe(acceptance.outcome)),
                  yuanOrDash(finalAmountOf(acceptance))));
}

ExitCode showAcceptance(const AcceptanceArguments& arguments, const Console& console) {
    const Fund fund = openFund(arguments.fund, console);
    const Date asOf = asOfDay(arguments.fund, fund.plan);
    const auto acceptance = acceptanceOn(*fund.year, fund.plan, arguments.number, asOf);
    if (!acceptance) {
        throw Error(ErrorKind::Usage,
                    translatable("cli", "到 {1} 为止没有受理号为“{0}”的申报；请核对受理号。")
                        .with(arguments.number, inIso(asOf)));
    }
    if (arguments.fund.json) {
        printJson(*acceptance, console);
    } else {
        printText(*acceptance, asOf, console);
        printConclusion(fund, arguments.number, console);
    }
    return ExitCode::Done;
}

}  // namespace

void declareAcceptance(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<AcceptanceArguments>();
    addFile(app, console, arguments->fund);
    app.add_option("NUMBER", arguments->number, console.text(translatable("cli", "受理号")))
        ->required();
    addAsOf(app, console, arguments->fund);
    addSettings(app, console, arguments->fund);
    addJson(app, console, arguments->fund);
    onChosen(app, console, task, arguments, showAcceptance);
}

}  // namespace grants::cli
