// SPDX-License-Identifier: GPL-3.0-or-later
// Every rejection code with an example that it rejects and the mended one that it lets pass, and
// the order in which the tests speak (interchange §3).
#include "domain/subsidy/calculation.h"
#include "support/settled_lines.h"
#include "support/year_builder.h"

#include <catch2/catch.hpp>

#include <functional>
#include <set>

namespace grants::test {
namespace {

/// A university's transfer and licence to a firm and a pledge of the firm through an agency.
struct Scene {
    YearBuilder year;
    YearBuilder::UnitId university = year.university("某大学");
    YearBuilder::UnitId firm = year.sme("某公司");
    YearBuilder::UnitId other = year.sme("另一公司");
    YearBuilder::UnitId agency = year.agency("某服务机构");
    LicenceRecord& transfer = year.transfer("ZR1", university, firm);
    Pledge& pledge = year.pledge("Y1", firm, wan(100), agency);
    Rules rules = policyRules();
    Basis basis = Basis::Potential;
    /// What a project pays whom for.
    std::vector<std::pair<YearBuilder::UnitId, std::string>> projects;
    /// What an approved batch paid.
    SettledLines batch;

    void file(const std::string& scheme, YearBuilder::UnitId unit, const std::string& record) {
        basis = Basis::Filed;
        year.claim(scheme, unit, record);
    }
};

struct Example {
    RejectionCode code;
    std::string scheme;
    std::function<void(Scene&)> wrong, mended;
};

void nothing(Scene&) {}

SchemeRules policyOf(const std::string& scheme) {
    return scheme == "S1" ? transferPolicy() : pledgePolicy();
}

const Example kExamples[] = {
    {RejectionCode::AlreadyPaid, "S1",
     [](Scene& s) {
         s.batch.add(s.firm, "ZR1", Role::Recipient, yuan(4000));
         s.batch.add(s.university, "ZR1", Role::Provider, yuan(4000));
         s.year.transfer("ZR2", s.university, s.other);
     },
     [](Scene& s) { s.batch.add(s.other, "ZR1", Role::Recipient, yuan(4000)); }},
    {RejectionCode::AlreadyPaid, "S2",
     [](Scene& s) {
         s.batch.add(s.firm, "Y1", Role::Enterprise, yuan(500));
         s.year.pledge("Y2", s.other, wan(100));
     },
     [](Scene& s) { s.batch.add(s.firm, "Y0", Role::Enterprise, yuan(500)); }},
    {RejectionCode::SamePatent, "S1",
     [](Scene& s) { s.batch.add(s.firm, "XK0", Role::Recipient, yuan(1000), s.transfer.patents); },
     [](Scene& s) {
         s.batch.add(s.other, "XK0", Role::Recipient, yuan(1000), s.transfer.patents);
     }},
    {RejectionCode::Date, "S1", [](Scene& s) { s.transfer.date = day("2023-08-31"); },
     [](Scene& s) { s.transfer.date = day("2023-09-01"); }},
    {RejectionCode::Date, "S2", [](Scene& s) { s.pledge.date = day("2025-01-01"); },
     [](Scene& s) { s.pledge.date = day("2024-12-31"); }},
    {RejectionCode::Source, "S1",
     [](Scene& s) { s.year.edit(s.university).kind = UnitKind::Enterprise; },
     [](Scene& s) { s.year.edit(s.university).kind = UnitKind::ResearchInstitute; }},
    {RejectionCode::Recipient, "S1",
     [](Scene& s) { s.year.edit(s.firm).size = EnterpriseSize::Large; },
     [](Scene& s) { s.year.edit(s.firm).size = EnterpriseSize::Medium; }},
    {RejectionCode::Recipient, "S1", [](Scene& s) { s.year.edit(s.firm).inDistrict = false; },
     nothing},
    {RejectionCode::Purpose, "S1", [](Scene& s) { s.transfer.implemented = false; }, nothing},
    {RejectionCode::Related, "S1", [](Scene& s) { s.transfer.related = true; },
     [](Scene& s) {
         s.transfer.related = true;
         s.rules.relatedParty = RelatedParty::Flag;
     }},
    {RejectionCode::OtherFunding, "S1", [](Scene& s) { s.transfer.otherFunding = true; }, nothing},
    {RejectionCode::OtherFunding, "S1",
     [](Scene& s) { s.year.otherFunding(s.firm).registerNo = "ZR1"; },
     [](Scene& s) { s.year.otherFunding(s.other).registerNo = "ZR1"; }},
    {RejectionCode::OtherFunding, "S1",
     [](Scene& s) { s.year.otherFunding(s.firm).patent = s.transfer.patents.front(); },
     [](Scene& s) { s.year.otherFunding(s.firm).patent = patent(999); }},
    {RejectionCode::OtherFunding, "S1",
     [](Scene& s) { s.year.otherFunding(s.firm).contractNo = s.transfer.contractNo = "HT1"; },
     [](Scene& s) { s.year.otherFunding(s.firm).contractNo = "HT1"; }},
    {RejectionCode::OtherFunding, "S1",
     [](Scene& s) { s.year.otherFunding(s.firm).contractNo = s.transfer.contractNo = "1/2"; },
     [](Scene& s) { s.year.otherFunding(s.firm).contractNo = s.transfer.contractNo = "/"; }},
    {RejectionCode::OtherFunding, "S2", [](Scene& s) { s.pledge.otherFunding = true; }, nothing},
    {RejectionCode::OtherFunding, "S2",
     [](Scene& s) { s.year.otherFunding(s.agency).registerNo = "Y1"; },
     [](Scene& s) { s.year.otherFunding(s.agency).patent = s.pledge.patents.front(); }},
    {RejectionCode::ProjectSupport, "S1",
     [](Scene& s) {
         s.projects = {{s.firm, "ZR1"}};
     },
     [](Scene& s) {
         s.projects = {{s.firm, "ZR1"}};
         s.rules.projectVsScheme = ProjectVsScheme::Warn;
     }},
    {RejectionCode::ProjectSupport, "S1",
     [](Scene& s) {
         s.projects = {{s.university, "ZR1"}};
     },
     [](Scene& s) {
         s.projects = {{s.university, "ZR9"}, {s.other, "ZR1"}};
     }},
    {RejectionCode::ProjectSupport, "S2",
     [](Scene& s) {
         s.projects = {{s.agency, "Y1"}};
     },
     [](Scene& s) {
         s.projects = {{s.agency, "Y1"}};
         s.rules.projectVsScheme = ProjectVsScheme::Allow;
     }},
    {RejectionCode::Equity, "S1",
     [](Scene& s) {
         s.transfer.way = Way::Equity;
         s.rules.equityIsTransfer = EquityIsTransfer::No;
     },
     [](Scene& s) { s.transfer.way = Way::Equity; }},
    {RejectionCode::PatentType, "S1",
     [](Scene& s) { s.transfer.patents = {patent(1, PatentType::UtilityModel)}; },
     [](Scene& s) { s.transfer.patents = {patent(1, PatentType::PctInvention)}; }},
    {RejectionCode::PatentType, "S1",
     [](Scene& s) { s.transfer.patents = {patent(1, PatentType::Design)}; },
     [](Scene& s) {
         s.transfer.patents = {patent(1, PatentType::Design)};
         s.transfer.way = Way::Licence;
     }},
    {RejectionCode::SamePatent, "S1",
     [](Scene& s) { s.year.licence("X1", s.university, s.firm).patents = s.transfer.patents; },
     [](Scene& s) {
         s.year.licence("X1", s.university, s.firm).patents = s.transfer.patents;
         s.rules.samePatent = SamePatent::Both;
     }},
    {RejectionCode::Party, "S1", [](Scene& s) { s.file("S1", s.other, "ZR1"); },
     [](Scene& s) { s.file("S1", s.firm, "ZR1"); }},
    {RejectionCode::Party, "S1",
     [](Scene& s) {
         s.transfer.recipients.push_back(s.other);
         s.file("S1", s.other, "ZR1");
     },
     [](Scene& s) {
         s.transfer.recipients.insert(s.transfer.recipients.begin(), s.other);
         s.file("S1", s.other, "ZR1");
     }},
    {RejectionCode::Party, "S2", [](Scene& s) { s.file("S2", s.university, "Y1"); },
     [](Scene& s) { s.file("S2", s.agency, "Y1"); }},
    {RejectionCode::Debtor, "S2", [](Scene& s) { s.year.edit(s.firm).inDistrict = false; },
     [](Scene& s) {
         s.year.edit(s.firm).inDistrict = false;
         s.rules.pledgeDistrict = PledgeDistrict::None;
     }},
    {RejectionCode::Debtor, "S2", [](Scene& s) { s.year.edit(s.firm).kind = UnitKind::Park; },
     [](Scene& s) { s.year.edit(s.firm).size = EnterpriseSize::Large; }},
    {RejectionCode::Renewal, "S2", [](Scene& s) { s.pledge.renewal = true; },
     [](Scene& s) {
         s.pledge.renewal = true;
         s.rules.renewal = Renewal::Count;
     }},
    {RejectionCode::Renewal, "S2",
     [](Scene& s) {
         Pledge& again = s.year.pledge("Y2", s.firm, wan(50));
         again.patents = s.pledge.patents;
         again.date = day("2024-09-01");
         s.rules.renewal = Renewal::FirstPledgeOnly;
     },
     [](Scene& s) {
         Pledge& again = s.year.pledge("Y2", s.firm, wan(50));
         again.patents.push_back(s.pledge.patents.front());
         again.date = day("2024-09-01");
         s.rules.renewal = Renewal::FirstPledgeOnly;
     }},
    {RejectionCode::Pledgor, "S2",
     [](Scene& s) {
         s.pledge.pledgor = s.other;
         s.rules.pledgorRule = PledgorRule::RequireEqual;
     },
     [](Scene& s) { s.pledge.pledgor = s.other; }},
    {RejectionCode::NoRecord, "S1", [](Scene& s) { s.file("S1", s.firm, "ZR9"); },
     [](Scene& s) { s.file("S1", s.firm, "ZR1"); }},
    {RejectionCode::NoRecord, "S2", [](Scene& s) { s.file("S2", s.firm, "ZR1"); },
     [](Scene& s) { s.file("S2", s.firm, "Y1"); }},
    {RejectionCode::Duplicate, "S1",
     [](Scene& s) {
         s.file("S1", s.firm, "ZR1");
         s.file("S1", s.firm, "ZR1");
     },
     [](Scene& s) {
         s.file("S1", s.firm, "ZR1");
         s.file("S1", s.university, "ZR1");
     }},
    {RejectionCode::Duplicate, "S2",
     [](Scene& s) {
         s.file("S2", s.agency, "Y1");
         s.file("S2", s.agency, "Y1");
     },
     [](Scene& s) {
         s.file("S2", s.agency, "Y1");
         s.file("S1", s.agency, "Y1");
     }},
};

ProjectSupport supportOf(const Scene& scene, const FundYear& year) {
    std::vector<std::pair<std::uint32_t, std::string_view>> records;
    for (const auto& [unit, number] : scene.projects)
        records.emplace_back(static_cast<std::uint32_t>(year.registry.indexOf(unit)), number);
    const SupportedRecords supported(year.registry.units().size(), records);
    return {supported, supported};
}

/// What became of an example: whether anybody is paid anything, and the codes of its rejections.
struct Outcome {
    bool paid;
    std::set<RejectionCode> codes;
};

Outcome outcomeOf(const Example& example, const std::function<void(Scene&)>& arrange) {
    Scene scene;
    arrange(scene);
    const FundYear year = scene.year.build();
    const auto result = calculate(policyOf(example.scheme), year, scene.rules, scene.basis,
                                  supportOf(scene, year), scene.batch.settled());
    Outcome outcome{result.paid > Money(), {}};
    for (const auto& one : result.rejected) outcome.codes.insert(one.code);
    return outcome;
}

}  // namespace

TEST_CASE("each rejection rejects its example and lets the mended one pass") {
    for (const Example& example : kExamples) {
        CAPTURE(example.scheme, codeText(example.code), &example - std::begin(kExamples));
        CHECK(outcomeOf(example, example.wrong).codes == std::set{example.code});
        const Outcome mended = outcomeOf(example, example.mended);
        CHECK(mended.codes.empty());
        CHECK(mended.paid);
    }
}

TEST_CASE("every rejection code has an example, a text, a clause and a sentence") {
    std::set<std::string_view> texts;
    for (int i = 0; i <= static_cast<int>(RejectionCode::Duplicate); ++i) {
        const auto code = static_cast<RejectionCode>(i);
        CAPTURE(codeText(code));
        CHECK(std::any_of(std::begin(kExamples), std::end(kExamples),
                          [&](const Example& example) { return example.code == code; }));
        CHECK(texts.insert(codeText(code)).second);
        CHECK_FALSE(clauseOf(transferPolicy().clauses, code).empty());
        CHECK_FALSE(describe(code).empty());
    }
}

TEST_CASE("of several faults the first in the order of the tests is named") {
    Scene scene;
    LicenceRecord& record = scene.transfer;
    record.date = day("2022-01-01");
    scene.year.edit(scene.university).kind = UnitKind::Bank;
    scene.year.edit(scene.firm).size = EnterpriseSize::Large;
    record.implemented = false;
    record.related = record.otherFunding = true;
    record.patents = {patent(1, PatentType::Design)};
    scene.projects = {{scene.university, "ZR1"}, {scene.firm, "ZR1"}};
    const auto first = [&] {
        const FundYear year = scene.year.build();
        const auto result = calculateTransferScheme(transferPolicy(), year, scene.rules,
                                                    Basis::Potential, supportOf(scene, year));
        return result.rejected.front().code;
    };
    CHECK(first() == RejectionCode::Date);
    record.date = day("2024-01-01");
    CHECK(first() == RejectionCode::Source);
    scene.year.edit(scene.university).kind = UnitKind::University;
    CHECK(first() == RejectionCode::Recipient);
    scene.year.edit(scene.firm).size = EnterpriseSize::Micro;
    CHECK(first() == RejectionCode::Purpose);
    record.implemented = true;
    CHECK(first() == RejectionCode::Related);
    record.related = false;
    CHECK(first() == RejectionCode::OtherFunding);
    record.otherFunding = false;
    CHECK(first() == RejectionCode::ProjectSupport);
    scene.projects.clear();
    CHECK(first() == RejectionCode::PatentType);
}

TEST_CASE("of several faults of a pledge the first in the order of the tests is named") {
    Scene scene;
    scene.pledge.date = day("2022-01-01");
    scene.year.edit(scene.firm).inDistrict = false;
    scene.pledge.renewal = scene.pledge.otherFunding = true;
    scene.pledge.pledgor = scene.other;
    scene.rules.pledgorRule = PledgorRule::RequireEqual;
    scene.projects = {{scene.firm, "Y1"}, {scene.agency, "Y1"}};
    const auto first = [&] {
        const FundYear year = scene.year.build();
        const auto result = calculatePledgeScheme(pledgePolicy(), year, scene.rules,
                                                  Basis::Potential, supportOf(scene, year));
        return result.rejected.front().code;
    };
    CHECK(first() == RejectionCode::Date);
    scene.pledge.date = day("2024-01-01");
    CHECK(first() == RejectionCode::Debtor);
    scene.year.edit(scene.firm).inDistrict = true;
    CHECK(first() == RejectionCode::Renewal);
    scene.pledge.renewal = false;
    CHECK(first() == RejectionCode::OtherFunding);
    scene.pledge.otherFunding = false;
    CHECK(first() == RejectionCode::ProjectSupport);
    scene.projects.clear();
    CHECK(first() == RejectionCode::Pledgor);
}

TEST_CASE("a rejection names unit, record, side and patent") {
    Scene scene;
    scene.transfer.patents = {patent(7, PatentType::Design), patent(8)};
    const FundYear year = scene.year.build();
    const auto result =
        calculateTransferScheme(transferPolicy(), year, scene.rules, Basis::Potential);
    REQUIRE(result.rejected.size() == 2);
    const Rejection& provider = result.rejected.front();
    CHECK(provider.unit == scene.university);
    CHECK(provider.record == "ZR1");
    CHECK(provider.role == Role::Provider);
    REQUIRE(provider.patents.size() == 1);
    CHECK(provider.patents.front() == patent(7, PatentType::Design));
}

TEST_CASE("a claim filed twice is paid once") {
    Scene once, twice;
    once.file("S1", once.firm, "ZR1");
    twice.file("S1", twice.firm, "ZR1");
    twice.file("S1", twice.firm, "ZR1");
    const FundYear single = once.year.build(), doubled = twice.year.build();
    CHECK(calculateTransferScheme(transferPolicy(), single, once.rules, Basis::Filed).paid ==
          yuan(4000));
    CHECK(calculateTransferScheme(transferPolicy(), doubled, twice.rules, Basis::Filed).paid ==
          yuan(4000));
}

TEST_CASE("under filed only who claims is paid, under potential both sides are") {
    Scene scene;
    scene.file("S1", scene.firm, "ZR1");
    const FundYear year = scene.year.build();
    const auto filed = calculateTransferScheme(transferPolicy(), year, scene.rules, Basis::Filed);
    REQUIRE(filed.units.size() == 1);
    CHECK(filed.units.front().unit == scene.firm);
    CHECK(calculateTransferScheme(transferPolicy(), year, scene.rules, Basis::Potential)
              .units.size() == 2);
    CHECK(defaultBasis(year) == Basis::Filed);
    CHECK(defaultBasis(Scene().year.build()) == Basis::Potential);
}

}  // namespace grants::test
