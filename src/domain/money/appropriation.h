// SPDX-License-Identifier: GPL-3.0-or-later
// 下达: money that came to the fund, by the document that brought it. Natural key: 文号.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"

#include <string>

namespace grants {

struct Appropriation {
    Id<Appropriation> id;
    std::string ref;  // 文号
    Money amount;
    Date date;
    std::int64_t version = 0;
    friend bool operator==(const Appropriation&, const Appropriation&) = default;
};

}  // namespace grants
