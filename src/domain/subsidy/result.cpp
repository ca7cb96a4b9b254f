// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/result.h"

#include "domain/subsidy/trace_writer.h"

namespace grants {

std::string_view codeText(Role role) {
    switch (role) {
        case Role::Provider:
            return "provider";
        case Role::Recipient:
            return "recipient";
        case Role::Enterprise:
            return "enterprise";
        case Role::Institution:
            return "institution";
    }
    return {};
}

std::string_view codeText(RejectionCode code) {
    switch (code) {
        case RejectionCode::AlreadyPaid:
            return "ALREADY_PAID";
        case RejectionCode::Date:
            return "DATE";
        case RejectionCode::Source:
            return "SOURCE";
        case RejectionCode::Recipient:
            return "RECIPIENT";
        case RejectionCode::Purpose:
            return "PURPOSE";
        case RejectionCode::Related:
            return "RELATED";
        case RejectionCode::OtherFunding:
            return "OTHER_FUNDING";
        case RejectionCode::ProjectSupport:
            return "PROJECT_SUPPORT";
        case RejectionCode::Equity:
            return "EQUITY";
        case RejectionCode::PatentType:
            return "PATENT_TYPE";
        case RejectionCode::SamePatent:
            return "SAME_PATENT";
        case RejectionCode::Party:
            return "PARTY";
        case RejectionCode::Debtor:
            return "DEBTOR";
        case RejectionCode::Renewal:
            return "RENEWAL";
        case RejectionCode::Pledgor:
            return "PLEDGOR";
        case RejectionCode::NoRecord:
            return "NO_RECORD";
        case RejectionCode::Duplicate:
            return "DUPLICATE";
    }
    return {};
}

std::string_view codeText(Binding binding) {
    switch (binding) {
        case Binding::Rate:
            return "rate";
        case Binding::UnitCap:
            return "unit_cap";
        case Binding::Pool:
            return "pool";
    }
    return {};
}

std::string_view clauseOf(const SchemeClauses& clauses, StepKind kind) {
    switch (kind) {
        case StepKind::TransferRate:
            return clauses.transfer;
        case StepKind::LicenceRate:
            return clauses.licence;
        case StepKind::LargeHigher:
            return clauses.once;
        case StepKind::LargeAdd:
        case StepKind::LargeReplace:
            return clauses.large;
        case StepKind::RateShare:
            return clauses.pledge;
        case StepKind::UnitCap:
        case StepKind::UnitCapLeft:
            return clauses.unitCap;
        case StepKind::PoolScale:
        case StepKind::PoolLevel:
            return clauses.pool;
        default:
            return clauses.scheme;
    }
}

std::string_view clauseOf(const SchemeClauses& clauses, RejectionCode code) {
    switch (code) {
        case RejectionCode::Date:
            return clauses.useBy;
        case RejectionCode::OtherFunding:
            return clauses.otherFunding;
        case RejectionCode::AlreadyPaid:
        case RejectionCode::ProjectSupport:
        case RejectionCode::SamePatent:
        case RejectionCode::Duplicate:
            return clauses.once;
        case RejectionCode::Party:
        case RejectionCode::NoRecord:
            return clauses.chapter;
        default:
            return clauses.scheme;
    }
}

Message describe(Role role) {
    switch (role) {
        case Role::Provider:
            return translatable("subsidy", "出让方");
        case Role::Recipient:
            return translatable("subsidy", "受让方");
        case Role::Enterprise:
            return translatable("subsidy", "融资企业");
        case Role::Institution:
            return translatable("subsidy", "服务机构");
    }
    return {};
}

namespace {

Message describeTransferFault(RejectionCode code) {
    switch (code) {
        case RejectionCode::Source:
            return translatable(
                "subsidy", "出让方不是符合条件的高校或科研院所；请核对出让方的单位类型和所在地");
        case RejectionCode::Recipient:
            return translatable("subsidy",
                                "受让方不是区内中小微企业；请核对受让方的单位类型、区内和规模");
        case RejectionCode::Purpose:
            return translatable("subsidy",
                                "不以转化实施为目的；如已实施，请补充证明并更正“转化实施”");
        case RejectionCode::Related:
            return translatable("subsidy",
                                "双方存在关联关系，不予奖补；如判断有误，请更正“关联方”");
        case RejectionCode::Equity:
            return translatable(
                "subsidy",
                "按现行口径作价入股不计为转让；如应计入，请调整作价入股是否算转让的口径");
        case RejectionCode::PatentType:
            return translatable("subsidy", "转让的不是发明专利；请核对专利号");
        case RejectionCode::SamePatent:
            return translatable("subsidy",
                                "该单位已就同一专利获得更高或更早的一笔奖补，从高不重复");
        default:
            return {};
    }
}

Message describePledgeFault(RejectionCode code) {
    switch (code) {
        case RejectionCode::Debtor:
            return translatable("subsidy",
                                "债务人不是符合条件的企业；请核对债务人的单位类型和区内");
        case RejectionCode::Renewal:
            return translatable(
                "subsidy",
                "属于续贷，不自动奖补；请人工核定后调整续贷是否支持的口径，或更正“续贷”");
        case RejectionCode::Pledgor:
            return translatable("subsidy", "出质人不是债务人；按现行口径须为同一单位");
        default:
            return describeTransferFault(code);
    }
}

}  // namespace

Message describe(RejectionCode code) {
    switch (code) {
        case RejectionCode::AlreadyPaid:
            return translatable("subsidy",
                                "已批准的批次已就这条记录奖补该单位，不再重复；无须再次申报");
        case RejectionCode::Date:
            return translatable("subsidy",
                                "登记备案日期不在计算期间内；如日期录入有误，请更正记录");
        case RejectionCode::OtherFunding:
            return translatable("subsidy",
                                "已获得其他财政资金支持，不重复支持；请核对“其他财政支持”登记");
        case RejectionCode::ProjectSupport:
            return translatable("subsidy",
                                "该单位的立项项目已把这条记录计入任务指标，同一单位不再得奖补；"
                                "请核对记录的归属，或调整项目与奖补能否兼得的口径");
        case RejectionCode::Party:
            return translatable("subsidy",
                                "申报单位不是该记录可奖补的一方；请核对单位代码和登记号");
        case RejectionCode::NoRecord:
            return translatable("subsidy", "没有这个登记号的记录；请核对登记号或先导入该记录");
        case RejectionCode::Duplicate:
            return translatable("subsidy",
                                "同一单位就同一记录重复申报，只计一次；请撤回多余的申报");
        default:
            return describePledgeFault(code);
    }
}

Message describe(const Rejection& rejection) {
    if (rejection.batch.empty()) return describe(rejection.code);
    return translatable("subsidy", "批次 {0} 已就这条记录奖补，不再重复；无须再次申报")
        .with(std::string(rejection.batch));
}

Step spreadStep(const UnitResult& unit, const Line& line) {
    TraceWriter trace;
    trace.begin(line.raw);
    trace.spread(StepKind::LineSpread, line.paid, line.raw, unit.raw);
    return trace.steps().front();
}

}  // namespace grants
