// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/meaning_it.h"

#include "base/text.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <iostream>

namespace grants::cli {

bool isMeant(const Message& what, const Console& console) {
    constexpr std::array<std::string_view, 4> kYes = {"y", "Y", "yes", "YES"};
    if (::isatty(STDIN_FILENO) == 0) return true;
    console.err() << console.text(what)
                  << console.text(translatable("cli", "确定要这样做吗？[y/N] ")) << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    return std::find(kYes.begin(), kYes.end(), trimmed(answer)) != kYes.end();
}

}  // namespace grants::cli
