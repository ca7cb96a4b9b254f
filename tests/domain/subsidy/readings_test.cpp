// SPDX-License-Identifier: GPL-3.0-or-later
// What each reading of an open question changes (domain §2), on the smallest year that shows it.
#include "domain/subsidy/calculation.h"
#include "support/year_builder.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

using UnitId = YearBuilder::UnitId;

Money rawOf(const SchemeResult& result, UnitId unit) {
    Money raw;
    for (const auto& one : result.units) {
        if (one.unit == unit) raw += one.raw;
    }
    return raw;
}

Money paidTo(const SchemeResult& result, UnitId unit) {
    Money paid;
    for (const auto& one : result.units) {
        if (one.unit == unit) paid += one.paid;
    }
    return paid;
}

/// Two universities, two firms and an agency; each test adds what it needs.
struct Stage {
    YearBuilder scenario;
    UnitId uni = scenario.university("甲大学"), uni2 = scenario.university("乙大学");
    UnitId firm = scenario.sme("甲公司"), firm2 = scenario.sme("乙公司");
    UnitId agency = scenario.agency("服务机构");
    Rules rules = policyRules();
    SchemeRules transfers = transferPolicy(), pledges = pledgePolicy();
    FundYear year;

    SchemeResult s1(Basis basis = Basis::Potential) {
        year = scenario.build();
        return calculateTransferScheme(transfers, year, rules, basis);
    }
    SchemeResult s2(Basis basis = Basis::Potential) {
        year = scenario.build();
        return calculatePledgeScheme(pledges, year, rules, basis);
    }
};

}  // namespace

TEST_CASE("A1: a licence rewards each side, both together, or the licensee") {
    Stage stage;
    stage.scenario.licence("X1", stage.uni, stage.firm, 3);
    CHECK(rawOf(stage.s1(), stage.uni) == yuan(3000));
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(3000));
    stage.rules.licenceSides = LicenceSides::Shared;
    CHECK(rawOf(stage.s1(), stage.uni) == yuan(1500));
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(1500));
    stage.rules.licenceSides = LicenceSides::Licensee;
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(3000));
    const auto result = stage.s1();
    REQUIRE(result.units.size() == 2);
    const Line& licensor = result.units.front().lines.front();
    CHECK(licensor.raw == Money());
    CHECK(licensor.steps.back().kind == StepKind::SharedBetween);
}

TEST_CASE("A1: half of an odd 分 is floored on each side") {
    Stage stage;
    stage.scenario.licence("X1", stage.uni, stage.firm);
    std::get<TransferRates>(stage.transfers.rates).licence = Money::ofFen(99'999);
    stage.rules.licenceSides = LicenceSides::Shared;
    CHECK(rawOf(stage.s1(), stage.firm) == Money::ofFen(49'999));
}

TEST_CASE("A5: licences of one licensee count one by one or as a sum") {
    Stage stage;
    stage.rules.largeRelation = LargeRelation::Replace;
    stage.scenario.licence("X1", stage.uni, stage.firm, 1, wan(300));
    stage.scenario.licence("X2", stage.uni, stage.firm, 1, wan(300));
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(2000));
    stage.rules.largeUnit = LargeUnit::Cumulative;
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(600));
    stage.rules.largeBase = LargeBase::Excess;
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(100));
    stage.rules.largeRelation = LargeRelation::Add;
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(2100));
    stage.rules.largeRelation = LargeRelation::Higher;
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(2000));
}

