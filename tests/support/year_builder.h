// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a small fund year in a test, readable as a scenario.
#pragma once

#include "domain/plan/rules.h"
#include "domain/plan/scheme_rules.h"
#include "domain/year/fund_year.h"

#include <deque>
#include <string>
#include <string_view>

namespace grants::test {

[[nodiscard]] Money yuan(std::int64_t amount);
[[nodiscard]] Money wan(std::int64_t amount);
[[nodiscard]] Date day(std::string_view iso);

/// The policy's own figures with every reading at its default (domain §2), written out by hand.
[[nodiscard]] Rules policyRules();
/// S1 and S2 with the policy's own figures and clauses, written out by hand.
[[nodiscard]] SchemeRules transferPolicy();
[[nodiscard]] SchemeRules pledgePolicy();
/// A valid 统一社会信用代码 for each number; greater numbers give greater codes.
[[nodiscard]] CreditCode creditCode(int number);
/// A patent of that kind for each number; greater numbers give greater patents of one kind.
[[nodiscard]] PatentNumber patent(int number, PatentType type = PatentType::Invention);

class YearBuilder {
  public:
    using UnitId = Id<Organisation>;

    /// All are 区内; change what the scenario needs with `edit`.
    UnitId university(const std::string& name);
    UnitId sme(const std::string& name);
    UnitId agency(const std::string& name);
    [[nodiscard]] Organisation& edit(UnitId unit);

    /// Recorded on 2024-06-01 for 转化实施, with as many fresh invention patents.
    LicenceRecord& transfer(const std::string& number, UnitId from, UnitId to, int patents = 1);
    LicenceRecord& licence(const std::string& number, UnitId from, UnitId to, int patents = 1,
                           Money amount = {});
    /// Registered on 2024-06-01, paid out in full, with one fresh patent.
    Pledge& pledge(const std::string& number, UnitId debtor, Money amount, UnitId service = {});
    void claim(const std::string& scheme, UnitId unit, const std::string& record);
    OtherFunding& otherFunding(UnitId unit);

    [[nodiscard]] FundYear build() const;

  private:
    UnitId add(const std::string& name, UnitKind kind, EnterpriseSize size);
    LicenceRecord& record(const std::string& number, Way way, UnitId from, UnitId to, int patents);

    std::deque<Organisation> m_units;
    std::deque<LicenceRecord> m_records;
    std::deque<Pledge> m_pledges;
    std::deque<OtherFunding> m_funding;
    std::vector<Claim> m_claims;
    int m_patents = 0;
};

}  // namespace grants::test
