// SPDX-License-Identifier: GPL-3.0-or-later
// `applications`: what was applied for, how far it has come, and what is found about it.
#include "cli/fund.h"
#include "cli/project_choice.h"
#include "cli/projects/fen_json.h"
#include "cli/projects/state_words.h"
#include "cli/text_table.h"
#include "domain/cases/awards.h"
#include "domain/payments/dues.h"
#include "domain/procedure/findings.h"
#include "domain/registry/withheld_code.h"

#include <nlohmann/json.hpp>

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ApplicationsArguments {
    FundArguments fund;
    std::string project;
};

struct Row {
    const Case& item;
    std::vector<ApplicationFinding> findings;
};

std::vector<Row> rowsOf(const Casebook& book, const SupportProject* project) {
    const Examiner examiner(book);
    std::vector<Row> rows;
    for (const Case& each : book.cases()) {
        const bool asked = project == nullptr || each.project == project;
        if (asked) rows.push_back({each, examiner.findingsOf(each)});
    }
    return rows;
}

Json findingJson(const ApplicationFinding& finding, const Console& console) {
    Json indicator;
    if (!finding.indicator.empty()) indicator = finding.indicator;
    return {{"code", finding.code},
            {"severity", codeText(finding.weight)},
            {"clause", finding.clause},
            {"indicator", indicator},
            {"message", console.text(finding.message)},
            {"overridden", !finding.isOpen()}};
}

Json textOrNull(std::string_view text) {
    return text.empty() ? Json() : Json(text);
}

/// Null before anything is awarded or paid.
Json moneyOf(const Paybook& book, const Case& item, Money (*of)(const Paybook&, const Case&)) {
    const Money amount = of(book, item);
    const bool awarded = awardedAmount(item) || !paidOf(book, item).isZero();
    return awarded ? Json(amount.inFen()) : Json();
}

Json rowJson(const Row& row, const Paybook& book, const Console& console) {
    const Application& application = *row.item.application;
    Json json{{"number", application.number},
              {"project", application.project},
              {"uscc", shownText(row.item.unit->code)},
              {"unit", row.item.unit->name},
              {"title", application.title},
              {"state", row.item.state},
              {"date", inIso(application.date)},
              {"requested_fen", application.requested.inFen()},
              {"proposed_fen", fenOrNull(proposedAmount(row.item))},
              {"awarded_fen", fenOrNull(awardedAmount(row.item))},
              {"award_number", textOrNull(awardNumber(row.item))},
              {"final_fen", fenOrNull(finalAmount(row.item))},
              {"paid_fen", moneyOf(book, row.item, paidOf)},
              {"due_fen", moneyOf(book, row.item, dueOf)},
              {"findings", Json::array()}};
    for (const ApplicationFinding& each : row.findings)
        json["findings"].push_back(findingJson(each, console));
    return json;
}

/// "OVER_UNIT_CAP, MISSING_COMMITMENT ×11": each open one that stands against something.
std::string openCodes(const Row& row) {
    std::vector<std::pair<std::string_view, int>> times;
    for (const ApplicationFinding& each : row.findings) {
        if (!each.isOpen() || each.weight == Weight::Info) continue;
        if (times.empty() || times.back().first != each.code) times.emplace_back(each.code, 0);
        ++times.back().second;
    }
    std::string codes;
    for (const auto& [code, count] : times) {
        codes.append(codes.empty() ? "" : ", ").append(code);
        if (count > 1) codes += " ×" + std::to_string(count);
    }
    return codes;
}

void printTable(const std::vector<Row>& rows, const Console& console) {
    TextTable table({{console.text(translatable("cli", "受理号"))},
                     {console.text(translatable("cli", "单位")), Align::Left, true},
                     {console.text(translatable("cli", "项目名称")), Align::Left, true},
                     {console.text(translatable("cli", "状态"))},
                     {console.text(translatable("cli", "申请金额(元)")), Align::Right},
                     {console.text(translatable("cli", "待处理")), Align::Left, true}});
    Money requested;
    for (const Row& row : rows) {
        const Application& application = *row.item.application;
        table.add({application.number, row.item.unit->name, application.title,
                   stateInWords(row.item.state, console), inYuan(application.requested),
                   openCodes(row)});
        requested += application.requested;
    }
    table.print(console.out(), outputWidth());
    console.out() << '\n';
    console.print(translatable("cli", "共 {0} 件申报，申请 {1} 元。")
                      .with(std::to_string(rows.size()), inYuan(requested)));
}

ExitCode showApplications(const ApplicationsArguments& arguments, const Console& console) {
    const Fund fund = openSeenFund(arguments.fund, console);
    const SupportProject* project =
        arguments.project.empty() ? nullptr : &projectOrRefuse(arguments.project, fund.plan);
    const Casebook book(*fund.year, fund.plan);
    const std::vector<Row> rows = rowsOf(book, project);
    if (!arguments.fund.json) {
        printTable(rows, console);
        return ExitCode::Done;
    }
    const Paybook payments(book);
    Json out{{"applications", Json::array()}};
    for (const Row& row : rows) out["applications"].push_back(rowJson(row, payments, console));
    console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    return ExitCode::Done;
}

}  // namespace

void declareApplications(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<ApplicationsArguments>();
    addFile(app, console, arguments->fund);
    addProject(app, console, arguments->project);
    addSettings(app, console, arguments->fund);
    addJson(app, console, arguments->fund);
    onChosen(app, console, task, arguments, showApplications);
}

}  // namespace grants::cli
