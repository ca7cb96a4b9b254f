// SPDX-License-Identifier: GPL-3.0-or-later
// 奖补申报: a unit asks for money of one scheme on one registered record.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/registry/organisation.h"

#include <string>

namespace grants {

struct Claim {
    Id<Claim> id;
    std::string number;  // 申报编号
    std::string scheme;  // its code in the plan: S1
    Id<Organisation> unit;
    std::string registerNo;  // 备案登记号 or 质押登记号
    Date date;
    std::int64_t version = 0;
    friend bool operator==(const Claim&, const Claim&) = default;
};

}  // namespace grants
