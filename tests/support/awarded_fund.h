// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file in which SB-1 of P2 is publicised, ready to be awarded and paid; in 2024.
#pragma once

#include "support/entered_year.h"
#include "support/fund_files.h"

#include <memory>
#include <optional>
#include <string>

namespace grants::test {

/// SB-1 with its unit's account; asks for the rights to enter and to examine.
inline void enterPublicised(Workspace& workspace, const std::string& project = "P2") {
    ProcedureYear year = soundApplication("SB-1", project);
    year.application("SB-1").takenUp = "publicised";
    Organisation& unit = year.edit({1});
    unit.bank = "某银行";
    unit.account = "6222020200000000001";
    FundYear entered = year.build();
    entered.experts.clear();
    entered.seats.clear();
    entered.scores.clear();
    enter(workspace, entered);
}

struct AwardedFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;

    AwardedFund() {
        workspace = Workspace::create(file, builtInPlanJson());
        enterPublicised(*workspace);
    }

    [[nodiscard]] Acted act(const std::string& action, const Date on = Date(2024, 7, 1),
                            const std::string& result = {}, std::optional<Money> amount = {}) {
        Act act{Subject::Application, "SB-1", action, on};
        act.result = result;
        act.opinion = "同意";
        act.amount = amount;
        return workspace->act(act);
    }
    /// Awarded with this amount, and signed.
    void sign(Money amount) {
        (void)act("award", Date(2024, 6, 28), {}, amount);
        (void)act("sign", Date(2024, 7, 1));
    }
    [[nodiscard]] Acted request(std::optional<Money> amount = {}, Date on = Date(2024, 7, 2)) {
        return workspace->requestPayment({"SB-1", amount, on, "", "", ""});
    }
    [[nodiscard]] Acted recover(std::optional<Money> amount, Date on = Date(2024, 9, 1)) {
        return workspace->recoverPayment({"SB-1", amount, on, "终止", "", ""});
    }
    [[nodiscard]] Acted pay(const std::string& action, const std::string& number,
                            Date on = Date(2024, 7, 3)) {
        Act act{Subject::Payment, number, action, on};
        act.opinion = "同意";
        act.ref = action == "confirm" ? "PZ-1" : "";
        return workspace->act(act);
    }
    /// Requested, approved and confirmed; its number.
    std::string payAll(std::optional<Money> amount = {}) {
        const std::string number = request(amount).decision.number;
        (void)pay("approve", number);
        (void)pay("confirm", number);
        return number;
    }
};

/// The code of the first reason; "done" for none.
inline std::string verdictOf(const Acted& acted) {
    return acted.refused.empty() ? "done" : acted.refused.front().code;
}

}  // namespace grants::test
