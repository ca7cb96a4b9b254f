// SPDX-License-Identifier: GPL-3.0-or-later
// The smaller evidence records: product filings, activities, deliverables, surveys, patent stocks
// and the register of other public money (domain §1.2).
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "domain/registry/organisation.h"
#include "domain/registry/patent_number.h"

#include <optional>
#include <string>
#include <vector>

namespace grants {

/// 专利产品备案.
struct ProductFiling {
    Id<ProductFiling> id;
    std::string filingNo;
    Id<Organisation> enterprise;
    std::string product;
    Date date;
    std::vector<PatentNumber> patents;
    Id<Organisation> service;
    std::int64_t version = 0;
    friend bool operator==(const ProductFiling&, const ProductFiling&) = default;
};

/// 运营活动 / 培训 / 宣讲.
enum class ActivityKind { Operation, Training, Briefing };

struct Activity {
    Id<Activity> id;
    std::string number;
    ActivityKind kind = ActivityKind::Operation;
    std::string name;
    Date date;
    Id<Organisation> unit;
    std::optional<std::int64_t> attendances;  // 人次
    std::int64_t version = 0;
    friend bool operator==(const Activity&, const Activity&) = default;
};

/// 成果 types of the import workbook, in its order.
enum class DeliverableKind {
    NavigationReport,
    InventionApplication,
    CaseCollection,
    ManagementRules,
    MechanismStudy,
    TalentTeam,
    Database,
    Bulletin,
    SelfEvaluation,
    AuditReport,
    Other
};

struct Deliverable {
    Id<Deliverable> id;
    std::string number;
    DeliverableKind kind = DeliverableKind::Other;
    Id<Organisation> unit;
    std::string name;
    Date date;
    std::int64_t version = 0;
    friend bool operator==(const Deliverable&, const Deliverable&) = default;
};

/// 满意度: counts of valid answers.
struct Survey {
    Id<Survey> id;
    std::string number;
    Date date;
    std::int64_t satisfied = 0, fairlySatisfied = 0, basicallySatisfied = 0, dissatisfied = 0;
    std::int64_t version = 0;
    friend bool operator==(const Survey&, const Survey&) = default;
};

/// 有效专利: a unit's patents in force on a day. Natural key: unit and day.
struct PatentStock {
    Id<PatentStock> id;
    Id<Organisation> unit;
    Date asOf;
    std::int64_t patents = 0;
    std::int64_t version = 0;
    friend bool operator==(const PatentStock&, const PatentStock&) = default;
};

/// 其他财政支持: money from elsewhere for a unit's record, patent or contract (三, F3).
struct OtherFunding {
    Id<OtherFunding> id;
    Id<Organisation> unit;
    std::string registerNo;
    std::optional<PatentNumber> patent;
    std::string contractNo;
    std::string name;  // 资助名称
    std::optional<Money> amount;
    std::optional<std::int64_t> year;
    std::int64_t version = 0;
    friend bool operator==(const OtherFunding&, const OtherFunding&) = default;
};

}  // namespace grants
