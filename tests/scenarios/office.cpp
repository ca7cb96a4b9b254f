// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "support/staff.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace grants::test {

const std::vector<Walked>& allWalked() {
    static const std::vector<Walked> all = {
        {"P1", yuan(1'000'000), yuan(999'999), yuan(499'999), 5},
        {"P2", yuan(300'000), yuan(280'001), yuan(140'000), 5},
        {"P3", yuan(100'000), yuan(89'285), yuan(44'642), 3},
        {"P4", yuan(300'000), yuan(250'000), yuan(125'000), 5},
        {"P5", yuan(200'000), yuan(200'000), yuan(100'000), 3},
        {"P6", yuan(200'000), Money::ofFen(150'000'55), yuan(75'000), 3}};
    return all;
}

const Walked& walked(std::string_view project) {
    return *std::find_if(allWalked().begin(), allWalked().end(),
                         [&](const Walked& each) { return each.project == project; });
}

Office::Office() {
    addStaff(*workspace);
}

Workspace& Office::as(std::string_view login) {
    if (workspace->login() != login) workspace->signIn(login, kPassword);
    return *workspace;
}

void Office::agree() {
    book.agree(*workspace, on);
    kept.insert_or_assign(on, book);
}

Decision Office::taken(const Acted& acted) {
    REQUIRE((acted.refused.empty() ? "" : acted.refused.front().code) == "");
    return acted.decision;
}

Decision Office::act(std::string_view login, const Walked& one, const std::string& action,
                     const std::string& result, std::optional<Money> amount) {
    Act act{Subject::Application, one.receipt(), action, on};
    act.result = result;
    act.opinion = "同意";
    act.amount = amount;
    if (action == "award") act.ref = "渝高新发〔2024〕1号";
    INFO(one.project << " " << action << " on " << inIso(on));
    return taken(as(login).act(act));
}

void Office::step(std::string_view login, const Walked& one, const std::string& action,
                  const std::string& result) {
    (void)act(login, one, action, result);
    agree();
}

void Office::stepAll(std::string_view login, const std::string& action, const std::string& result) {
    for (const Walked& one : allWalked()) step(login, one, action, result);
}

void Office::pay(std::string_view login, const std::string& payment, const std::string& action) {
    Act act{Subject::Payment, payment, action, on};
    if (action == "confirm") act.ref = "PZ-" + payment.substr(payment.size() - 4);
    (void)taken(as(login).act(act));
}

void Office::bringBack(const Walked& one, Money amount) {
    (void)taken(
        as("finance").recoverPayment({one.receipt(), amount, on, "按任务书收回", "SK-1", ""}));
    book.cameBack(one.receipt(), amount);
    agree();
}

}  // namespace grants::test
