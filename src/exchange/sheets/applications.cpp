// SPDX-License-Identifier: GPL-3.0-or-later
// 项目申报, 任务承诺 and 奖补申报: what units ask for.
#include "domain/year/references.h"
#include "exchange/sheets/described_sheet.h"

#include <array>

namespace grants {
namespace {

constexpr std::string_view kApplicationSheet = "项目申报", kCommitmentSheet = "任务承诺",
                           kClaimSheet = "奖补申报";
constexpr std::string_view kNumber = "受理号", kIndicator = "指标编号";

template <class Entry>
std::vector<std::string> codesOf(const std::vector<Entry>& entries) {
    std::vector<std::string> codes;
    codes.reserve(entries.size());
    for (const Entry& entry : entries) codes.push_back(entry.code);
    return codes;
}

/// Reads one of the plan's codes.
auto readerOf(std::vector<std::string> codes) {
    return [codes = std::move(codes)](const CellInput& in) {
        return readOption(in, codes).map([&](std::size_t which) { return codes[which]; });
    };
}

std::vector<Column<Application>> applicationColumns(const Plan& plan) {
    using A = Application;
    using Kind = ColumnKind;
    const auto projects = codesOf(plan.projects);
    return {
        column<A>({kNumber, true, Kind::Identifier, "如 CQGX-ZLZH-P1-2024-0001"}, &A::number,
                  readNumberText),
        column<A>({"项目代码", true, Kind::Option, "从下拉列表里选", projects}, &A::project,
                  readerOf(projects)),
        column<A>({"单位代码", true, Kind::Identifier, "申报单位的统一社会信用代码"}, &A::unit,
                  readUnit),
        column<A>({"项目名称", true}, &A::title, readText),
        column<A>({"申请金额(元)", true, Kind::Money, "单位：元"}, &A::requested, readMoney),
        column<A>({"申报日期", true, Kind::Date, "如 2024-06-01"}, &A::date, readDate),
        column<A>({"市级同类项目金额(元)", false, Kind::Money, "不知道就空着"}, &A::municipalAmount,
                  readMoney),
        column<A>({"其他财政支持", false, Kind::YesNo, "已获其他财政资金填“是”"}, &A::otherFunding,
                  readYesNo),
    };
}

std::vector<Column<Commitment>> commitmentColumns() {
    using C = Commitment;
    using Kind = ColumnKind;
    return {
        column<C>({kNumber, true, Kind::Identifier, "“项目申报”表里的受理号"}, &C::application,
                  readNumberText),
        column<C>({kIndicator, true, Kind::Identifier, "如 P1-3b"}, &C::indicator, readNumberText),
        column<C>({"承诺值", true, Kind::Text, "不低于方案的指标值"}, &C::value, readText),
    };
}

std::vector<Column<Claim>> claimColumns(const Plan& plan) {
    using C = Claim;
    using Kind = ColumnKind;
    const auto schemes = codesOf(plan.schemes);
    return {
        column<C>({"申报编号", true, Kind::Identifier}, &C::number, readNumberText),
        column<C>({"奖补代码", true, Kind::Option, "从下拉列表里选", schemes}, &C::scheme,
                  readerOf(schemes)),
        column<C>({"单位代码", true, Kind::Identifier, "申报单位的统一社会信用代码"}, &C::unit,
                  readUnit),
        column<C>({"登记号", true, Kind::Identifier, "备案登记号或质押登记号"}, &C::registerNo,
                  readIdentifier),
        column<C>({"申报日期", true, Kind::Date, "如 2024-11-01"}, &C::date, readDate),
    };
}

bool knowsIndicator(const Plan& plan, const std::string& code) {
    return std::any_of(plan.projects.begin(), plan.projects.end(), [&](const auto& project) {
        return std::any_of(project.indicators.begin(), project.indicators.end(),
                           [&](const Indicator& each) { return each.code == code; });
    });
}

/// The promise must be about something: an application and an indicator that exist.
void finishCommitment(const ImportContext& context, const Commitment& commitment,
                      RowVerdict& verdict) {
    if (!context.applications.contains(commitment.application)) {
        refuse(verdict, kNumber,
               {"UNKNOWN_APPLICATION",
                translatable("import", "受理号 {0} 还没有登记，请先在“项目申报”表里加上它")
                    .with(commitment.application)});
    }
    if (!knowsIndicator(context.plan, commitment.indicator)) {
        refuse(verdict, kIndicator,
               {"UNKNOWN_INDICATOR",
                translatable("import", "方案里没有指标 {0}，请写成 P1-3b 这样的编号")
                    .with(commitment.indicator)});
    }
}

template <class V>
void settleUnit(V& value, const UnitDirectory& units) {
    value.unit = units.real(value.unit);
}

void knowApplications(ImportContext& context) {
    for (const Application& each : context.year.applications)
        context.applications.insert(each.number);
}

SheetDescription<Application> applicationDescription(ImportContext& context) {
    knowApplications(context);
    return {.name = kApplicationSheet,
            .columns = applicationColumns(context.plan),
            .blank = [] { return Application{}; },
            .key = [](const Application& application) { return application.number; },
            .stored = &context.year.applications,
            .settle = settleUnit<Application>,
            .brought =
                [&context](const Application& application) {
                    context.applications.insert(application.number);
                },
            .references =
                [&context](Id<Application> application) {
                    return referencesTo(application, context.year);
                }};
}

SheetDescription<Commitment> commitmentDescription(ImportContext& context) {
    knowApplications(context);
    return {.name = kCommitmentSheet,
            .columns = commitmentColumns(),
            .blank = [] { return Commitment{}; },
            .key =
                [](const Commitment& commitment) {
                    return commitment.application + "\n" + commitment.indicator;
                },
            .stored = &context.year.commitments,
            .finish = [&context](
                          Commitment& commitment, const GivenColumns&,
                          RowVerdict& verdict) { finishCommitment(context, commitment, verdict); }};
}

SheetDescription<Claim> claimDescription(ImportContext& context) {
    return {.name = kClaimSheet,
            .columns = claimColumns(context.plan),
            .blank = [] { return Claim{}; },
            .key = [](const Claim& claim) { return claim.number; },
            .stored = &context.year.claims,
            .settle = settleUnit<Claim>};
}

}  // namespace

template <>
struct SheetOf<Application> {
    static constexpr SheetKind kKind =
        described<Application, applicationDescription>(kApplicationSheet);
};
template SheetKind sheetKind<Application>();

template <>
struct SheetOf<Commitment> {
    static constexpr SheetKind kKind =
        described<Commitment, commitmentDescription>(kCommitmentSheet);
};
template SheetKind sheetKind<Commitment>();

template <>
struct SheetOf<Claim> {
    static constexpr SheetKind kKind = described<Claim, claimDescription>(kClaimSheet);
};
template SheetKind sheetKind<Claim>();

}  // namespace grants
