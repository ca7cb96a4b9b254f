// SPDX-License-Identifier: GPL-3.0-or-later
// 调剂: money moved from one line of the fund to another (三, projects §6). Natural key: 编号.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"

#include <string>

namespace grants {

struct Reallocation {
    Id<Reallocation> id;
    std::string number;    // 编号, gap-free
    std::string from, to;  // codes of lines, P1 … S2
    Money amount;
    std::string ref;  // 批准文号; of one that is decided here, its approval's
    Date date;        // of the proposal; of one that was taken up, of its approval
    /// The state it was entered with: "" for one that begins by being proposed, "approved" for one
    /// that was approved before the program was taken up.
    std::string takenUp;
    std::int64_t version = 0;
    friend bool operator==(const Reallocation&, const Reallocation&) = default;
};

}  // namespace grants
