// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's names reach the right member of the rules.
#include "domain/plan/plan_reader.h"

#include <catch2/catch.hpp>

using namespace grants;

TEST_CASE("The built-in window and limits are the policy's") {
    const Rules rules = builtInPlan().rules();
    CHECK(rules.factWindow == DateRange{Date(2023, 9, 1), Date(2024, 12, 31)});
    CHECK(rules.inclusiveLimit == Money::ofWan(1000));
    CHECK(rules.extraUniversities.empty());
}

namespace {

/// Sets an option and looks at one member.
template <class Value>
bool leads(std::string_view name, std::string_view option, Value Rules::*member, Value expected) {
    Plan plan = builtInPlan();
    return plan.set(name, option).has_value() && plan.rules().*member == expected;
}

}  // namespace

TEST_CASE("Each option of the S1 readings leads to its rule") {
    CHECK(leads("s1_licence_sides", "SHARED", &Rules::licenceSides, LicenceSides::Shared));
    CHECK(leads("s1_licence_sides", "LICENSEE", &Rules::licenceSides, LicenceSides::Licensee));
    CHECK(leads("s1_large_relation", "ADD", &Rules::largeRelation, LargeRelation::Add));
    CHECK(leads("s1_large_base", "EXCESS", &Rules::largeBase, LargeBase::Excess));
    CHECK(leads("s1_large_unit", "CUMULATIVE", &Rules::largeUnit, LargeUnit::Cumulative));
    CHECK(leads("s1_piece", "CONTRACT", &Rules::piece, Piece::Contract));
    CHECK(leads("s1_large_scope", "FREE", &Rules::largeScope, LargeScope::Free));
    CHECK(leads("same_patent_same_unit", "BOTH", &Rules::samePatent, SamePatent::Both));
    CHECK(leads("s1_source_location", "CITY", &Rules::sourceLocation, SourceLocation::City));
    CHECK(
        leads("s1_source_location", "DISTRICT", &Rules::sourceLocation, SourceLocation::District));
    CHECK(leads("coowner", "ALL_UNI", &Rules::coOwner, CoOwner::All));
    CHECK(leads("coowner", "SPLIT", &Rules::coOwner, CoOwner::Split));
    CHECK(leads("equity_is_transfer", "NO", &Rules::equityIsTransfer, EquityIsTransfer::No));
    CHECK(leads("related_party", "FLAG", &Rules::relatedParty, RelatedParty::Flag));
    CHECK(leads("licensor_repeat", "ONCE_PER_PATENT", &Rules::licensorRepeat,
                LicensorRepeat::OncePerPatent));
}

TEST_CASE("Each option of the S2 readings leads to its rule") {
    CHECK(leads("s2_sides", "EACH", &Rules::pledgeSides, PledgeSides::Each));
    CHECK(leads("s2_amount", "DISBURSED", &Rules::pledgeAmount, PledgeAmount::Disbursed));
    CHECK(leads("s2_amount", "REGISTERED", &Rules::pledgeAmount, PledgeAmount::Registered));
    CHECK(leads("s2_district", "NONE", &Rules::pledgeDistrict, PledgeDistrict::None));
    CHECK(leads("s2_renewal", "COUNT", &Rules::renewal, Renewal::Count));
    CHECK(leads("s2_renewal", "FIRST_PLEDGE_ONLY", &Rules::renewal, Renewal::FirstPledgeOnly));
    CHECK(leads("s2_debtor_is_pledgor", "REQUIRE_EQUAL", &Rules::pledgorRule,
                PledgorRule::RequireEqual));
}

