// SPDX-License-Identifier: GPL-3.0-or-later
// How payments and reallocations and their states are called on the desktop.
#pragma once

#include "domain/money/payment.h"

#include <QString>
#include <string_view>

namespace grants::ui {

/// 首款, 尾款, 奖补, 追回.
[[nodiscard]] QString paymentKindName(PaymentKind kind);
/// 已申请, by the code of the state; of what came back it is not 已支付. Empty for none, an unknown
/// one by its code.
[[nodiscard]] QString moneyStateName(std::string_view state, bool cameBack = false);

}  // namespace grants::ui