TEST_CASE("A5: taken together the higher of the two sums is paid") {
    Stage stage;
    stage.rules.largeUnit = LargeUnit::Cumulative;
    stage.scenario.licence("X1", stage.uni, stage.firm, 9, wan(1000));
    stage.scenario.licence("X2", stage.uni, stage.firm, 1, wan(20'000));
    // Pieces 10 000, 0.01% of 2.1亿 21 000; line by line it would be 9 000 and 20 000.
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(21'000));
}

TEST_CASE("A6: a piece is a patent or a contract") {
    Stage stage;
    stage.scenario.transfer("ZR1", stage.uni, stage.firm, 3);
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(12'000));
    stage.rules.piece = Piece::Contract;
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(4000));
}

TEST_CASE("A7: a large licence outside the scope pays its licensee the 0.01% alone, if at all") {
    Stage stage;
    stage.scenario.licence("X1", stage.firm2, stage.firm, 3, wan(600));
    stage.scenario.licence("X2", stage.firm2, stage.firm, 3, wan(400));
    CHECK(stage.s1().raw == Money());
    stage.rules.largeScope = LargeScope::Free;
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(600));
    CHECK(rawOf(stage.s1(), stage.firm2) == Money());
    CHECK(stage.s1().rejected.size() == 3 + 3 + 3);
    stage.rules.largeUnit = LargeUnit::Cumulative;
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(1000));
}

TEST_CASE("A7: licences that stay small together keep their rejection") {
    Stage stage;
    stage.rules.largeScope = LargeScope::Free;
    stage.rules.largeUnit = LargeUnit::Cumulative;
    stage.scenario.licence("X1", stage.firm2, stage.firm, 1, wan(500));
    const auto result = stage.s1();
    CHECK(result.units.empty());
    REQUIRE(result.rejected.size() == 2);
    CHECK(result.rejected.front().code == RejectionCode::Source);
}

TEST_CASE(
    "A10: of two lines for one patent the higher stays, then the earlier, then the smaller "
    "number") {
    Stage stage;
    auto& transfer = stage.scenario.transfer("ZR1", stage.uni, stage.firm);
    transfer.date = day("2024-10-01");
    stage.scenario.licence("X2", stage.uni, stage.firm).patents = transfer.patents;
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(4000));
    CHECK(rawOf(stage.s1(), stage.uni) == yuan(5000));
    transfer.way = Way::Licence;
    CHECK(stage.s1().rejected.front().record == "ZR1");
    transfer.date = day("2024-06-01");
    CHECK(stage.s1().rejected.front().record == "ZR1");
    transfer.date = day("2024-05-31");
    CHECK(stage.s1().rejected.front().record == "X2");
    stage.rules.samePatent = SamePatent::Both;
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(2000));
}

