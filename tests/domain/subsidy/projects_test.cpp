// SPDX-License-Identifier: GPL-3.0-or-later
// What projects pay for is not paid again by a scheme, or only with a word (A20, projects §5).
#include "../attribution/naive_attribution.h"
#include "domain/subsidy/calculation.h"
#include "naive_scheme.h"
#include "support/award_year.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

/// A firm with an award (P3) bought a patent and pledged it through a broker with an award (P4).
struct Scene : AwardYear {
    UnitId university = records.university("某大学"), firm = records.sme("某公司"),
           broker = records.agency("机构");

    Scene() {
        award("A1", "P3", firm);
        award("A2", "P4", broker);
        records.transfer("ZR1", university, firm);
        records.pledge("Y1", firm, wan(100), broker);
    }
    [[nodiscard]] SchemeResult paid(const char* scheme) const {
        m_year = build();
        return calculateScheme(m_year, plan, scheme, Basis::Potential);
    }
    using Rows = std::multiset<std::tuple<std::string, std::string, std::string>>;
    /// Unit, role and code of what is rejected.
    [[nodiscard]] Rows rejected(const char* scheme) const {
        const SchemeResult result = paid(scheme);
        Rows rows;
        for (const Rejection& each : result.rejected)
            rows.emplace(m_year.registry.at(each.unit).name, codeText(each.role),
                         codeText(each.code));
        return rows;
    }

  private:
    mutable FundYear m_year;  // results refer to it
};

using Rows = Scene::Rows;

}  // namespace

TEST_CASE("a unit is not paid for a record that its own award counts; the other side is") {
    const Scene scene;
    CHECK(scene.rejected("S1") == Rows{{"某公司", "recipient", "PROJECT_SUPPORT"}});
    CHECK(scene.paid("S1").paid == yuan(4000));  // the university's
    CHECK(scene.rejected("S2") == Rows{{"某公司", "enterprise", "PROJECT_SUPPORT"},
                                       {"机构", "institution", "PROJECT_SUPPORT"}});
}

TEST_CASE("a record that A21 gives to another award is paid") {
    Scene scene;
    scene.award("A0", "P2", scene.university);
    scene.set("attribution", "EXCLUSIVE_ALL");
    CHECK(scene.rejected("S1") == Rows{{"某大学", "provider", "PROJECT_SUPPORT"}});
    CHECK(scene.rejected("S2") == Rows{{"机构", "institution", "PROJECT_SUPPORT"}});
}

TEST_CASE("under WARN both are paid and the record is to be looked at") {
    Scene scene;
    scene.set("project_vs_scheme", "WARN");
    CHECK(scene.rejected("S1").empty());
    CHECK(scene.paid("S1").warnings == std::vector<std::string>{"ZR1"});
    CHECK(scene.paid("S2").warnings == std::vector<std::string>{"Y1"});
    scene.set("project_vs_scheme", "ALLOW");
    CHECK(scene.rejected("S1").empty());
    CHECK(scene.paid("S1").warnings.empty());
}

TEST_CASE("a project that is over keeps nobody from a scheme") {
    Scene scene;
    scene.move("A1", "midterm", "terminated", "2024-07-01", "terminate");
    CHECK(scene.rejected("S1").empty());
}

TEST_CASE("what A20 keeps from units is told before cap and pool, whatever reading is in force") {
    Scene scene;
    for (const char* reading : {"BLOCK_SAME_UNIT", "ALLOW"}) {
        scene.set("project_vs_scheme", reading);
        const FundYear year = scene.build();
        const auto kept = keptForProjects(year, scene.plan, "S1", Basis::Potential);
        REQUIRE(kept.size() == 1);
        CHECK(kept[0].unit == scene.firm);
        CHECK(kept[0].amount == yuan(4000));
        const auto pledges = keptForProjects(year, scene.plan, "S2", Basis::Potential);
        REQUIRE(pledges.size() == 2);  // half of 1,000 元 each
        CHECK(pledges[0].amount + pledges[1].amount == yuan(1000));
    }
}

TEST_CASE("where no award is live A20 keeps nothing") {
    Scene scene;
    for (const char* number : {"A1", "A2"})
        scene.move(number, "midterm", "terminated", "2024-07-01", "terminate");
    const FundYear year = scene.build();
    CHECK(keptForProjects(year, scene.plan, "S1", Basis::Potential).empty());
}

TEST_CASE("an independent calculation agrees on random awards under every reading of A20 and A21") {
    Plan plan = builtInPlan();
    std::multiset<std::string> codes;
    for (const char* attribution : {"EXCLUSIVE_SERVICE", "EXCLUSIVE_ALL", "SHARED"}) {
        REQUIRE(plan.set("attribution", attribution));
        for (const char* reading : {"BLOCK_SAME_UNIT", "WARN", "ALLOW"}) {
            REQUIRE(plan.set("project_vs_scheme", reading));
            for (std::uint64_t seed = 1; seed <= 25; ++seed) {
                INFO("seed " << seed << " " << attribution << " " << reading);
                const FundYear year = randomAwards(seed, 25);
                RandomPolicy policy = randomPolicy(seed);
                policy.rules.projectVsScheme = plan.rules().projectVsScheme;
                const Basis basis = seed % 2 == 0 ? Basis::Filed : Basis::Potential;
                const ProjectClaims claims = naiveSupport(year, attribution);
                const ProjectSupport support = projectSupport(year, plan);
                const auto deals =
                    calculateTransferScheme(policy.transfers, year, policy.rules, basis, support);
                CHECK(plain(deals, year, policy.rules) ==
                      naiveTransfers(policy.transfers, year, policy.rules, basis, claims));
                const auto loans =
                    calculatePledgeScheme(policy.pledges, year, policy.rules, basis, support);
                CHECK(plain(loans, year, policy.rules) ==
                      naivePledges(policy.pledges, year, policy.rules, basis, claims));
                for (const auto* result : {&deals, &loans})
                    for (const Rejection& each : result->rejected)
                        codes.emplace(codeText(each.code));
            }
        }
    }
    CHECK(codes.count("PROJECT_SUPPORT") > 10);
}

}  // namespace grants::test
