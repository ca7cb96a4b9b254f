// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/operation.h"

namespace grants {
namespace {

struct Right {
    Operation operation;
    PersonRoles roles;
    Message refusal;
};

using R = PersonRole;

constexpr PersonRoles kReaders =
    PersonRoles::of(R::Clerk, R::Officer, R::Finance, R::Chief, R::Admin, R::Auditor);
constexpr PersonRoles kEnterers = PersonRoles::of(R::Clerk, R::Officer);

/// In the order of Operation.
const std::array<Right, kOperations>& rights() {
    static const std::array<Right, kOperations> all = {{
        {Operation::Enter, kEnterers, translatable("people", "{0} 不能录入数据；请由 {1} 办理。")},
        {Operation::Import, kEnterers, translatable("people", "{0} 不能导入数据；请由 {1} 办理。")},
        {Operation::Submit, kEnterers,
         translatable("people", "{0} 不能提交或撤回申报；请由 {1} 办理。")},
        {Operation::Examine, PersonRoles::of(R::Officer),
         translatable("people", "{0} 不能受理、审查或组织评审；请由 {1} 办理。")},
        {Operation::Score, PersonRoles::of(R::Reviewer),
         translatable("people", "{0} 不能评分；请由 {1} 办理。")},
        {Operation::Propose, PersonRoles::of(R::Officer),
         translatable("people", "{0} 不能办理拟立项和公示；请由 {1} 办理。")},
        {Operation::Judge, PersonRoles::of(R::Officer),
         translatable("people", "{0} 不能认定成果或处理核查；请由 {1} 办理。")},
        {Operation::Award, PersonRoles::of(R::Chief),
         translatable("people", "{0} 不能审批；请由 {1} 办理。")},
        {Operation::RequestPayment, PersonRoles::of(R::Officer),
         translatable("people", "{0} 不能申请拨付或冻结批次；请由 {1} 办理。")},
        {Operation::Pay, PersonRoles::of(R::Finance),
         translatable("people",
                      "{0} 不能办理资金收付(下达、拨付、追回和提出调剂)；请由 {1} 办理。")},
        {Operation::ImportOwn, PersonRoles::of(R::Finance, R::Chief),
         translatable("people", "{0} 不能导入立项、下达、调剂和拨付；请由 {1} 办理。")},
        {Operation::ChangePlan, PersonRoles::of(R::Admin),
         translatable("people", "{0} 不能修改方案；请由 {1} 办理。")},
        {Operation::ManagePeople, PersonRoles::of(R::Admin),
         translatable("people", "{0} 不能管理人员；请由 {1} 办理。")},
        {Operation::Restore, PersonRoles::of(R::Admin),
         translatable("people", "{0} 不能恢复备份；请由 {1} 办理。")},
        {Operation::Void, PersonRoles::of(R::Admin),
         translatable("people", "{0} 不能作废；请由 {1} 办理。")},
        {Operation::Read, kReaders,
         translatable("people", "{0} 不能查看数据和报表；请由 {1} 办理。")},
        {Operation::BackUp, kReaders, translatable("people", "{0} 不能备份；请由 {1} 办理。")},
        {Operation::ReadTrail, PersonRoles::of(R::Chief, R::Admin, R::Auditor),
         translatable("people", "{0} 不能查看审计记录；请由 {1} 办理。")},
    }};
    return all;
}

}  // namespace

PersonRoles rolesFor(Operation operation) {
    return rights().at(static_cast<std::size_t>(operation)).roles;
}

Message refusalOf(Operation operation) {
    return rights().at(static_cast<std::size_t>(operation)).refusal;
}

}  // namespace grants
