// SPDX-License-Identifier: GPL-3.0-or-later
// 成果认定: whether one text of an indicator's list was delivered (projects §5). Natural key:
// application, indicator and place in the plan's list.
#pragma once

#include "base/date.h"
#include "base/id.h"

#include <string>

namespace grants {

struct Recognition {
    Id<Recognition> id;
    std::string application;  // 受理号
    std::string indicator;    // P1-1 …
    std::int64_t number = 1;  // 序号: which text of the plan's list, from 1
    bool accepted = false;    // 认定, 不认定
    Date date;
    std::string deliverable;  // 成果编号; may be empty
    std::int64_t version = 0;
    friend bool operator==(const Recognition&, const Recognition&) = default;
};

}  // namespace grants
