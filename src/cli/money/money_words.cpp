// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/money/money_words.h"

namespace grants::cli {

std::string moneyStateInWords(std::string_view code, const Console& console) {
    if (code == "requested") return console.text(translatable("cli", "已申请"));
    if (code == "frozen") return console.text(translatable("cli", "已冻结"));
    if (code == "proposed") return console.text(translatable("cli", "已提出"));
    if (code == "approved") return console.text(translatable("cli", "已批准"));
    if (code == "rejected") return console.text(translatable("cli", "不予批准"));
    if (code == "paid") return console.text(translatable("cli", "已支付"));
    return console.text(translatable("cli", "已撤回"));
}

}  // namespace grants::cli
