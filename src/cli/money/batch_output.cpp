// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/money/batch_output.h"

#include "cli/money/money_words.h"
#include "cli/text_table.h"
#include "domain/batches/batchbook.h"
#include "domain/payments/paybook.h"

#include <nlohmann/json.hpp>

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

void print(const Json& out, const Console& console) {
    console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

Json dayOfLast(const BatchCase& one, std::string_view state) {
    const bool reached = one.state == state && !one.standing.empty();
    return reached ? Json(inIso(one.standing.back()->date)) : Json();
}

Json rowJson(const BatchCase& one, const Paybook& book) {
    const Batch& batch = *one.batch;
    return {{"number", batch.number},
            {"scheme", batch.scheme},
            {"name", batch.name},
            {"state", one.state.empty() ? std::string_view("withdrawn") : one.state},
            {"frozen_on", inIso(batch.date)},
            {"until", batch.until ? Json(inIso(*batch.until)) : Json()},
            {"approved_on", dayOfLast(one, "approved")},
            {"claims", batch.claims.size()},
            {"units", one.units().size()},
            {"raw_fen", one.raw().inFen()},
            {"paid_fen", one.paid().inFen()},
            {"disbursed_fen", book.balanceOf(batch.number).paid.inFen()},
            {"sha256", batch.sha256}};
}

Money fenOf(const Json& object, const char* key) {
    return Money::ofFen(object.at(key).get<std::int64_t>());
}

void printSums(const Json& batch, const Console& console) {
    console.print(translatable("cli", "批次 {0} {1}，{2} 冻结，{3}")
                      .with(batch.at("batch").get<std::string>(),
                            batch.at("name").get<std::string>(),
                            batch.at("frozen_on").get<std::string>(),
                            moneyStateInWords(batch.at("state").get<std::string>(), console)));
    console.print(translatable("cli", "可分配 {0} 元，应计 {1} 元，上限后 {2} 元，奖补 {3} 元")
                      .with(inYuan(fenOf(batch, "pool_fen")), inYuan(fenOf(batch, "raw_fen")),
                            inYuan(fenOf(batch, "capped_fen")), inYuan(fenOf(batch, "paid_fen"))));
    console.print(translatable("cli", "校验值 {0}").with(batch.at("sha256").get<std::string>()));
}

}  // namespace

void printBatches(const FundYear& year, const Plan& plan, const Console& console) {
    TextTable table({{console.text(translatable("cli", "批次"))},
                     {console.text(translatable("cli", "名称")), Align::Left, true},
                     {console.text(translatable("cli", "冻结日期"))},
                     {console.text(translatable("cli", "状态"))},
                     {console.text(translatable("cli", "申报(件)")), Align::Right},
                     {console.text(translatable("cli", "单位(家)")), Align::Right},
                     {console.text(translatable("cli", "奖补(元)")), Align::Right},
                     {console.text(translatable("cli", "已拨付(元)")), Align::Right}});
    const Casebook cases(year, plan);
    const Paybook book(cases);
    for (const BatchCase& each : batchesOf(year)) {
        table.add({each.batch->number, each.batch->name, inIso(each.batch->date),
                   moneyStateInWords(each.state, console),
                   std::to_string(each.batch->claims.size()), std::to_string(each.units().size()),
                   inYuan(each.paid()), inYuan(book.balanceOf(each.batch->number).paid)});
    }
    table.print(console.out(), outputWidth());
}

void printBatchesJson(const FundYear& year, const Plan& plan, const Console& console) {
    const Casebook cases(year, plan);
    const Paybook book(cases);
    Json out{{"batches", Json::array()}};
    for (const BatchCase& each : batchesOf(year)) out["batches"].push_back(rowJson(each, book));
    print(out, console);
}

void printBatch(const std::string& document, const Console& console) {
    const Json batch = Json::parse(document);
    printSums(batch, console);
    console.out() << '\n';
    TextTable table({{console.text(translatable("cli", "统一社会信用代码"))},
                     {console.text(translatable("cli", "单位")), Align::Left, true},
                     {console.text(translatable("cli", "应计(元)")), Align::Right},
                     {console.text(translatable("cli", "上限后(元)")), Align::Right},
                     {console.text(translatable("cli", "奖补(元)")), Align::Right}});
    for (const Json& each : batch.at("units")) {
        table.add({each.at("uscc").get<std::string>(), each.at("name").get<std::string>(),
                   inYuan(fenOf(each, "raw_fen")), inYuan(fenOf(each, "capped_fen")),
                   inYuan(fenOf(each, "paid_fen"))});
    }
    table.print(console.out(), outputWidth());
    console.print(
        translatable("cli", "不予奖补 {0} 条").with(std::to_string(batch.at("rejected").size())));
}

void printDifferences(const std::vector<BatchDifference>& differences, const Registry& registry,
                      const Console& console) {
    if (differences.empty()) {
        console.print(translatable("cli", "按今天的记录重算，各单位金额与冻结时相同。"));
        return;
    }
    TextTable table({{console.text(translatable("cli", "统一社会信用代码"))},
                     {console.text(translatable("cli", "单位")), Align::Left, true},
                     {console.text(translatable("cli", "冻结时(元)")), Align::Right},
                     {console.text(translatable("cli", "按今天的记录(元)")), Align::Right}});
    for (const BatchDifference& each : differences) {
        const Organisation& unit = registry.at(each.unit);
        table.add(
            {std::string(unit.code.text()), unit.name, inYuan(each.before), inYuan(each.after)});
    }
    table.print(console.out(), outputWidth());
}

void printDifferencesJson(const std::string& number,
                          const std::vector<BatchDifference>& differences, const Registry& registry,
                          const Console& console) {
    Json out{{"batch", number}, {"units", Json::array()}};
    for (const BatchDifference& each : differences) {
        const Organisation& unit = registry.at(each.unit);
        out["units"].push_back({{"uscc", unit.code.text()},
                                {"name", unit.name},
                                {"before_fen", each.before.inFen()},
                                {"after_fen", each.after.inFen()}});
    }
    print(out, console);
}

}  // namespace grants::cli
