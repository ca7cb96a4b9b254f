// SPDX-License-Identifier: GPL-3.0-or-later
// 项目申报, 任务承诺 and 奖补申报: what units ask for.
#include "domain/applications/application_state.h"
#include "domain/procedure/slots.h"
#include "domain/subsidy/claim_check.h"
#include "domain/year/references.h"
#include "exchange/cells/desk_options.h"
#include "exchange/sheets/named_rows.h"

#include <algorithm>

namespace grants {
namespace {

constexpr std::string_view kApplicationSheet = "项目申报", kCommitmentSheet = "任务承诺",
                           kClaimSheet = "奖补申报";
constexpr std::string_view kIndicator = "指标编号", kRegisterNumber = "登记号";

template <class Entry>
std::vector<std::string> codesOf(const std::vector<Entry>& entries) {
    std::vector<std::string> codes;
    codes.reserve(entries.size());
    for (const Entry& entry : entries) codes.push_back(entry.code);
    return codes;
}

std::vector<std::string> stateNames() {
    std::vector<std::string> names;
    for (const ApplicationState& state : applicationStates()) names.emplace_back(state.name.source);
    return names;
}

/// By any of its names, on the desk in English, too.
const ApplicationState* stateCalled(const std::string& name) {
    if (const ApplicationState* state = findStateNamed(name)) return state;
    const auto all = applicationStates();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ApplicationState& state) {
        return inEnglish(state.name) == name;
    });
    return found == all.end() ? nullptr : &*found;
}

/// The code of a state by any of its names.
Parsed<std::string> readState(const CellInput& in) {
    if (const auto text = readText(in)) {
        const ApplicationState* state = stateCalled(trimmed(halfWidth(*text)));
        if (state != nullptr) return std::string(state->code);
    }
    return readOption(in, stateNames()).map([](std::size_t which) {
        return std::string(applicationStates()[which].code);
    });
}

std::string typedState(const std::string& code, const Registry& /*units*/) {
    const ApplicationState* state = findState(code);
    return state == nullptr ? code : std::string(state->name.source);
}

/// A table of applications says where each stands now; with what it was entered stays as it is
/// then.
Column<Application> stateColumn(const ImportContext& context) {
    auto state = column<Application>({"状态", false, ColumnKind::Option,
                                      "年中启用本程序时填已办到哪一步；空着是草稿", stateNames()},
                                     &Application::takenUp, readState, typedState);
    state.sameText = [&context](const Application& stored, const Application& typed) {
        const std::string* decided = context.admissible.decidedState(stored.number);
        return typed.takenUp == stored.takenUp || (decided != nullptr && typed.takenUp == *decided);
    };
    return state;
}

std::vector<Column<Application>> applicationColumns(const ImportContext& context) {
    using A = Application;
    using Kind = ColumnKind;
    const auto projects = codesOf(context.plan.projects);
    return {
        column<A>({kReceiptNumber, true, Kind::Identifier, "如 CQGX-ZLZH-P1-2024-0001"}, &A::number,
                  readNumberText),
        column<A>({"项目代码", true, Kind::Option, "从下拉列表里选", projects}, &A::project,
                  readerOfCode(projects)),
        column<A>({"单位代码", true, Kind::Identifier, "申报单位的统一社会信用代码"}, &A::unit,
                  readUnit),
        column<A>({"项目名称", true}, &A::title, readText),
        column<A>({"申请金额(元)", true, Kind::Money, "单位：元"}, &A::requested, readMoney),
        column<A>({"申报日期", true, Kind::Date, "如 2024-06-01"}, &A::date, readDate),
        column<A>({"市级同类项目金额(元)", false, Kind::Money, "不知道就空着"}, &A::municipalAmount,
                  readMoney),
        column<A>({"其他财政支持", false, Kind::YesNo, "已获其他财政资金填“是”"}, &A::otherFunding,
                  readYesNo),
        stateColumn(context),
        column<A>({"项目负责人"}, &A::leader, readText),
        column<A>({"申报基础", false, Kind::Text, "资质、团队、以往业绩"}, &A::foundation,
                  readText),
        column<A>({"实施方案", false, Kind::Text, "路线、措施、进度、分工"}, &A::approach,
                  readText),
    };
}

std::vector<Column<Commitment>> commitmentColumns() {
    using C = Commitment;
    using Kind = ColumnKind;
    ColumnDescriptor promised{"承诺值", true, Kind::Text, "不低于方案的指标值"};
    promised.awaitedBeside = "方案值";
    return {
        applicationColumn<C>(),
        column<C>({kIndicator, true, Kind::Identifier, "如 P1-3b"}, &C::indicator, readNumberText),
        column<C>(promised, &C::value, readText),
        column<C>({"佐证方式", false, Kind::Text, "用什么证明完成，如合同、备案证明、签到表"},
                  &C::proof, readText),
    };
}

