// SPDX-License-Identifier: GPL-3.0-or-later
// One event that moved money of a line, and the figures that it changed (projects §6).
#pragma once

#include "base/date.h"
#include "base/message.h"
#include "base/money.h"
#include "domain/registry/organisation.h"

#include <cstdint>
#include <string_view>

namespace grants {

/// What entries add up to.
struct LedgerFigures {
    Money reallocated;  // 调剂 in − out
    Money requested;    // of submitted and live applications
    Money committed;    // of live awards, at their final amount once that is known; of failed and
                        // terminated ones what they keep; of schemes what approved batches pay
    Money payable;      // approved and not yet paid
    Money paid;         // confirmed
    Money returned;     // came back

    LedgerFigures& operator+=(const LedgerFigures& other);
    LedgerFigures& operator-=(const LedgerFigures& other);
    friend bool operator==(const LedgerFigures&, const LedgerFigures&) = default;
};

/// 调剂, 申报, 退出 (withdrawn, declined, not selected, void), 立项, 验收或终止, 批准拨付, 拨付,
/// 追回, 批准批次, 撤回办理.
enum class EntryKind : std::uint8_t {
    Reallocated,
    Requested,
    Left,
    Awarded,
    Settled,
    Approved,
    Paid,
    Recovered,
    BatchApproved,
    Reversed
};
[[nodiscard]] std::string_view codeText(EntryKind kind);  // "awarded"
[[nodiscard]] Message describe(EntryKind kind);

struct LedgerEntry {
    Date date;
    std::int64_t order = 0;  // within a day
    EntryKind kind = EntryKind::Requested;
    std::string_view
        number;  // of the application, payment, batch or reallocation; a view into the year
    Id<Organisation> unit;  // none of a reallocation
    Money amount;           // of what the kind is about, signed
    LedgerFigures change;
    LedgerFigures after;  // of the line
    Money free;           // of the line: what may be spent less what is committed
};

}  // namespace grants
