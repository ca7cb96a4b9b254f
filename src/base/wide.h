// SPDX-License-Identifier: GPL-3.0-or-later
// The 128-bit integer that products of money and ratios go through.
#pragma once

namespace grants {

__extension__ typedef __int128 Wide;

}  // namespace grants
