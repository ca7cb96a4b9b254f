// SPDX-License-Identifier: GPL-3.0-or-later
// 立项拨付 › 拨付: to whom is paid, before one decides and where that changed since the approval.
#include "ui/awards/payments_fixture.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

/// A payment that the chief is to approve.
struct ToApprove : PaymentDesk {
    ToApprove() : PaymentDesk("officer") {
        request({"SB-1"});
        awaitPayments(1);
        signIn("chief");
        awaitPayments(1);
    }
    /// By the officer, who may; the payments are in view afterwards.
    void changeAccount(const char* account) {
        signIn("officer");
        Organisation unit = year().registry.at(year().payments.front().unit);
        unit.account = account;
        session().edit(QStringLiteral("改账号"), [unit](Edit& edit) { edit.put(unit); });
        settle();
    }
    [[nodiscard]] QString mark() {
        const Rows& rows = *table().tableModel()->rows();
        return rows.fault(0, columnOf(rows, QStringLiteral("unit")).value());
    }
};

}  // namespace

TEST_CASE_METHOD(ToApprove, "who approves sees the payee's name, bank and account") {
    choose(0);
    ask("approve");
    CHECK_THAT(childOf<QLabel>(dialog(), "subjects").text().toStdString(),
               Contains("户名") && Contains("某银行") && Contains("6222020200000000001"));
}

TEST_CASE_METHOD(ToApprove, "an account that is changed after the approval is marked and told") {
    act(0, "approve", Date(2024, 7, 3));
    CHECK(mark().isEmpty());
    changeAccount("6222020200000000777");
    REQUIRE(eventually([this] { return !mark().isEmpty(); }));
    choose(0);
    const std::string html = pane().explanation().describe().html().toStdString();
    CHECK_THAT(html, Contains("批准时 6222020200000000001，现在 6222020200000000777"));
    CHECK_THAT(html, Contains("撤回办理"));
}