std::vector<Column<Claim>> claimColumns(const Plan& plan) {
    using C = Claim;
    using Kind = ColumnKind;
    const auto schemes = codesOf(plan.schemes);
    return {
        column<C>({"申报编号", true, Kind::Identifier}, &C::number, readNumberText),
        column<C>({"奖补代码", true, Kind::Option, "从下拉列表里选", schemes}, &C::scheme,
                  readerOfCode(schemes)),
        column<C>({"单位代码", true, Kind::Identifier, "申报单位的统一社会信用代码"}, &C::unit,
                  readUnit),
        column<C>({kRegisterNumber, true, Kind::Identifier, "备案登记号或质押登记号"},
                  &C::registerNo, readIdentifier),
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
    requireApplication(context, commitment.application, verdict);
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

/// Null for a new one. Ids only grow, so the stored ones are in their order.
const Application* storedAs(Id<Application> id, const FundYear& year) {
    const auto found = std::ranges::lower_bound(
        year.applications, id.value, {}, [](const Application& each) { return each.id.value; });
    return found != year.applications.end() && found->id == id ? &*found : nullptr;
}

/// A number of the plan's pattern, but of another project's; none when that is stored already.
std::optional<Fault> numberOfAnother(const Application& value, const Application* stored,
                                     const Plan& plan) {
    const SupportProject* other = otherProjectOf(value.number, plan, value.project);
    const bool known =
        stored != nullptr && stored->number == value.number && stored->project == value.project;
    if (other == nullptr || known) return std::nullopt;
    return Fault{"NUMBER_OF_ANOTHER",
                 translatable("import",
                              "受理号 {0} 按方案的格式是 {1} 的，这件申报的项目却是 {2}；"
                              "请改正受理号或项目代码")
                     .with(value.number, other->code, value.project)};
}

enum class NumberCheck { Warns, Refuses };

/// A table that comes from elsewhere may number as it likes, and a number that is out already
/// stays: that is only told.
void checkNumber(const Application& value, const ImportContext& context, NumberCheck check,
                 RowVerdict& verdict) {
    const Application* stored = storedAs(value.id, context.year);
    auto fault = numberOfAnother(value, stored, context.plan);
    if (!fault) return;
    const bool isOut = stored != nullptr && stored->number == value.number;
    if (check == NumberCheck::Refuses && !isOut)
        return refuse(verdict, kReceiptNumber, std::move(*fault));
    warn(verdict, kReceiptNumber,
         Finding{Severity::Warning, std::move(fault->code), "", std::move(fault->message), {}});
}

SheetDescription<Application> applicationDescription(ImportContext& context, NumberCheck check) {
    knowApplications(context);
    return {
        .name = kApplicationSheet,
        .columns = applicationColumns(context),
        .blank = [] { return Application{}; },
        .key = [](const Application& application) { return application.number; },
        .stored = &context.year.applications,
        .finish = [&context, check](
                      const Application& application, const GivenColumns&,
                      RowVerdict& verdict) { checkNumber(application, context, check, verdict); },
        .settle = settleUnit<Application>,
        .brought =
            [&context](const Application& application) { knowApplication(context, application); },
        .references =
            [&context](Id<Application> application) {
                return referencesTo(application, context.year);
            }};
}

SheetPtr applicationSheet(ImportContext& context) {
    return std::make_unique<RecordSheet<Application>>(
        context, applicationDescription(context, NumberCheck::Warns));
}

EntryPtr applicationEntry(ImportContext& context) {
    return std::make_unique<RecordEntry<Application>>(
        context, applicationDescription(context, NumberCheck::Refuses));
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

SheetPtr claimSheet(ImportContext& context) {
    return std::make_unique<RecordSheet<Claim>>(context, claimDescription(context));
}

/// A mistyped number costs the unit its money: it is told at once, and for a workbook's many by the
/// calculation.
EntryPtr claimEntry(ImportContext& context) {
    auto description = claimDescription(context);
    description.finish = [check = std::make_shared<ClaimCheck>(context.year, context.plan)](
                             const Claim& claim, const GivenColumns&, RowVerdict& verdict) {
        warn(verdict, kRegisterNumber, (*check)(claim));
    };
    return std::make_unique<RecordEntry<Claim>>(context, std::move(description));
}

}  // namespace

template <>
struct SheetOf<Application> {
    static constexpr SheetKind kKind = {kApplicationSheet, applicationSheet, applicationEntry};
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
    static constexpr SheetKind kKind = {kClaimSheet, claimSheet, claimEntry};
};
template SheetKind sheetKind<Claim>();

}  // namespace grants
