// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/setting_table.h"

#include "base/text.h"
#include "domain/plan/blind_fields.h"
#include "domain/plan/day_list.h"
#include "domain/plan/rules.h"

#include <algorithm>

namespace grants {
namespace {

template <class Owner, class Value>
Value memberType(Value Owner::*);

template <auto Member>
void choose(Rules& rules, const Setting& setting, std::string_view value) {
    using Choice = decltype(memberType(Member));
    const auto& options = setting.options;
    const auto at = std::find(options.begin(), options.end(), value) - options.begin();
    rules.*Member = static_cast<Choice>(at);
}

template <auto Member>
void amount(Rules& rules, const Setting&, std::string_view value) {
    rules.*Member = parseAmount(value).value();
}

template <auto Member>
void share(Rules& rules, const Setting&, std::string_view value) {
    rules.*Member = parseFraction(value).value();
}

void window(Rules& rules, const Setting&, std::string_view value) {
    rules.factWindow = parseRange(value).value();
}

template <auto Member>
void days(Rules& rules, const Setting&, std::string_view value) {
    rules.*Member = parseDays(value).value();
}

template <auto Member>
void number(Rules& rules, const Setting&, std::string_view value) {
    rules.*Member = std::stoi(std::string(value));
}

void callCloses(Rules& rules, const Setting&, std::string_view value) {
    rules.callCloses.reset();
    if (!value.empty()) rules.callCloses = parseDate(value).value();
}

void municipalCaps(Rules& rules, const Setting&, std::string_view value) {
    rules.municipalCaps.clear();
    for (const std::string& each : splitCodes(value)) {
        const std::size_t equals = each.find('=');
        rules.municipalCaps.emplace(each.substr(0, equals),
                                    parseAmount(each.substr(equals + 1)).value());
    }
}

void blindFields(Rules& rules, const Setting&, std::string_view value) {
    const auto fields = splitCodes(value);
    rules.blindFields = {fields.begin(), fields.end()};
}

void universities(Rules& rules, const Setting&, std::string_view value) {
    const auto codes = splitCodes(value);
    rules.extraUniversities = {codes.begin(), codes.end()};
}

using enum SettingType;
using R = Rules;

/// The readings of domain §2, in its order.
const std::vector<Setting> kReadings = {
    {"s1_licence_sides", Choice, {"EACH", "SHARED", "LICENSEE"}, choose<&R::licenceSides>},
    {"s1_large_relation", Choice, {"HIGHER", "ADD", "REPLACE"}, choose<&R::largeRelation>},
    {"s1_large_base", Choice, {"WHOLE", "EXCESS"}, choose<&R::largeBase>},
    {"s1_large_unit", Choice, {"PER_RECORDAL", "CUMULATIVE"}, choose<&R::largeUnit>},
    {"s1_piece", Choice, {"PATENT", "CONTRACT"}, choose<&R::piece>},
    {"s1_large_scope", Choice, {"REQUIRE", "FREE"}, choose<&R::largeScope>},
    {"cap_order", Choice, {"CAP_THEN_SCALE", "SCALE_THEN_CAP", "WATERFILL"}, choose<&R::capOrder>},
    {"rounding",
     Choice,
     {"FLOOR_YUAN", "FLOOR_FEN", "HALF_UP_YUAN", "FLOOR_100YUAN"},
     choose<&R::rounding>},
    {"same_patent_same_unit", Choice, {"HIGHER_ONCE", "BOTH"}, choose<&R::samePatent>},
    {"cap_aggregation", Choice, {"BY_USCI", "BY_GROUP", "BY_ROLE"}, choose<&R::capAggregation>},
    {"s1_source_location", Choice, {"ANY", "CITY", "DISTRICT"}, choose<&R::sourceLocation>},
    {"open_licence_count", Choice, {"LICENCE", "PATENT"}, choose<&R::openLicenceCount>},
    {"count_of_ci", Choice, {"PATENT_EVENT", "CONTRACT"}, choose<&R::eventCount>},
    {"s2_sides", Choice, {"PER_LOAN", "EACH"}, choose<&R::pledgeSides>},
    {"s2_amount", Choice, {"MIN", "DISBURSED", "REGISTERED"}, choose<&R::pledgeAmount>},
    {"s2_district", Choice, {"REQUIRE_DEBTOR", "NONE"}, choose<&R::pledgeDistrict>},
    {"s2_renewal", Choice, {"COUNT", "FLAG", "FIRST_PLEDGE_ONLY"}, choose<&R::renewal>},
    {"s2_debtor_is_pledgor", Choice, {"ALLOW", "REQUIRE_EQUAL"}, choose<&R::pledgorRule>},
    {"project_vs_scheme",
     Choice,
     {"BLOCK_SAME_UNIT", "WARN", "ALLOW"},
     choose<&R::projectVsScheme>},
    {"attribution",
     Choice,
     {"EXCLUSIVE_SERVICE", "EXCLUSIVE_ALL", "SHARED"},
     choose<&R::attribution>},
    {"municipal_exclusion", Choice, {"AMOUNT", "AMOUNT_AND_COUNT"}, choose<&R::municipalExclusion>},
    {"coowner", Choice, {"ANY_UNI_PAY_FIRST", "ALL_UNI", "SPLIT"}, choose<&R::coOwner>},
    {"equity_is_transfer", Choice, {"YES_IF_REGISTERED", "NO"}, choose<&R::equityIsTransfer>},
    {"app_right", Choice, {"EXCLUDE", "INCLUDE"}},
    {"related_party", Choice, {"REJECT", "FLAG"}, choose<&R::relatedParty>},
    {"licensor_repeat", Choice, {"PER_PAIR", "ONCE_PER_PATENT"}, choose<&R::licensorRepeat>},
    {"ratio_denominator", Choice, {"START", "END", "START_PLUS_GRANTS"}, choose<&R::stockDate>},
    {"task_subset", Choice, {"ALL", "SUBSET"}, choose<&R::taskSubset>},
    {"inclusive_basis",
     Choice,
     {"DEBTOR_CREDIT_LE_1000", "LOAN_LE_1000"},
     choose<&R::inclusiveBasis>},
    {"project_multi", Choice, {"ONE", "MANY_DISTINCT_CONTENT"}, choose<&R::projectMulti>},
    {"sme_date", Choice, {"APPLY_DATE", "CONTRACT_DATE"}},
};

/// Counting rules and the numbers of the procedure (domain §1.3, §5).
const std::vector<Setting> kParameters = {
    {"fact_window", Dates, {}, window},
    {"inclusive_limit", SettingType::Money, {}, amount<&R::inclusiveLimit>},
    {"T7_amount_basis", Choice, {"REGISTERED", "DISBURSED"}, choose<&R::t7AmountBasis>},
    {"satisfaction_formula", Choice, {"TOP2", "WEIGHTED_100_80_60_0"}, choose<&R::satisfaction>},
    {"uni_extra", Codes, {}, universities},
    {"bare_number_comparator", Choice, {"GE", "GT"}},
    {"fund_total", SettingType::Money},
    {"municipal_cap", Amounts, {}, municipalCaps},
    {"reallocation_may_exceed_total_cap", Choice, {"true", "false"}},
    {"sole_trader_is_sme", Choice, {"false", "true"}},
    {"uscc_check", Choice, {"ERROR_WITH_OVERRIDE", "ERROR"}},
    {"p6_conflict", Choice, {"BLOCK", "WARN"}, choose<&R::p6Conflict>},
    {"application_number", Text},
    {"award_number", Text, {}, nullptr, 4},
    {"corrections", Integer, {}, number<&R::corrections>},
    {"correction_workdays", Integer, {}, number<&R::correctionWorkdays>},
    {"publicity_workdays", Integer, {}, number<&R::publicityWorkdays>},
    {"holidays", Days, {}, days<&R::holidays>, 2},
    {"extra_workdays", Days, {}, days<&R::extraWorkdays>, 2},
    {"call_closes", Day, {}, callCloses, 2},
    {"reviewers", Integer, {}, number<&R::reviewers>},
    {"reviewers_small", Integer, {}, number<&R::reviewersSmall>},
    {"reviewers_small_up_to", SettingType::Money, {}, amount<&R::reviewersSmallUpTo>},
    {"finance_reviewers", Integer, {}, number<&R::financeReviewers>},
    {"recusal_years", Integer},
    {"blind_fields", Text, {}, blindFields, 3, blindableFields},
    {"score_agg", Choice, {"MEAN", "TRIMMED_1_1", "MEDIAN"}, choose<&R::aggregation>},
    {"score_decimals", Integer, {}, number<&R::scoreDecimals>},
    {"score_pass", Integer, {}, number<&R::scorePass>},
    {"score_recommended", Integer, {}, number<&R::scoreRecommended>},
    {"tranche", Shares},
    {"acceptance_pay", Choice, {"THRESHOLD", "PROPORTIONAL"}, choose<&R::acceptancePay>},
    {"acceptance_full", SettingType::Fraction, {}, share<&R::acceptanceFull>},
    {"acceptance_floor", SettingType::Fraction, {}, share<&R::acceptanceFloor>},
    {"bulletin_months", Integer},
    {"execution_points", Integer},
    {"grade_excellent", Integer},
    {"grade_good", Integer},
    {"grade_fair", Integer},
    {"qualitative_achieved", SettingType::Fraction},
    {"qualitative_partial", SettingType::Fraction},
};

}  // namespace

const std::vector<Setting>& settingTable() {
    static const std::vector<Setting> table = [] {
        auto all = kReadings;
        all.insert(all.end(), kParameters.begin(), kParameters.end());
        return all;
    }();
    return table;
}

const Setting* findSetting(std::string_view name) {
    for (const Setting& setting : settingTable()) {
        if (setting.name == name) return &setting;
    }
    return nullptr;
}

}  // namespace grants
