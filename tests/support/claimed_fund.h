// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file in which a university and two firms claim transfers and licences of 2024 as S1.
#pragma once

#include "support/fund_files.h"
#include "support/year_builder.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace grants::test {

/// ZR1: the first firm's two patents, which it and the university claim in May; XK1: a licence that
/// the second firm claims in May; ZR2: a transfer that it claims in September. Everybody has an
/// account.
inline FundYear claimedYear() {
    YearBuilder year;
    const auto university = year.university("某大学");
    const auto first = year.sme("甲公司"), second = year.sme("乙公司");
    for (const auto unit : {university, first, second}) {
        year.edit(unit).bank = "某银行";
        year.edit(unit).account = "6222020200000000001";
    }
    year.transfer("ZR1", university, first, 2);
    year.licence("XK1", university, second);
    year.transfer("ZR2", university, second);
    year.claim("S1", first, "ZR1");
    year.claim("S1", university, "ZR1");
    year.claim("S1", second, "XK1");
    year.claim("S1", second, "ZR2");
    FundYear built = year.build();
    for (Claim& each : built.claims) each.date = Date(2024, 5, 10);
    built.claims.back().date = Date(2024, 9, 10);
    return built;
}

/// Into a new file, which gives the ids that the year has.
inline void enterClaims(Workspace& workspace, const FundYear& year) {
    const auto putAll = [](Edit& edit, const auto& records) {
        for (auto each : records) {
            each.id = {};
            each.version = 0;
            edit.put(each);
        }
    };
    workspace.edit(Operation::Enter, "录入", [&](Edit& edit) {
        putAll(edit, year.registry.units());
        putAll(edit, year.licences);
        putAll(edit, year.claims);
    });
}

struct ClaimedFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;

    ClaimedFund() {
        workspace = Workspace::create(file, builtInPlanJson());
        enterClaims(*workspace, claimedYear());
    }
    [[nodiscard]] Acted freeze(std::optional<Date> until = {},
                               std::vector<std::string> settings = {},
                               Date on = Date(2024, 6, 1)) const {
        return workspace->freezeBatch({"S1", until, "", std::move(settings), on});
    }
    [[nodiscard]] Acted decide(const std::string& action, const std::string& number) const {
        Act act{Subject::Batch, number, action, Date(2024, 6, 3)};
        act.opinion = "同意";
        return workspace->act(act);
    }
    /// Its number.
    std::string approved(std::optional<Date> until = {}) const {
        const std::string number = freeze(until).decision.number;
        (void)decide("approve", number);
        return number;
    }
    void reopen() {
        workspace.reset();
        workspace = Workspace::open(file);
    }
};

/// The code of the first reason; "done" for none.
inline std::string outcomeOf(const Acted& acted) {
    return acted.refused.empty() ? "done" : acted.refused.front().code;
}

}  // namespace grants::test
