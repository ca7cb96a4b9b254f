// SPDX-License-Identifier: GPL-3.0-or-later
// 附件: a paper that goes with a record. Its content lies in the fund file by its hash and is not
// part of the year.
#pragma once

#include "base/id.h"

#include <cstdint>
#include <string>

namespace grants {

struct Attachment {
    Id<Attachment> id;
    std::string kind;         // table of the record it goes with
    std::int64_t record = 0;  // and the record's id
    std::string name;         // as the file was called; only text
    std::string sha256;       // hex
    std::int64_t bytes = 0;
    std::int64_t version = 0;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

}  // namespace grants
