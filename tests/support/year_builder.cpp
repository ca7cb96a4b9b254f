// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/year_builder.h"

#include <stdexcept>

namespace grants::test {

Money yuan(std::int64_t amount) {
    return Money::ofYuan(amount);
}

Money wan(std::int64_t amount) {
    return Money::ofWan(amount);
}

Date day(std::string_view iso) {
    return parseDate(iso).value();
}

Rules policyRules() {
    Rules rules;
    rules.factWindow = {day("2023-09-01"), day("2024-12-31")};
    rules.inclusiveLimit = wan(1000);
    return rules;
}

SchemeRules transferPolicy() {
    const std::string clause = "二(二)1";
    return {"S1",
            wan(10),
            wan(50),
            TransferRates{yuan(4000), yuan(1000), LargeRate{Fraction(1, 10'000), wan(500)}},
            {"二(二)", clause, clause, clause, clause, "", clause, clause, "三", "三", "三"}};
}

SchemeRules pledgePolicy() {
    const std::string clause = "二(二)2";
    return {"S2",
            wan(20),
            wan(60),
            PledgeRates{Fraction(1, 1000)},
            {"二(二)", clause, "", "", "", clause, clause, clause, "三", "三", "三"}};
}

CreditCode creditCode(int number) {
    const std::string digits = std::to_string(number);
    const std::string body =
        "91500107MA" + std::string(7 - digits.size(), '0') + digits;  // 17 characters
    for (const char check : std::string_view("0123456789ABCDEFGHJKLMNPQRTUWXY")) {
        if (const auto code = CreditCode::parse(body + check)) return *code;
    }
    throw std::logic_error("no check character fits");
}

PatentNumber patent(int number, PatentType type) {
    const std::string digits = std::to_string(number);
    const std::string body = "2020" + std::to_string(static_cast<int>(type)) +
                             std::string(7 - digits.size(), '0') + digits;
    for (const char check : std::string_view("0123456789X")) {
        if (const auto found = PatentNumber::parse(body + check)) return *found;
    }
    throw std::logic_error("no check digit fits");
}

YearBuilder::UnitId YearBuilder::university(const std::string& name) {
    return add(name, UnitKind::University, EnterpriseSize::NotApplicable);
}

YearBuilder::UnitId YearBuilder::sme(const std::string& name) {
    return add(name, UnitKind::Enterprise, EnterpriseSize::Small);
}

YearBuilder::UnitId YearBuilder::agency(const std::string& name) {
    return add(name, UnitKind::ServiceAgency, EnterpriseSize::NotApplicable);
}

YearBuilder::UnitId YearBuilder::add(const std::string& name, UnitKind kind, EnterpriseSize size) {
    const UnitId id{static_cast<std::int64_t>(m_units.size()) + 1};
    m_units.push_back({id, creditCode(static_cast<int>(id.value)), name, kind, true, true, size});
    return id;
}

Organisation& YearBuilder::edit(UnitId unit) {
    return m_units.at(static_cast<std::size_t>(unit.value) - 1);
}

LicenceRecord& YearBuilder::record(const std::string& number, Way way, UnitId from, UnitId to,
                                   int patents) {
    LicenceRecord made;
    made.id = {static_cast<std::int64_t>(m_records.size()) + 1};
    made.registerNo = number;
    made.way = way;
    made.providers = {from};
    made.recipients = {to};
    made.date = day("2024-06-01");
    made.implemented = true;
    for (int i = 0; i < patents; ++i) made.patents.push_back(patent(++m_patents));
    return m_records.emplace_back(std::move(made));
}

LicenceRecord& YearBuilder::transfer(const std::string& number, UnitId from, UnitId to,
                                     int patents) {
    return record(number, Way::Transfer, from, to, patents);
}

LicenceRecord& YearBuilder::licence(const std::string& number, UnitId from, UnitId to, int patents,
                                    Money amount) {
    LicenceRecord& made = record(number, Way::Licence, from, to, patents);
    made.amount = amount;
    return made;
}

Pledge& YearBuilder::pledge(const std::string& number, UnitId debtor, Money amount,
                            UnitId service) {
    Pledge made;
    made.id = {static_cast<std::int64_t>(m_pledges.size()) + 1};
    made.registerNo = number;
    made.debtor = made.pledgor = debtor;
    made.pledgee = "某银行";
    made.registered = made.disbursed = made.bankCredit = amount;
    made.date = day("2024-06-01");
    made.service = service;
    made.patents = {patent(++m_patents)};
    return m_pledges.emplace_back(std::move(made));
}

void YearBuilder::claim(const std::string& scheme, UnitId unit, const std::string& record) {
    const auto id = static_cast<std::int64_t>(m_claims.size()) + 1;
    m_claims.push_back({{id}, "SB-" + std::to_string(id), scheme, unit, record, day("2024-11-01")});
}

OtherFunding& YearBuilder::otherFunding(UnitId unit) {
    OtherFunding made;
    made.id = {static_cast<std::int64_t>(m_funding.size()) + 1};
    made.unit = unit;
    made.name = "市级专利转化项目";
    return m_funding.emplace_back(std::move(made));
}

FundYear YearBuilder::build() const {
    FundYear year;
    year.registry = Registry({m_units.begin(), m_units.end()});
    year.licences = {m_records.begin(), m_records.end()};
    year.pledges = {m_pledges.begin(), m_pledges.end()};
    year.otherFunding = {m_funding.begin(), m_funding.end()};
    year.claims = m_claims;
    return year;
}

}  // namespace grants::test
