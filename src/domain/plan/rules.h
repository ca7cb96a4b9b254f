// SPDX-License-Identifier: GPL-3.0-or-later
// The readings and parameters that all calculations use, as types; what one scheme pays stands in
// SchemeRules. The table of settings ties each member to its name in the plan.
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "base/money.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace grants {

enum class LicenceSides { Each, Shared, Licensee };                         // A1
enum class LargeRelation { Higher, Add, Replace };                          // A3
enum class LargeBase { Whole, Excess };                                     // A4
enum class LargeUnit { PerRecordal, Cumulative };                           // A5
enum class Piece { Patent, Contract };                                      // A6
enum class LargeScope { Require, Free };                                    // A7
enum class CapOrder { CapThenScale, ScaleThenCap, Waterfill };              // A8
enum class Rounding { FloorYuan, FloorFen, HalfUpYuan, FloorHundredYuan };  // A9
enum class SamePatent { HigherOnce, Both };                                 // A10
enum class CapAggregation { ByUscc, ByGroup, ByRole };                      // A11
enum class SourceLocation { Any, City, District };                          // A12
enum class OpenLicenceCount { Licence, Patent };                            // A13
enum class EventCount { PatentEvent, Contract };                            // A14
enum class PledgeSides { PerLoan, Each };                                   // A15
enum class PledgeAmount { Min, Disbursed, Registered };                     // A16
enum class PledgeDistrict { RequireDebtor, None };                          // A17
enum class Renewal { Count, Flag, FirstPledgeOnly };                        // A18
enum class PledgorRule { Allow, RequireEqual };                             // A19
enum class ProjectVsScheme { BlockSameUnit, Warn, Allow };                  // A20
enum class AttributionReading { ExclusiveService, ExclusiveAll, Shared };   // A21
enum class MunicipalExclusion { Amount, AmountAndCount };                   // A22
enum class CoOwner { AnyPayFirst, All, Split };                             // A23
enum class EquityIsTransfer { YesIfRegistered, No };                        // A24
enum class RelatedParty { Reject, Flag };                                   // A26
enum class LicensorRepeat { PerPair, OncePerPatent };                       // A27
enum class StockDate { Start, End, StartPlusGrants };                       // A28
enum class InclusiveBasis { DebtorCredit, Loan };                           // A30
enum class TaskSubset { All, Subset };                                      // A29
enum class ProjectMulti { One, ManyDistinctContent };                       // A31
enum class P6Conflict { Block, Warn };                                      // p6_conflict
enum class Aggregation { Mean, Trimmed, Median };                           // score_agg
enum class AcceptancePay { Threshold, Proportional };                       // acceptance_pay
enum class AmountBasis { Registered, Disbursed };                           // T7_amount_basis
enum class Satisfaction { Top2, Weighted };                                 // satisfaction_formula

struct Rules {
    DateRange factWindow;
    Money inclusiveLimit;
    LicenceSides licenceSides = LicenceSides::Each;
    LargeRelation largeRelation = LargeRelation::Higher;
    LargeBase largeBase = LargeBase::Whole;
    LargeUnit largeUnit = LargeUnit::PerRecordal;
    Piece piece = Piece::Patent;
    LargeScope largeScope = LargeScope::Require;
    CapOrder capOrder = CapOrder::CapThenScale;
    Rounding rounding = Rounding::FloorYuan;
    SamePatent samePatent = SamePatent::HigherOnce;
    CapAggregation capAggregation = CapAggregation::ByUscc;
    SourceLocation sourceLocation = SourceLocation::Any;
    OpenLicenceCount openLicenceCount = OpenLicenceCount::Licence;
    EventCount eventCount = EventCount::PatentEvent;
    PledgeSides pledgeSides = PledgeSides::PerLoan;
    PledgeAmount pledgeAmount = PledgeAmount::Min;
    PledgeDistrict pledgeDistrict = PledgeDistrict::RequireDebtor;
    Renewal renewal = Renewal::Flag;
    PledgorRule pledgorRule = PledgorRule::Allow;
    ProjectVsScheme projectVsScheme = ProjectVsScheme::BlockSameUnit;
    AttributionReading attribution = AttributionReading::ExclusiveService;
    MunicipalExclusion municipalExclusion = MunicipalExclusion::AmountAndCount;
    CoOwner coOwner = CoOwner::AnyPayFirst;
    EquityIsTransfer equityIsTransfer = EquityIsTransfer::YesIfRegistered;
    RelatedParty relatedParty = RelatedParty::Reject;
    LicensorRepeat licensorRepeat = LicensorRepeat::PerPair;
    StockDate stockDate = StockDate::Start;
    InclusiveBasis inclusiveBasis = InclusiveBasis::DebtorCredit;
    AmountBasis t7AmountBasis = AmountBasis::Registered;
    Satisfaction satisfaction = Satisfaction::Top2;
    TaskSubset taskSubset = TaskSubset::All;
    ProjectMulti projectMulti = ProjectMulti::One;
    P6Conflict p6Conflict = P6Conflict::Block;
    Aggregation aggregation = Aggregation::Mean;
    int corrections = 0, correctionWorkdays = 0, publicityWorkdays = 0;
    int reviewers = 0, reviewersSmall = 0, financeReviewers = 0;
    Money reviewersSmallUpTo;  // requests up to this have the small panel
    int scoreDecimals = 0, scorePass = 0, scoreRecommended = 0;
    AcceptancePay acceptancePay = AcceptancePay::Threshold;
    /// The completion from which an acceptance passes, and below which it fails.
    Fraction acceptanceFull{1, 1}, acceptanceFloor{4, 5};
    std::set<std::string> blindFields;  // headers of 单位 that reviewers do not see
    std::optional<Date> callCloses;
    std::map<std::string, Money> municipalCaps;      // by project, where the city's amount is known
    std::vector<DateRange> holidays, extraWorkdays;  // by which working days are counted
    std::set<std::string> extraUniversities;  // uni_extra: codes ruled to be 高校院所 (domain §4.4)
};

}  // namespace grants
