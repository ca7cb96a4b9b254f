// SPDX-License-Identifier: GPL-3.0-or-later
// 转让许可: one recorded transfer or licence with all its patents (domain §1.2 TRANSFER, LICENCE,
// EQUITY).
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "domain/registry/organisation.h"
#include "domain/registry/patent_number.h"

#include <string>
#include <vector>

namespace grants {

/// 方式: 转让 / 许可 / 开放许可 / 作价入股.
enum class Way { Transfer, Licence, OpenLicence, Equity };

[[nodiscard]] constexpr bool isLicence(Way way) {
    return way == Way::Licence || way == Way::OpenLicence;
}

struct LicenceRecord {
    Id<LicenceRecord> id;
    std::string registerNo;  // 备案登记号
    Way way = Way::Transfer;
    std::vector<PatentNumber> patents;         // one or more, distinct
    std::vector<Id<Organisation>> providers;   // 出让方, the first is 第一权利人
    std::vector<Id<Organisation>> recipients;  // 受让方, the first is the paid one
    std::string contractNo;
    Money amount;               // of the record, not of each patent
    Date date;                  // 登记备案日期
    bool implemented = false;   // 转化实施
    bool related = false;       // 关联方
    bool otherFunding = false;  // 其他财政支持
    Id<Organisation> service;   // 服务单位, none when 0
    std::int64_t version = 0;

    friend bool operator==(const LicenceRecord&, const LicenceRecord&) = default;
};

}  // namespace grants
