// SPDX-License-Identifier: GPL-3.0-or-later
// Who may apply for which project, walked over all projects, kinds, places and sizes.
#include "domain/procedure/findings.h"
#include "domain/registry/unit_words.h"
#include "support/procedure_year.h"

#include <catch2/catch.hpp>

#include <set>

namespace grants::test {
namespace {

using Projects = std::set<std::string>;

/// The projects for which such a unit is found to be wrong under this code.
template <class Change>
Projects refusedFor(std::string_view code, Change change) {
    Projects refused;
    for (const char* project : {"P1", "P2", "P3", "P4", "P5", "P6"}) {
        ProcedureYear year;
        const auto unit = year.applicantFor(project);
        change(year.edit(unit));
        year.apply("A1", project, unit);
        const Opened opened(year, "A1");
        for (const ApplicationFinding& each : findingsOf(opened.book(), opened.one()))
            if (each.code == code) refused.insert(project);
    }
    return refused;
}

Projects openTo(UnitKind kind) {
    Projects open = {"P1", "P2", "P3", "P4", "P5", "P6"};
    for (const auto& project :
         refusedFor("APPLICANT_KIND", [kind](Organisation& unit) { unit.kind = kind; }))
        open.erase(project);
    return open;
}

}  // namespace

TEST_CASE("each kind of unit may apply for the projects that are meant for it") {
    CHECK(openTo(UnitKind::Platform) == Projects{"P1", "P6"});
    CHECK(openTo(UnitKind::University) == Projects{"P2"});
    CHECK(openTo(UnitKind::ResearchInstitute) == Projects{"P2"});
    CHECK(openTo(UnitKind::Enterprise) == Projects{"P3"});
    CHECK(openTo(UnitKind::ServiceAgency) == Projects{"P4", "P6"});
    CHECK(openTo(UnitKind::Park) == Projects{"P5"});
    CHECK(openTo(UnitKind::Consultancy) == Projects{"P6"});
    CHECK(openTo(UnitKind::Other) == Projects{"P6"});
    CHECK(openTo(UnitKind::Bank).empty());
}

TEST_CASE("platforms, firms and parks must be in the district, others need not") {
    CHECK(refusedFor("APPLICANT_PLACE", [](Organisation& unit) { unit.inDistrict = false; }) ==
          Projects{"P1", "P3", "P5"});
    CHECK(refusedFor("APPLICANT_PLACE", [](Organisation& unit) {
              unit.inDistrict = unit.inCity = false;
          }) == Projects{"P1", "P3", "P5"});
}

TEST_CASE("a plan may ask for a unit of the city") {
    ProcedureYear year;
    year.plan.projects.at(1).place = Geography::City;
    const auto unit = year.applicantFor("P2");
    year.apply("A1", "P2", unit);
    const auto isFound = [&] {
        const Opened opened(year, "A1");
        return !findingsOf(opened.book(), opened.one()).empty();
    };
    year.edit(unit).inDistrict = false;
    CHECK_FALSE(isFound());
    year.edit(unit).inCity = false;
    CHECK(isFound());
}

TEST_CASE("only firms are asked for their size") {
    for (std::size_t size = 0; size < kEnterpriseSizes.size(); ++size) {
        INFO(kEnterpriseSizes[size]);
        const auto refused = refusedFor("APPLICANT_SIZE", [size](Organisation& unit) {
            unit.size = static_cast<EnterpriseSize>(size);
        });
        const std::set<EnterpriseSize> small = {EnterpriseSize::Medium, EnterpriseSize::Small,
                                                EnterpriseSize::Micro};
        const bool fits = small.contains(static_cast<EnterpriseSize>(size));
        CHECK(refused == (fits ? Projects{} : Projects{"P3"}));
    }
}

}  // namespace grants::test
