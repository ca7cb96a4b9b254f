// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "domain/year/fund_year.h"

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace grants;

namespace {

Organisation unit(std::int64_t id, const char* code) {
    return {.id = {id}, .code = *CreditCode::parse(code)};
}

}  // namespace

TEST_CASE("units are found by identity and by code, in any order of arrival") {
    const Registry registry({unit(7, "91500107MA5U123465"), unit(2, "91500107MA5U00003G")});
    CHECK(registry.at({7}).code.text() == "91500107MA5U123465");
    CHECK(registry.indexOf({2}) == 0);
    CHECK(registry.find(*CreditCode::parse("91500107MA5U00003G"))->id == Id<Organisation>{2});
    CHECK(registry.find(*CreditCode::parse("12500000450000008T")) == nullptr);
}

TEST_CASE("asking for a unit that is not there fails loudly") {
    const Registry registry({unit(2, "91500107MA5U00003G")});
    CHECK_THROWS_AS(registry.at({0}), Error);
    CHECK_THROWS_AS(registry.at({1}), Error);
    CHECK_THROWS_AS(registry.at({3}), Error);
    CHECK_THROWS_AS(registry.at({-1}), Error);
}

TEST_CASE("only 区内 small and medium enterprises count as such") {
    Organisation firm = unit(1, "91500107MA5U00003G");
    firm.kind = UnitKind::Enterprise;
    firm.size = EnterpriseSize::Micro;
    firm.inDistrict = true;
    CHECK(isDistrictSme(firm));
    firm.size = EnterpriseSize::Large;
    CHECK_FALSE(isDistrictSme(firm));
    firm.size = EnterpriseSize::Medium;
    firm.inDistrict = false;
    CHECK(isSmeAnywhere(firm));
    CHECK_FALSE(isDistrictSme(firm));
    firm.kind = UnitKind::University;
    CHECK_FALSE(isSmeAnywhere(firm));
    CHECK(isUniversity(firm));
}
