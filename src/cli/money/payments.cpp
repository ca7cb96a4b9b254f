// SPDX-License-Identifier: GPL-3.0-or-later
// `payments`: what was asked for, approved, paid and brought back.
#include "cli/fund.h"
#include "cli/money/money_words.h"
#include "cli/text_table.h"
#include "domain/payments/paybook.h"

#include <nlohmann/json.hpp>

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

struct PaymentsArguments {
    FundArguments fund;
};

Json dayOf(const Decision* decision) {
    return decision == nullptr ? Json() : Json(inIso(decision->date));
}

std::string_view stateCode(const PaymentCase& one) {
    return one.state.empty() ? std::string_view("withdrawn") : one.state;
}

Json rowJson(const Paybook& book, const PaymentCase& one) {
    const Payment& payment = *one.payment;
    const std::string_view voucher = one.voucher();
    return {{"number", payment.number},
            {"for", payment.reason},
            {"uscc", book.cases().year().registry.at(payment.unit).code.text()},
            {"line", book.lineOf(payment)},
            {"kind", codeText(payment.kind)},
            {"amount_fen", payment.amount.inFen()},
            {"state", stateCode(one)},
            {"requested", dayOf(one.last("request"))},
            {"approved", dayOf(one.last("approve"))},
            {"paid", one.paidOn() ? Json(inIso(*one.paidOn())) : Json()},
            {"ref", voucher.empty() ? Json() : Json(voucher)}};
}

std::string kindInWords(PaymentKind kind, const Console& console) {
    switch (kind) {
        case PaymentKind::First:
            return console.text(translatable("cli", "首款"));
        case PaymentKind::Final:
            return console.text(translatable("cli", "尾款"));
        case PaymentKind::Subsidy:
            return console.text(translatable("cli", "奖补"));
        case PaymentKind::Recovery:
            return console.text(translatable("cli", "追回"));
    }
    return {};
}

/// 已支付（补录） of one that was paid before the program was taken up.
std::string stateInWords(const PaymentCase& one, const Console& console) {
    const std::string state = moneyStateInWords(one.state, console);
    return one.payment->takenUp.empty()
               ? state
               : console.text(translatable("cli", "{0}（补录）").with(state));
}

void printTable(const Paybook& book, const Console& console) {
    TextTable table({{console.text(translatable("cli", "拨付编号"))},
                     {console.text(translatable("cli", "受理号或批次"))},
                     {console.text(translatable("cli", "单位")), Align::Left, true},
                     {console.text(translatable("cli", "类型"))},
                     {console.text(translatable("cli", "金额(元)")), Align::Right},
                     {console.text(translatable("cli", "状态"))},
                     {console.text(translatable("cli", "支付日期"))}});
    Balance sum;
    for (const PaymentCase& each : book.payments()) {
        const Payment& payment = *each.payment;
        const auto day = each.paidOn();
        table.add({payment.number, payment.reason,
                   book.cases().year().registry.at(payment.unit).name,
                   kindInWords(payment.kind, console), inYuan(payment.amount),
                   stateInWords(each, console), day ? inIso(*day) : std::string()});
        if (each.isPaid()) (each.isRecovery() ? sum.returned : sum.paid) += payment.amount;
    }
    table.print(console.out(), outputWidth());
    console.out() << '\n';
    console.print(
        translatable("cli", "共 {0} 笔，已支付 {1} 元，追回 {2} 元。")
            .with(std::to_string(book.payments().size()), inYuan(sum.paid), inYuan(sum.returned)));
}

ExitCode showPayments(const PaymentsArguments& arguments, const Console& console) {
    const Fund fund = openFund(arguments.fund, console);
    const Casebook cases(*fund.year, fund.plan);
    const Paybook book(cases);
    if (!arguments.fund.json) {
        printTable(book, console);
        return ExitCode::Done;
    }
    Json out{{"payments", Json::array()}};
    for (const PaymentCase& each : book.payments()) out["payments"].push_back(rowJson(book, each));
    console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    return ExitCode::Done;
}

}  // namespace

void declarePayments(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<PaymentsArguments>();
    addFile(app, console, arguments->fund);
    addJson(app, console, arguments->fund);
    onChosen(app, console, task, arguments, showPayments);
}

}  // namespace grants::cli
