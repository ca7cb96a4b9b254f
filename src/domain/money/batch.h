// SPDX-License-Identifier: GPL-3.0-or-later
// 批次: claims of one scheme that are paid together, with the calculation as it was frozen
// (projects §8). Natural key: 批次编号. Written once and never altered; where it stands is decided.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "domain/money/role.h"
#include "domain/registry/organisation.h"
#include "domain/registry/patent_number.h"

#include <optional>
#include <string>
#include <vector>

namespace grants {

struct Batch {
    Id<Batch> id;
    std::string number;  // S1-2024-01, gap-free by scheme and year
    std::string scheme;  // its code in the plan
    std::string name;
    Date date;                          // when it was frozen
    std::optional<Date> until;          // takes claims dated up to this day; all without
    std::vector<std::string> claims;    // 申报编号 of what it took
    std::vector<std::string> known;     // the approved batches whose payments it takes off
    std::vector<std::string> settings;  // NAME=VALUE, of this batch only
    std::string plan;                   // the plan's JSON as it stood
    std::string inputs;                 // JSON of the records that it was calculated from
    std::string result;                 // JSON of the calculation, given back byte for byte
    std::string sha256;                 // hex, over all of the above
    std::int64_t version = 0;
    friend bool operator==(const Batch&, const Batch&) = default;
};

/// What a batch pays a unit for one record.
struct BatchLine {
    Id<BatchLine> id;
    std::string batch;
    Id<Organisation> unit;
    std::string record;  // 备案登记号 or 质押登记号
    Role role = Role::Provider;
    Money raw, paid;
    std::vector<PatentNumber> patents;  // the paid ones
    std::int64_t version = 0;
    friend bool operator==(const BatchLine&, const BatchLine&) = default;
};

}  // namespace grants
