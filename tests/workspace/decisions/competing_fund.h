// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file in which more applications compete than there are places and money for, and random
// steps that somebody tries in it, fitting or not.
#pragma once

#include "support/awarded_fund.h"
#include "support/random_year.h"

#include <optional>
#include <string>
#include <vector>

namespace grants::test {

/// P1 has three applications for its one place of 100万元, P2 five for three of 30万元; 110万元
/// were appropriated, less than both lines have.
struct CompetingFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;
    Dice dice;
    Date day = Date(2024, 6, 3);

    explicit CompetingFund(std::uint64_t seed);
    /// A day passes, and something is tried: the codes of what refused it, none when it was done.
    [[nodiscard]] std::vector<std::string> tryNext();

  private:
    [[nodiscard]] Acted tryOne();
    [[nodiscard]] Acted decide(const FundYear& year);
    [[nodiscard]] Acted askForMoney(const FundYear& year);
    [[nodiscard]] Acted bringBack(const FundYear& year);
    [[nodiscard]] Acted decideOnPayment(const FundYear& year);
    [[nodiscard]] Acted moveMoney();
    [[nodiscard]] Acted decideOnMove(const FundYear& year);
    [[nodiscard]] std::string anyReason();
    [[nodiscard]] std::string anyAward(const FundYear& year);
    [[nodiscard]] std::optional<Money> anyAmount();
};

/// A subject as its decisions tell it, read one after the other.
struct Retold {
    std::string state;
    std::vector<const Decision*> standing{};

    /// The newest that stands; null for none.
    [[nodiscard]] const Decision* last(std::string_view action) const;
    [[nodiscard]] bool passed(std::string_view code) const;
};
[[nodiscard]] Retold retell(const FundYear& year, Subject subject, const std::string& number,
                            const std::string& first);

}  // namespace grants::test
