// SPDX-License-Identifier: GPL-3.0-or-later
// 质押融资: one registered patent pledge and the loan behind it (domain §1.2 PLEDGE).
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "base/id.h"
#include "base/money.h"
#include "domain/registry/organisation.h"
#include "domain/registry/patent_number.h"

#include <string>
#include <vector>

namespace grants {

struct Pledge {
    Id<Pledge> id;
    std::string registerNo;  // 质押登记号
    Id<Organisation> debtor;
    Id<Organisation> pledgor;        // the debtor when the workbook names none
    std::string pledgee;             // 质权人, a code or a name as written
    Money registered, disbursed;     // 登记金额, 放款金额
    Fraction patentShare{1, 1};      // 专利质押占比
    Money bankCredit;                // 在该行授信总额, the registered amount when blank
    Date date;                       // 登记日期
    Id<Organisation> service;        // 服务机构, none when 0
    Fraction enterpriseShare{1, 2};  // 企业分配比例, used when both sides are paid (A15)
    bool municipalProject = false;   // 市级立项项目
    bool renewal = false;            // 续贷
    bool otherFunding = false;
    std::vector<PatentNumber> patents;
    std::int64_t version = 0;

    friend bool operator==(const Pledge&, const Pledge&) = default;
};

}  // namespace grants
