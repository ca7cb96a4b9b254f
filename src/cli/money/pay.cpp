// SPDX-License-Identifier: GPL-3.0-or-later
// `pay`: a payment is requested, approved, confirmed, or brought back; its approval or rejection is
// reversed.
#include "cli/fund.h"
#include "cli/money/money_words.h"
#include "cli/projects/verdicts.h"
#include "domain/payments/dues.h"

namespace grants::cli {
namespace {

struct PayArguments {
    FundArguments fund;
    std::string action, on, amount;
    std::vector<std::string> numbers, reasons;
    std::string opinion, ref, override;

    /// Whether it begins a payment, rather than decides about one.
    [[nodiscard]] bool begins() const { return action == "request" || action == "recover"; }
};

std::optional<Date> dayOf(const PayArguments& arguments) {
    if (arguments.on.empty()) return std::nullopt;
    return orRefuse(parseDate(arguments.on));
}

PaymentOrder orderFor(const PayArguments& arguments, const std::string& reason) {
    PaymentOrder order;
    order.reason = reason;
    order.on = dayOf(arguments);
    if (!arguments.amount.empty()) order.amount = orRefuse(parseMoney(arguments.amount));
    order.opinion = arguments.opinion;
    order.ref = arguments.ref;
    order.override = arguments.override;
    return order;
}

Acted begin(Workspace& workspace, const PayArguments& arguments, const std::string& reason) {
    const PaymentOrder order = orderFor(arguments, reason);
    return arguments.action == "request" ? workspace.requestPayment(order)
                                         : workspace.recoverPayment(order);
}

Acted decide(Workspace& workspace, const PayArguments& arguments, const std::string& number) {
    Act act{Subject::Payment, number, arguments.action, dayOf(arguments)};
    act.opinion = arguments.opinion;
    act.ref = arguments.ref;
    act.override = arguments.override;
    return workspace.act(act);
}

/// What it is about; throws Error(Usage) when that is missing or does not belong there.
const std::vector<std::string>& subjects(const PayArguments& arguments) {
    const bool fits = arguments.begins() ? arguments.numbers.empty() : arguments.reasons.empty();
    const auto& list = arguments.begins() ? arguments.reasons : arguments.numbers;
    if (fits && !list.empty()) return list;
    throw Error(ErrorKind::Usage,
                arguments.begins()
                    ? translatable("cli", "{0} 要用 --for 写明受理号，或批次和单位代码。")
                          .with(arguments.action)
                    : translatable("cli", "{0} 要写明拨付编号。").with(arguments.action));
}

/// A batch alone stands for every unit of it to which something is due.
std::vector<std::string> unitByUnit(const std::vector<std::string>& reasons, Workspace& workspace) {
    const auto year = workspace.year();
    const Casebook cases(*year, workspace.plan());
    const Paybook book(cases);
    std::vector<std::string> all;
    for (const std::string& reason : reasons) {
        const BatchCase* batch = findBatch(book.batches(), reason);
        const std::size_t before = all.size();
        if (batch != nullptr) {
            for (const Id<Organisation> unit : batch->units()) {
                if (!dueOf(book, *batch, unit).isZero())
                    all.push_back(reason + "/" + std::string(year->registry.at(unit).code.text()));
            }
        }
        if (batch == nullptr || all.size() == before) all.push_back(reason);
    }
    return all;
}

ExitCode pay(const PayArguments& arguments, const Console& console) {
    std::vector<std::string> about = subjects(arguments);
    const auto workspace = openWorkspace(arguments.fund, console);
    if (arguments.action == "request") about = unitByUnit(about, *workspace);
    const auto verdicts = verdictsOn(about, [&](const std::string& each) {
        return arguments.begins() ? begin(*workspace, arguments, each)
                                  : decide(*workspace, arguments, each);
    });
    const ExitCode code = tell(verdicts, arguments.fund.json, moneyStateInWords, console);
    tellDaysOutOfOrder(verdicts, *workspace, console);
    return code;
}

}  // namespace

void declarePay(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<PayArguments>();
    addFile(app, console, arguments->fund);
    app.add_option(
           "ACTION", arguments->action,
           console.text(translatable("cli",
                                     "request 申请、approve 批准、reject 不予批准、confirm 已支付、"
                                     "recover 追回、add-voucher 补填凭证号、reverse 撤回批准或"
                                     "不予批准，要写 --opinion")))
        ->required()
        ->check(CLI::IsMember(
            {"request", "approve", "reject", "confirm", "recover", "add-voucher", "reverse"}));
    app.add_option("PAYMENT", arguments->numbers,
                   console.text(translatable("cli", "拨付编号，可写多个")));
    const auto option = [&](const char* name, auto& value, const Message& what, const char* shape) {
        return app.add_option(name, value, console.text(what))->option_text(shape);
    };
    option("--for", arguments->reasons,
           translatable("cli", "付给哪件申报或哪个批次的哪个单位，可写多个；只写批次为其全部单位"),
           "NUMBER|BATCH/USCC");
    option("--amount", arguments->amount, translatable("cli", "金额，单位为元；默认为应付的全部"),
           "AMOUNT");
    option("--on", arguments->on, translatable("cli", "办理日期，默认为今天"), "DATE");
    option("--ref", arguments->ref, translatable("cli", "凭证号"), "TEXT");
    option("--opinion", arguments->opinion, translatable("cli", "意见"), "TEXT");
    option("--override", arguments->override, translatable("cli", "越过限制的理由，须由负责人办理"),
           "REASON");
    addJson(app, console, arguments->fund);
    onChosen(app, console, task, arguments, pay);
}

}  // namespace grants::cli
