// SPDX-License-Identifier: GPL-3.0-or-later
// 评审包: in a fund file that was handed out to one reviewer, for whom and by which file. An
// office's own file has none.
#pragma once

#include "base/date.h"
#include "base/id.h"

#include <cstdint>
#include <string>

namespace grants {

struct ReviewPackage {
    Id<ReviewPackage> id;
    std::string expert;  // 专家编号
    std::string head;    // hex: where the office's audit trail stood when it was issued
    Date issued;
    std::string fund;             // what the office's file was called
    std::int64_t firstScore = 0;  // ids from here on are kept for the package's scores
    std::int64_t version = 0;

    friend bool operator==(const ReviewPackage&, const ReviewPackage&) = default;
};

}  // namespace grants
