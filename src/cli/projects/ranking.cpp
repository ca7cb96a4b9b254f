// SPDX-License-Identifier: GPL-3.0-or-later
// `ranking`: the reviewed applications of a project, best first.
#include "domain/review/ranking.h"

#include "cli/fund.h"
#include "cli/project_choice.h"
#include "cli/text_table.h"
#include "domain/registry/withheld_code.h"
#include "domain/review/conflicts.h"
#include "workspace/review/sealing.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

struct RankingArguments {
    FundArguments fund;
    std::string project;
};

Json textOrNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

/// So many count; nothing where the reader, who scores as `self`, is kept from the review.
std::optional<int> countedSheets(const RankedCase& ranked, const Expert* self) {
    if (self != nullptr && isKeptFrom(*self, *ranked.item)) return std::nullopt;
    return ranked.sheets;
}

Json caseJson(const RankedCase& ranked, const Expert* self) {
    const auto sheets = countedSheets(ranked, self);
    Json json{{"number", ranked.item->number()},       {"uscc", shownText(ranked.item->unit->code)},
              {"name", ranked.item->unit->name},       {"sheets", sheets ? Json(*sheets) : Json()},
              {"score", textOrNull(ranked.score)},     {"lowest", textOrNull(ranked.lowest)},
              {"highest", textOrNull(ranked.highest)}, {"criteria", Json::array()}};
    for (const CriterionMean& each : ranked.criteria) {
        const Json mean{{"num", each.mean.num()}, {"den", each.mean.den()}};
        json["criteria"].push_back({{"name", each.name}, {"mean", mean}});
    }
    json["rank"] = ranked.rank ? Json(*ranked.rank) : Json();
    json["passed"] = ranked.passed;
    json["within_slots"] = ranked.withinSlots;
    json["tie_at_line"] = ranked.tieAtLine;
    return json;
}

void printJson(const Ranking& ranking, const Expert* self, const Console& console) {
    Json out{{"project", ranking.project},
             {"aggregation", codeText(ranking.aggregation)},
             {"slots", ranking.slots},
             {"applications", Json::array()}};
    for (const RankedCase& each : ranking.cases)
        out["applications"].push_back(caseJson(each, self));
    console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string verdict(const RankedCase& ranked, const Console& console) {
    if (!ranked.rank) return {};
    if (!ranked.passed) return console.text(translatable("cli", "未达合格分"));
    if (ranked.tieAtLine) return console.text(translatable("cli", "名额线上并列"));
    return ranked.withinSlots ? console.text(translatable("cli", "入围"))
                              : console.text(translatable("cli", "未入围"));
}

void printTable(const Ranking& ranking, const Expert* self, const Console& console) {
    TextTable table({{console.text(translatable("cli", "名次")), Align::Right},
                     {console.text(translatable("cli", "受理号"))},
                     {console.text(translatable("cli", "单位")), Align::Left, true},
                     {console.text(translatable("cli", "评分表")), Align::Right},
                     {console.text(translatable("cli", "得分")), Align::Right},
                     {console.text(translatable("cli", "最低")), Align::Right},
                     {console.text(translatable("cli", "最高")), Align::Right},
                     {console.text(translatable("cli", "结论"))}});
    const auto orDash = [](const std::string& text) { return text.empty() ? "-" : text; };
    for (const RankedCase& each : ranking.cases) {
        const auto sheets = countedSheets(each, self);
        table.add({each.rank ? std::to_string(*each.rank) : "-", each.item->number(),
                   each.item->unit->name, sheets ? std::to_string(*sheets) : "-",
                   orDash(each.score), orDash(each.lowest), orDash(each.highest),
                   verdict(each, console)});
    }
    table.print(console.out(), outputWidth());
    console.out() << '\n';
    console.print(translatable("cli", "{0} 件申报，名额 {1} 个。")
                      .with(std::to_string(ranking.cases.size()), std::to_string(ranking.slots)));
    const auto open = std::count_if(ranking.cases.begin(), ranking.cases.end(), mayChangeRanks);
    if (open == 0) return;
    console.print(
        translatable("cli", "其中 {0} 件评审未结束，名次暂定。").with(std::to_string(open)));
}

ExitCode showRanking(const RankingArguments& arguments, const Console& console) {
    const Fund fund = openFund(arguments.fund, console);
    const SupportProject& project = projectOrRefuse(arguments.project, fund.plan);
    const Casebook book(*fund.year, fund.plan);
    const Ranking ranking = rankingOf(book, project);
    const Expert* self = expertOf(*fund.year, fund.workspace->login());
    if (arguments.fund.json) {
        printJson(ranking, self, console);
    } else {
        printTable(ranking, self, console);
    }
    return ExitCode::Done;
}

}  // namespace

void declareRanking(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<RankingArguments>();
    addFile(app, console, arguments->fund);
    addProject(app, console, arguments->project)->required();
    addSettings(app, console, arguments->fund);
    addJson(app, console, arguments->fund);
    onChosen(app, console, task, arguments, showRanking);
}

}  // namespace grants::cli
