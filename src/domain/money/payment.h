// SPDX-License-Identifier: GPL-3.0-or-later
// 拨付: one payment to a unit, or back from it (projects §6). Natural key: 拨付编号.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "domain/registry/organisation.h"

#include <map>
#include <optional>
#include <string>

namespace grants {

/// 首款, 尾款, 奖补, 追回.
enum class PaymentKind : std::uint8_t { First, Final, Subsidy, Recovery };

struct Payment {
    Id<Payment> id;
    std::string number;  // 拨付编号, gap-free
    std::string reason;  // 受理号, or the number of a batch
    Id<Organisation> unit;
    PaymentKind kind = PaymentKind::First;
    Money amount;         // never negative; of a recovery what came back
    Date date;            // of the request; of one that was taken up, and of a recovery, of payment
    std::string voucher;  // 凭证号; of one that is paid here, its confirmation's
    /// The state it was entered with: "" for one that begins by being requested, "paid" for one
    /// that was paid before the program was taken up.
    std::string takenUp;
    std::int64_t version = 0;
    friend bool operator==(const Payment&, const Payment&) = default;
};

/// By 拨付编号, payments whose payee is called or has its account otherwise than when they were
/// approved: as it was then; nothing where that is not known.
using FormerPayees = std::map<std::string, std::optional<Organisation>>;

}  // namespace grants