TEST_CASE("A11: the cap holds a unit, each of its roles, or all units of one representative") {
    Stage stage;
    stage.transfers.unitCap = yuan(10'000);
    stage.scenario.edit(stage.firm).legalRepresentative = "张三";
    stage.scenario.edit(stage.firm2).legalRepresentative = "张三";
    stage.scenario.edit(stage.uni).inDistrict = true;
    stage.scenario.transfer("ZR1", stage.uni, stage.firm, 3);
    stage.scenario.transfer("ZR2", stage.uni, stage.firm2, 2);
    auto& back = stage.scenario.transfer("ZR3", stage.firm, stage.firm2, 2);
    back.providers.push_back(stage.uni2);
    const auto byUnit = stage.s1();
    CHECK(paidTo(byUnit, stage.firm) == yuan(10'000));
    CHECK(paidTo(byUnit, stage.firm2) == yuan(10'000));
    stage.rules.capAggregation = CapAggregation::ByRole;
    const auto byRole = stage.s1();
    CHECK(paidTo(byRole, stage.firm) == yuan(18'000));
    CHECK(byRole.units.size() == 4);
    stage.rules.capAggregation = CapAggregation::ByGroup;
    const auto byGroup = stage.s1();
    CHECK(paidTo(byGroup, stage.firm) + paidTo(byGroup, stage.firm2) == yuan(10'000));
    CHECK(paidTo(byGroup, stage.uni) == yuan(10'000));
}

TEST_CASE("A12: an out-of-district university may be left unpaid while its licensee is paid") {
    Stage stage;
    stage.scenario.edit(stage.uni).inDistrict = false;
    stage.scenario.transfer("ZR1", stage.uni, stage.firm);
    CHECK(rawOf(stage.s1(), stage.uni) == yuan(4000));
    stage.rules.sourceLocation = SourceLocation::City;
    CHECK(rawOf(stage.s1(), stage.uni) == yuan(4000));
    stage.rules.sourceLocation = SourceLocation::District;
    const auto result = stage.s1();
    CHECK(rawOf(result, stage.uni) == Money());
    CHECK(rawOf(result, stage.firm) == yuan(4000));
    REQUIRE(result.rejected.size() == 1);
    CHECK(result.rejected.front().code == RejectionCode::Source);
    stage.scenario.edit(stage.uni).inCity = false;
    stage.rules.sourceLocation = SourceLocation::City;
    CHECK(rawOf(stage.s1(), stage.uni) == Money());
}

TEST_CASE("A15: a loan is rewarded once for both sides, or for each") {
    Stage stage;
    stage.scenario.pledge("Y1", stage.firm, wan(300), stage.agency).enterpriseShare =
        Fraction(7, 10);
    CHECK(rawOf(stage.s2(), stage.firm) == yuan(2100));
    CHECK(rawOf(stage.s2(), stage.agency) == yuan(900));
    stage.rules.pledgeSides = PledgeSides::Each;
    CHECK(rawOf(stage.s2(), stage.firm) == yuan(3000));
    CHECK(rawOf(stage.s2(), stage.agency) == yuan(3000));
}

TEST_CASE("A15: who claims alone gets the whole, claims of both split it") {
    Stage stage;
    stage.scenario.pledge("Y1", stage.firm, wan(300), stage.agency);
    stage.scenario.claim("S2", stage.firm, "Y1");
    CHECK(rawOf(stage.s2(Basis::Filed), stage.firm) == yuan(3000));
    stage.scenario.claim("S2", stage.agency, "Y1");
    CHECK(rawOf(stage.s2(Basis::Filed), stage.firm) == yuan(1500));
    // Whether the other claim is paid in the end does not matter: it was made.
    stage.scenario.otherFunding(stage.agency).registerNo = "Y1";
    CHECK(rawOf(stage.s2(Basis::Filed), stage.firm) == yuan(1500));
    CHECK(rawOf(stage.s2(Basis::Filed), stage.agency) == Money());
}

TEST_CASE("A16: the financing is what was paid out, what was registered, or the smaller") {
    Stage stage;
    Pledge& pledge = stage.scenario.pledge("Y1", stage.firm, wan(300));
    pledge.disbursed = wan(200);
    pledge.patentShare = Fraction(1, 2);
    CHECK(rawOf(stage.s2(), stage.firm) == yuan(1000));
    stage.rules.pledgeAmount = PledgeAmount::Registered;
    CHECK(rawOf(stage.s2(), stage.firm) == yuan(1500));
    pledge.disbursed = wan(400);
    stage.rules.pledgeAmount = PledgeAmount::Disbursed;
    CHECK(rawOf(stage.s2(), stage.firm) == yuan(2000));
}

TEST_CASE("shares of a loan are floored once, at the end") {
    Stage stage;
    Pledge& pledge =
        stage.scenario.pledge("Y1", stage.firm, Money::ofFen(999'999'999), stage.agency);
    pledge.patentShare = Fraction(3333, 10'000);
    pledge.enterpriseShare = Fraction(33, 100);
    // 999 999 999 × 33.33% × 0.1% × 33% = 109 988.99989 分; 999 999.99 for the rest.
    CHECK(rawOf(stage.s2(), stage.firm) == Money::ofFen(109'988));
    CHECK(rawOf(stage.s2(), stage.agency) == Money::ofFen(223'310));
}

TEST_CASE("A23: joint owners: any university will do, all must be, or they share") {
    Stage stage;
    auto& record = stage.scenario.transfer("ZR1", stage.firm2, stage.firm);
    record.providers.push_back(stage.uni);
    CHECK(rawOf(stage.s1(), stage.firm2) == yuan(4000));
    CHECK(rawOf(stage.s1(), stage.uni) == Money());
    stage.rules.coOwner = CoOwner::Split;
    CHECK(rawOf(stage.s1(), stage.firm2) == yuan(2000));
    CHECK(rawOf(stage.s1(), stage.uni) == yuan(2000));
    CHECK(rawOf(stage.s1(), stage.firm) == yuan(4000));
    stage.rules.coOwner = CoOwner::All;
    CHECK(stage.s1().raw == Money());
}

TEST_CASE("A26 and A19: what is allowed but odd is named in the warnings") {
    Stage stage;
    stage.rules.relatedParty = RelatedParty::Flag;
    stage.scenario.transfer("ZR2", stage.uni, stage.firm).related = true;
    stage.scenario.transfer("ZR1", stage.uni, stage.firm2).related = true;
    stage.scenario.transfer("ZR3", stage.uni, stage.firm);
    stage.scenario.pledge("Y1", stage.firm, wan(1)).pledgor = stage.firm2;
    stage.scenario.pledge("Y2", stage.firm, wan(1));
    CHECK(stage.s1().warnings == std::vector<std::string>{"ZR1", "ZR2"});
    CHECK(stage.s2().warnings == std::vector<std::string>{"Y1"});
}

TEST_CASE("A27: a licensor is paid for every licensee, or once for a patent") {
    Stage stage;
    auto& first = stage.scenario.licence("X1", stage.uni, stage.firm, 2);
    stage.scenario.licence("X2", stage.uni, stage.firm2, 2).patents = first.patents;
    CHECK(rawOf(stage.s1(), stage.uni) == yuan(4000));
    stage.rules.licensorRepeat = LicensorRepeat::OncePerPatent;
    CHECK(rawOf(stage.s1(), stage.uni) == yuan(2000));
    CHECK(rawOf(stage.s1(), stage.firm2) == yuan(2000));
}

TEST_CASE("uni_extra makes a unit a source by ruling") {
    Stage stage;
    stage.scenario.transfer("ZR1", stage.firm2, stage.firm);
    CHECK(stage.s1().raw == Money());
    stage.rules.extraUniversities = {std::string(stage.scenario.edit(stage.firm2).code.text())};
    CHECK(rawOf(stage.s1(), stage.firm2) == yuan(4000));
}

TEST_CASE("dividing a record or filing for it twice gains nothing") {
    Stage whole, parts;
    whole.scenario.licence("X1", whole.uni, whole.firm, 4, wan(1200));
    auto& half = parts.scenario.licence("X1", parts.uni, parts.firm, 4, wan(600));
    auto& rest = parts.scenario.licence("X2", parts.uni, parts.firm, 1, wan(600));
    rest.patents = {half.patents.back()};
    half.patents.pop_back();
    const auto together = whole.s1();
    const auto apart = parts.s1();
    CHECK(rawOf(together, whole.firm) == yuan(4000));
    CHECK(rawOf(apart, parts.firm) == yuan(4000));
    CHECK(paidTo(together, whole.uni) == yuan(4000));
    CHECK(paidTo(apart, parts.uni) == yuan(4000));
}

TEST_CASE("a change of a rate is a change of the figure") {
    Stage stage;
    stage.scenario.transfer("ZR1", stage.uni, stage.firm, 3);
    stage.scenario.pledge("Y1", stage.firm, wan(300));
    std::get<TransferRates>(stage.transfers.rates).transfer = Money::ofFen(399'999);
    stage.pledges.rates = PledgeRates{Fraction(1, 1001)};
    CHECK(rawOf(stage.s1(), stage.firm) == Money::ofFen(1'199'997));
    CHECK(rawOf(stage.s2(), stage.firm) == Money::ofFen(299'700));
}

}  // namespace grants::test
