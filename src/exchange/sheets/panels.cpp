// SPDX-License-Identifier: GPL-3.0-or-later
// 评审专家 and 评审分组: who reviews what.
#include "domain/people/expert_login.h"
#include "domain/registry/identifiers.h"
#include "domain/review/conflicts.h"
#include "domain/review/recusal.h"
#include "domain/year/references.h"
#include "exchange/sheets/named_rows.h"
#include "workspace/admission/held_logins.h"

#include <algorithm>

namespace grants {
namespace {

constexpr std::string_view kExpertSheet = "评审专家", kSeatSheet = "评审分组";
constexpr std::string_view kRecused = "回避", kPhone = "手机", kAccount = "银行账号",
                           kLogin = "登录名";

std::vector<Column<Expert>> expertColumns() {
    using E = Expert;
    using Kind = ColumnKind;
    return {
        column<E>({kExpertNumber, true, Kind::Identifier}, &E::number, readNumberText),
        column<E>({"姓名", true}, &E::name, readText),
        column<E>({"工作单位", true}, &E::employer, readText),
        column<E>({"工作单位代码",
                   false,
                   Kind::Identifier,
                   "统一社会信用代码，用来发现利益冲突",
                   {},
                   ColumnNames::Unit},
                  &E::employerCode, readUnitCode),
        column<E>({"财务专家", false, Kind::YesNo}, &E::finance, readYesNo),
        column<E>({kPhone, false, Kind::Identifier}, &E::phone, readNumberText),
        column<E>({kAccount, false, Kind::Identifier, "只填数字"}, &E::account, readNumberText),
        column<E>({"回避单位代码", false, Kind::Identifier, "多个用分号隔开"}, &E::recusals,
                  readUnitCodes),
        column<E>({kLogin, false, Kind::Identifier, "专家自己登录打分时填"}, &E::login,
                  readNumberText),
    };
}

std::vector<Column<PanelSeat>> seatColumns() {
    using S = PanelSeat;
    using Kind = ColumnKind;
    return {
        applicationColumn<S>(),
        expertColumn<S>(),
        column<S>({kRecused, false, Kind::YesNo, "回避的专家不打分，填“是”"}, &S::recused,
                  readYesNo),
        column<S>({"回避原因"}, &S::recusal, readText),
        column<S>({"冲突说明", false, Kind::Text, "查出的利益冲突为何不影响评审"}, &S::dismissal,
                  readText),
    };
}

/// Whether the file lets his login change.
void requireLogin(const ImportContext& context, const Expert& expert, RowVerdict& verdict) {
    const auto& stored = context.year.experts;
    const auto before = std::find_if(stored.begin(), stored.end(), [&](const Expert& each) {
        return expert.id ? each.id == expert.id : each.number == expert.number;
    });
    const Importer& importer = context.importer;
    auto obstacle =
        obstacleToExpert(before == stored.end() ? nullptr : &*before, &expert, context.year,
                         {importer.person, importer.name, context.year.people});
    if (obstacle) refuse(verdict, kLogin, std::move(obstacle->fault));
}

void finishExpert(const ImportContext& context, const Expert& expert, RowVerdict& verdict) {
    warn(verdict, kPhone, checkPhone(expert.phone));
    warn(verdict, kAccount, checkBankAccount(expert.account));
    warn(verdict, kLogin, checkExpertLogin(expert.login, context.year.people));
    requireLogin(context, expert, verdict);
}

/// Whoever signs in by it scores as one expert.
OwnText<Expert> loginOfExpert() {
    return {
        kLogin,
        [](const Expert& expert) { return expert.login; },
        {"DUPLICATE_KEY", translatable("import",
                                       "这个登录名已是另一位专家的，一个登录名只能属于一位专家；"
                                       "请改正，或空着")}};
}

SheetDescription<Expert> expertDescription(ImportContext& context) {
    knowExperts(context);
    return {
        .name = kExpertSheet,
        .columns = expertColumns(),
        .blank = [] { return Expert{}; },
        .key = [](const Expert& expert) { return expert.number; },
        .stored = &context.year.experts,
        .finish = [&context](Expert& expert, const GivenColumns&,
                             RowVerdict& verdict) { finishExpert(context, expert, verdict); },
        .brought = [&context](const Expert& expert) { knowExpert(context, expert); },
        .references = [&context](Id<Expert> expert) { return referencesTo(expert, context.year); },
        .own = loginOfExpert()};
}

/// What stands says nothing new, whatever came to light about the expert since.
bool isAsKnown(const ImportContext& context, const PanelSeat& seat) {
    const auto known = context.seats.find(seatKey(seat));
    return known != context.seats.end() && known->second->recused == seat.recused &&
           known->second->dismissal == seat.dismissal;
}

/// An expert in a conflict is not assigned (projects §4).
void refuseBarred(const ImportContext& context, const PanelSeat& seat, RowVerdict& verdict) {
    const auto expert = context.experts.find(seat.expert);
    const auto application = context.applications.find(seat.application);
    if (expert == context.experts.end() || application == context.applications.end()) return;
    const Organisation* applicant = applicantOf(context, application->second);
    if (applicant == nullptr) return;
    const std::string* decided = context.admissible.decidedState(seat.application);
    auto conflict = obstacleToSeat(seat, *expert->second, *applicant,
                                   decided != nullptr ? *decided : application->second.takenUp);
    if (conflict) refuse(verdict, kExpertNumber, {"CONFLICT", std::move(conflict->message)});
}

/// Who was recused stays so until a reason is given.
void refuseReturn(const ImportContext& context, const PanelSeat& seat, RowVerdict& verdict) {
    const auto known = context.seats.find(seatKey(seat));
    if (known == context.seats.end()) return;
    if (auto fault = obstacleToReturn(*known->second, &seat))
        refuse(verdict, kRecused, std::move(*fault));
}

SheetDescription<PanelSeat> seatDescription(ImportContext& context) {
    knowApplications(context);
    knowExperts(context);
    knowSeats(context);
    return {.name = kSeatSheet,
            .columns = seatColumns(),
            .blank = [] { return PanelSeat{}; },
            .key = seatKey<PanelSeat>,
            .stored = &context.year.seats,
            .finish =
                [&context](PanelSeat& seat, const GivenColumns&, RowVerdict& verdict) {
                    requireApplication(context, seat.application, verdict);
                    requireExpert(context, seat.expert, verdict);
                    if (!isAsKnown(context, seat)) refuseBarred(context, seat, verdict);
                    refuseReturn(context, seat, verdict);
                },
            .brought = [&context](const PanelSeat& seat) { knowSeat(context, seat); }};
}

}  // namespace

template <>
struct SheetOf<Expert> {
    static constexpr SheetKind kKind = described<Expert, expertDescription>(kExpertSheet);
};
template SheetKind sheetKind<Expert>();

template <>
struct SheetOf<PanelSeat> {
    static constexpr SheetKind kKind = described<PanelSeat, seatDescription>(kSeatSheet);
};
template SheetKind sheetKind<PanelSeat>();

}  // namespace grants
