// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <array>
#include <stdexcept>
#include <string_view>

namespace grants {
namespace {

constexpr std::array<std::string_view, 10> kDigits = {"零", "壹", "贰", "叁", "肆",
                                                      "伍", "陆", "柒", "捌", "玖"};
constexpr std::array<std::string_view, 4> kPlaces = {"", "拾", "佰", "仟"};
constexpr std::array<std::string_view, 5> kGroups = {"", "万", "亿", "万亿", "亿亿"};

/// One group of four digits, with 零 for zeros between its digits; nothing for 0.
std::string groupWords(std::uint64_t group) {
    std::string words;
    bool zeroPending = false;
    for (int place = 3; place >= 0; --place) {
        std::uint64_t divisor = 1;
        for (int i = 0; i < place; ++i) divisor *= 10;
        const auto digit = group / divisor % 10;
        if (digit == 0) {
            zeroPending = !words.empty();
            continue;
        }
        if (zeroPending) words += kDigits[0];
        zeroPending = false;
        words +=
            std::string(kDigits[digit]) + std::string(kPlaces[static_cast<std::size_t>(place)]);
    }
    return words;
}

/// Whole yuan in words without 元; nothing for 0.
std::string yuanWords(std::uint64_t yuan) {
    std::string words;
    bool zeroPending = false;
    for (std::size_t index = kGroups.size(); index-- > 0;) {
        std::uint64_t divisor = 1;
        for (std::size_t i = 0; i < index; ++i) divisor *= 10'000;
        const auto group = yuan / divisor % 10'000;
        if (group == 0) {
            zeroPending = zeroPending || !words.empty();
            continue;
        }
        if (!words.empty() && (zeroPending || group < 1000)) words += kDigits[0];
        zeroPending = false;
        words += groupWords(group) + std::string(kGroups[index]);
    }
    return words;
}

}  // namespace

std::string inCapitals(Money money) {
    if (money.isNegative()) throw std::domain_error("negative amounts have no capitals");
    const auto fen = static_cast<std::uint64_t>(money.inFen());
    const auto jiao = fen / 10 % 10, rest = fen % 10;
    std::string words = yuanWords(fen / 100);
    const bool hasYuan = !words.empty();
    if (hasYuan) words += "元";
    if (jiao != 0) words += std::string(kDigits[jiao]) + "角";
    if (rest != 0) {
        words +=
            std::string(hasYuan && jiao == 0 ? kDigits[0] : "") + std::string(kDigits[rest]) + "分";
    }
    if (words.empty()) words = "零元";
    // 支付结算办法附一: 整 closes an amount that ends at 元; after 角 it may stand and is left out
    // here.
    return "人民币" + words + (jiao == 0 && rest == 0 ? "整" : "");
}

}  // namespace grants
