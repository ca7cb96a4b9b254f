// SPDX-License-Identifier: GPL-3.0-or-later
// 单位: everyone who applies, provides, receives, borrows or serves.
#pragma once

#include "base/id.h"
#include "base/money.h"
#include "domain/registry/credit_code.h"
#include "domain/registry/enterprise_size.h"

#include <optional>
#include <string>

namespace grants {

/// 单位类型 of the import workbook.
enum class UnitKind {
    Enterprise,
    University,
    ResearchInstitute,
    ServiceAgency,
    Platform,
    Park,
    Consultancy,
    Bank,
    Other
};

struct Organisation {
    Id<Organisation> id;
    CreditCode code;
    std::string name;
    UnitKind kind = UnitKind::Other;
    bool inDistrict = false;
    bool inCity = false;
    EnterpriseSize size = EnterpriseSize::NotApplicable;
    std::string industry;
    SizeMetrics metrics;
    std::string techSmeNo;           // 科技型中小企业编号
    std::optional<CreditCode> park;  // 所属园区代码
    std::string legalRepresentative, contact, phone, address, bank, account;
    std::int64_t version = 0;  // counted up by every change

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// 高校 or 科研院所 (domain §4.4).
[[nodiscard]] inline bool isUniversity(const Organisation& unit) {
    return unit.kind == UnitKind::University || unit.kind == UnitKind::ResearchInstitute;
}
/// A 中小微 enterprise anywhere.
[[nodiscard]] inline bool isSmeAnywhere(const Organisation& unit) {
    return unit.kind == UnitKind::Enterprise && isSme(unit.size);
}
/// A 区内 中小微 enterprise.
[[nodiscard]] inline bool isDistrictSme(const Organisation& unit) {
    return unit.inDistrict && isSmeAnywhere(unit);
}

}  // namespace grants
