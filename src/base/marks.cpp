// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/marks.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

struct Range {
    UChar32 first, last;
};

/// In order. Selectors of emoji and accents are seen, so they are not here.
constexpr std::array<Range, 20> kMarks = {
    {{0x00, 0x08},     {0x0E, 0x1F},     {0x7F, 0x84},     {0x86, 0x9F},     {0xAD, 0xAD},
     {0x34F, 0x34F},   {0x61C, 0x61C},   {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180E},
     {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164}, {0xFDD0, 0xFDEF},
     {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0xFFFE, 0xFFFF}, {0x1D173, 0x1D17A}}};

}  // namespace

bool isMark(UChar32 c) {
    const auto* const range =
        std::lower_bound(kMarks.begin(), kMarks.end(), c,
                         [](const Range& each, UChar32 wanted) { return each.last < wanted; });
    return range != kMarks.end() && range->first <= c;
}

}  // namespace grants
