// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include "ui/base/tr.h"

namespace grants::ui {

QString nameOf(UnitKind kind) {
    switch (kind) {
        case UnitKind::Enterprise:
            return tr("企业");
        case UnitKind::University:
            return tr("高校");
        case UnitKind::ResearchInstitute:
            return tr("科研院所");
        case UnitKind::ServiceAgency:
            return tr("服务机构");
        case UnitKind::Platform:
            return tr("运营平台");
        case UnitKind::Park:
            return tr("产业园区");
        case UnitKind::Consultancy:
            return tr("咨询机构");
        case UnitKind::Bank:
            return tr("金融机构");
        case UnitKind::Other:
            return tr("其他");
    }
    return {};
}

QString nameOf(EnterpriseSize size) {
    switch (size) {
        case EnterpriseSize::Large:
            return tr("大型");
        case EnterpriseSize::Medium:
            return tr("中型");
        case EnterpriseSize::Small:
            return tr("小型");
        case EnterpriseSize::Micro:
            return tr("微型");
        case EnterpriseSize::NotApplicable:
            return tr("不适用");
    }
    return {};
}

QString nameOf(Way way) {
    switch (way) {
        case Way::Transfer:
            return tr("转让");
        case Way::Licence:
            return tr("许可");
        case Way::OpenLicence:
            return tr("开放许可");
        case Way::Equity:
            return tr("作价入股");
    }
    return {};
}

QString nameOf(ActivityKind kind) {
    switch (kind) {
        case ActivityKind::Operation:
            return tr("运营活动");
        case ActivityKind::Training:
            return tr("培训");
        case ActivityKind::Briefing:
            return tr("宣讲");
    }
    return {};
}

QString nameOf(DeliverableKind kind) {
    switch (kind) {
        case DeliverableKind::NavigationReport:
            return tr("导航报告");
        case DeliverableKind::InventionApplication:
            return tr("发明申请");
        case DeliverableKind::CaseCollection:
            return tr("案例集");
        case DeliverableKind::ManagementRules:
            return tr("管理制度");
        case DeliverableKind::MechanismStudy:
            return tr("机制探索");
        case DeliverableKind::TalentTeam:
            return tr("人才团队");
        case DeliverableKind::Database:
            return tr("数据库");
        case DeliverableKind::Bulletin:
            return tr("通报");
        case DeliverableKind::SelfEvaluation:
            return tr("自评报告");
        case DeliverableKind::AuditReport:
            return tr("审计报告");
        case DeliverableKind::Other:
            return tr("其他成果");
    }
    return {};
}

}  // namespace grants::ui
