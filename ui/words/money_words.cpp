// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/money_words.h"

#include "ui/base/cell.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace grants::ui {

namespace {

struct MoneyWord {
    std::string_view code;
    const char* name;
};

constexpr std::array kMoneyStates = {
    MoneyWord{"requested", QT_TRANSLATE_NOOP("Money", "已申请")},
    MoneyWord{"proposed", QT_TRANSLATE_NOOP("Money", "已提出")},
    MoneyWord{"approved", QT_TRANSLATE_NOOP("Money", "已批准")},
    MoneyWord{"rejected", QT_TRANSLATE_NOOP("Money", "不予批准")},
    MoneyWord{"paid", QT_TRANSLATE_NOOP("Money", "已支付")},
};

/// In the order of PaymentKind.
constexpr std::array kPaymentKinds = {
    QT_TRANSLATE_NOOP("Money", "首款"), QT_TRANSLATE_NOOP("Money", "尾款"),
    QT_TRANSLATE_NOOP("Money", "奖补"), QT_TRANSLATE_NOOP("Money", "追回")};

}  // namespace

QString paymentKindName(PaymentKind kind) {
    return QCoreApplication::translate("Money", kPaymentKinds.at(static_cast<std::size_t>(kind)));
}

QString moneyStateName(std::string_view state, bool cameBack) {
    if (cameBack && state == "paid") return QCoreApplication::translate("Money", "已收回");
    const auto found = std::find_if(kMoneyStates.begin(), kMoneyStates.end(),
                                    [state](const MoneyWord& word) { return word.code == state; });
    return found == kMoneyStates.end() ? fromUtf8(state)
                                       : QCoreApplication::translate("Money", found->name);
}

}  // namespace grants::ui