TEST_CASE("Each option of the payment readings leads to its rule") {
    CHECK(leads("cap_order", "SCALE_THEN_CAP", &Rules::capOrder, CapOrder::ScaleThenCap));
    CHECK(leads("cap_order", "WATERFILL", &Rules::capOrder, CapOrder::Waterfill));
    CHECK(leads("rounding", "FLOOR_FEN", &Rules::rounding, Rounding::FloorFen));
    CHECK(leads("rounding", "HALF_UP_YUAN", &Rules::rounding, Rounding::HalfUpYuan));
    CHECK(leads("rounding", "FLOOR_100YUAN", &Rules::rounding, Rounding::FloorHundredYuan));
    CHECK(leads("cap_aggregation", "BY_GROUP", &Rules::capAggregation, CapAggregation::ByGroup));
    CHECK(leads("cap_aggregation", "BY_ROLE", &Rules::capAggregation, CapAggregation::ByRole));
}

TEST_CASE("Each option of the counting readings leads to its rule") {
    CHECK(
        leads("open_licence_count", "PATENT", &Rules::openLicenceCount, OpenLicenceCount::Patent));
    CHECK(leads("count_of_ci", "CONTRACT", &Rules::eventCount, EventCount::Contract));
    CHECK(leads("project_vs_scheme", "WARN", &Rules::projectVsScheme, ProjectVsScheme::Warn));
    CHECK(leads("project_vs_scheme", "ALLOW", &Rules::projectVsScheme, ProjectVsScheme::Allow));
    CHECK(leads("attribution", "EXCLUSIVE_ALL", &Rules::attribution,
                AttributionReading::ExclusiveAll));
    CHECK(leads("attribution", "SHARED", &Rules::attribution, AttributionReading::Shared));
    CHECK(leads("municipal_exclusion", "AMOUNT", &Rules::municipalExclusion,
                MunicipalExclusion::Amount));
    CHECK(leads("ratio_denominator", "END", &Rules::stockDate, StockDate::End));
    CHECK(leads("ratio_denominator", "START_PLUS_GRANTS", &Rules::stockDate,
                StockDate::StartPlusGrants));
    CHECK(leads("inclusive_basis", "LOAN_LE_1000", &Rules::inclusiveBasis, InclusiveBasis::Loan));
    CHECK(leads("T7_amount_basis", "DISBURSED", &Rules::t7AmountBasis, AmountBasis::Disbursed));
    CHECK(leads("satisfaction_formula", "WEIGHTED_100_80_60_0", &Rules::satisfaction,
                Satisfaction::Weighted));
}

TEST_CASE("The numbers of an acceptance lead to their rules") {
    CHECK(leads("acceptance_pay", "PROPORTIONAL", &Rules::acceptancePay,
                AcceptancePay::Proportional));
    CHECK(leads("acceptance_full", "95%", &Rules::acceptanceFull, Fraction(19, 20)));
    CHECK(leads("acceptance_floor", "1/2", &Rules::acceptanceFloor, Fraction(1, 2)));
}

TEST_CASE("Without a change every reading is the plan's default") {
    const Rules rules = builtInPlan().rules();
    CHECK(rules.licenceSides == LicenceSides::Each);
    CHECK(rules.largeRelation == LargeRelation::Higher);
    CHECK(rules.capOrder == CapOrder::CapThenScale);
    CHECK(rules.rounding == Rounding::FloorYuan);
    CHECK(rules.renewal == Renewal::Flag);
    CHECK(rules.projectVsScheme == ProjectVsScheme::BlockSameUnit);
    CHECK(rules.attribution == AttributionReading::ExclusiveService);
    CHECK(rules.acceptancePay == AcceptancePay::Threshold);
    CHECK(rules.acceptanceFull == Fraction(1, 1));
    CHECK(rules.acceptanceFloor == Fraction(4, 5));
    CHECK(rules.municipalExclusion == MunicipalExclusion::AmountAndCount);
    CHECK(rules.stockDate == StockDate::Start);
    CHECK(rules.inclusiveBasis == InclusiveBasis::DebtorCredit);
    CHECK(rules.t7AmountBasis == AmountBasis::Registered);
    CHECK(rules.satisfaction == Satisfaction::Top2);
}
