// SPDX-License-Identifier: GPL-3.0-or-later
// 项目申报 and its 任务承诺.
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "base/id.h"
#include "base/money.h"
#include "domain/registry/organisation.h"

#include <optional>
#include <string>
#include <vector>

namespace grants {

struct Application {
    Id<Application> id;
    std::string number;   // 受理号
    std::string project;  // P1 … P6
    Id<Organisation> unit;
    std::string title;
    Money requested;
    Date date;
    std::optional<Money> municipalAmount;  // 市级同类项目金额 (F2)
    bool otherFunding = false;
    std::string takenUp = "draft";  // the state it was entered with; decisions lead on from there
    std::string leader;             // 项目负责人
    std::string foundation, approach;  // 申报基础, 实施方案, in the applicant's words
    std::int64_t version = 0;
    friend bool operator==(const Application&, const Application&) = default;
};

/// 任务承诺: what an application promises for one indicator. Natural key: application and
/// indicator.
struct Commitment {
    Id<Commitment> id;
    std::string application;  // 受理号
    std::string indicator;    // P1-3b …
    std::string value;        // as promised: a number in the indicator's unit, or words
    std::string proof;        // 佐证方式: by what it will be shown
    std::int64_t version = 0;
    friend bool operator==(const Commitment&, const Commitment&) = default;
};

}  // namespace grants
