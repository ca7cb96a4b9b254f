// SPDX-License-Identifier: GPL-3.0-or-later
// 归属: for which application a record counts that several claim (A21, projects §5). Natural key:
// the number of the record.
#pragma once

#include "base/id.h"

#include <string>

namespace grants {

struct Attribution {
    Id<Attribution> id;
    std::string record;       // 登记号 of a licence, pledge or product
    std::string application;  // 受理号
    std::string reason;
    std::int64_t version = 0;
    friend bool operator==(const Attribution&, const Attribution&) = default;
};

}  // namespace grants
