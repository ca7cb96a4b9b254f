// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file so large that it is loaded in stages, made in a moment by SQL alone.
#pragma once

#include "storage/sqlite/database.h"
#include "support/fund_files.h"

namespace grants::test {

/// Surveys and claims in their tens of thousands beside the small fund's records.
struct LargeFund {
    static constexpr int kRows = 40'000;
    Scratch scratch;
    std::filesystem::path file = scratch / "大 年#度%20?.zlzh";

    LargeFund() {
        makeSmallFund(file);
        const std::string numbers =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
            std::to_string(kRows) + ") ";
        change(
            "INSERT INTO survey (version, number, date, satisfied, fairly_satisfied, "
            "basically_satisfied, dissatisfied) " +
            numbers + "SELECT 1, 'DC' || i, '2024-05-06', i, 2, 1, 0 FROM n");
        change("INSERT INTO claim (version, number, scheme, unit, register_no, date) " + numbers +
               "SELECT 1, 'JB' || i, 0, 2, 'X2024980000001', '2024-12-01' FROM n");
        sealAsItStands(file);
    }
    void change(const std::string& sql) const { Database(file).execute(sql); }
    /// Six times as many claims: their loading is asked on the way whether to go on, however fast
    /// the machine.
    void multiplyClaims() const {
        change(
            "INSERT INTO claim (version, number, scheme, unit, register_no, date) "
            "SELECT 1, a.number || '-' || b.i, 0, 2, 'X2024980000001', '2024-12-01' FROM "
            "claim a, (SELECT 1 AS i UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION "
            "SELECT 5) b");
        sealAsItStands(file);
    }
};

}  // namespace grants::test
