// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file with money on its way: SB-1 of P2 is awarded and its first share paid, 下达 brought
// 500万 less 1万, 2万 were moved from P4 to P5; with one person a role, or without anybody.
#pragma once

#include "support/awarded_fund.h"
#include "support/staff.h"

#include <filesystem>

namespace grants::test {

inline void putMoney(Edit& edit) {
    edit.put(Appropriation{{}, "渝财〔2024〕1号", Money::ofWan(499), Date(2024, 3, 1)});
    edit.put(Reallocation{{},
                          "TJ-OLD",
                          "P4",
                          "P5",
                          Money::ofWan(2),
                          "渝知〔2024〕3号",
                          Date(2024, 5, 6),
                          "approved"});
}

/// Each made once, since every password takes its time.
inline const std::filesystem::path& moneyFile() {
    static AwardedFund fund;
    static const std::filesystem::path file = [] {
        fund.sign(Money::ofWan(30));
        (void)fund.payAll();
        fund.workspace->edit(Operation::Pay, "录入资金", putMoney);
        fund.workspace.reset();
        return fund.file;
    }();
    return file;
}

inline const std::filesystem::path& staffedMoneyFile() {
    static const Scratch scratch;
    static const std::filesystem::path file = [] {
        std::filesystem::copy_file(moneyFile(), scratch / "资金.zlzh");
        addStaff(*Workspace::open(scratch / "资金.zlzh"));
        return scratch / "资金.zlzh";
    }();
    return file;
}

enum class Staff { Nobody, OneARole };

struct BudgetFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "资金.zlzh";

    explicit BudgetFund(Staff staff) {
        const bool staffed = staff == Staff::OneARole;
        std::filesystem::copy_file(staffed ? staffedMoneyFile() : moneyFile(), file);
    }
};

}  // namespace grants::test
